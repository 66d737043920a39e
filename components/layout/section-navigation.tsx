import { useTranslations } from 'next-intl';
import type { MenuSection } from './site-menu';

type Props = { sections: readonly MenuSection[]; currentSectionId: number | null };

/** The sections in one scrolling row; a word cut at the edge says that it scrolls. */
export function SectionNavigation({ sections, currentSectionId }: Props) {
  const t = useTranslations('site');
  if (sections.length === 0) return null;
  return (
    <nav aria-label={t('sections')} className="border-b border-rule print:hidden">
      <ul className="scroll-row -mx-4 flex gap-6 overflow-x-auto px-4 font-display text-label tablet:-mx-6 tablet:px-6 desktop:mx-0 desktop:gap-8 desktop:px-0">
        {sections.map((section) => {
          const isCurrent = isWithin(section, currentSectionId);
          return (
            <li key={section.id} className="shrink-0">
              <a
                href={section.href}
                aria-current={section.id === currentSectionId ? 'page' : undefined}
                className={`flex min-h-11 items-center border-y-3 border-t-transparent -outline-offset-3 ${
                  isCurrent
                    ? 'border-b-accent text-accent'
                    : 'border-b-transparent hover:text-accent'
                }`}
              >
                {section.name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function isWithin(section: MenuSection, currentId: number | null): boolean {
  return section.id === currentId || section.children.some(({ id }) => id === currentId);
}
