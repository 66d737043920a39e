import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { MenuKeys } from './menu-keys.client';
import { ReadingPreferences } from './reading-preferences.client';
import { SearchBox } from './search-box';

export type SectionItem = { readonly id: number; readonly name: string; readonly href: string };
export type MenuSection = SectionItem & { readonly children: readonly SectionItem[] };
export type LanguageLink = {
  readonly locale: string;
  readonly href: string;
  /** The language's own name; with "front page" where this page has no translation. */
  readonly name: string;
};

type Props = {
  home: string;
  sections: readonly MenuSection[];
  currentSectionId: number | null;
  languages: readonly LanguageLink[];
};

/** Everything the site has, behind one word; opens without script. */
export function SiteMenu({ home, sections, currentSectionId, languages }: Props) {
  const t = useTranslations('site');
  return (
    <details className="group print:hidden">
      <summary className="flex min-h-11 items-center gap-2 border-control font-display text-label hover:text-accent">
        <Icon name="menu" className="group-open:hidden" />
        <Icon name="close" className="hidden group-open:block" />
        {t('menu')}
      </summary>
      <MenuKeys />
      <nav
        aria-label={t('menu')}
        className="absolute inset-x-0 top-full z-10 border-y border-ink bg-raised"
      >
        <div className="page-width grid gap-8 py-8 desktop:grid-cols-4">
          <SearchBox className="desktop:col-span-full" />
          <ul className="grid grid-cols-2 gap-x-6 gap-y-5 tablet:grid-cols-3 desktop:col-span-3">
            <li className="col-span-full">
              <a href={home} className="font-display text-h4 hover:text-accent">
                {t('front-page')}
              </a>
            </li>
            {sections.map((section) => (
              <li key={section.id}>
                <MenuLink item={section} currentId={currentSectionId} className="text-h4" />
                {section.children.length > 0 && (
                  <ul className="mt-1">
                    {section.children.map((child) => (
                      <li key={child.id}>
                        <MenuLink
                          item={child}
                          currentId={currentSectionId}
                          className="py-1 text-label text-ink-2"
                        />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <div className="grid content-start gap-6 border-rule max-desktop:border-t max-desktop:pt-6 tablet:max-desktop:grid-cols-3 desktop:border-s desktop:ps-6">
            <div>
              <p className="font-display text-label text-ink-3">{t('languages')}</p>
              <ul className="mt-2 grid gap-1 font-display text-label">
                {languages.map((language) => (
                  <li key={language.locale}>
                    <a
                      href={language.href}
                      hrefLang={language.locale}
                      lang={language.locale}
                      className="block py-1 hover:text-accent"
                    >
                      {language.name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
            <ReadingPreferences
              words={{
                theme: t('theme'),
                themes: {
                  system: t('theme-system'),
                  light: t('theme-light'),
                  dark: t('theme-dark'),
                },
                textSize: t('text-size'),
                textSizes: [t('text-size-0'), t('text-size-1'), t('text-size-2')],
              }}
            />
          </div>
        </div>
      </nav>
    </details>
  );
}

function MenuLink({
  item,
  currentId,
  className,
}: {
  item: SectionItem;
  currentId: number | null;
  className: string;
}) {
  const isCurrent = item.id === currentId;
  return (
    <a
      href={item.href}
      aria-current={isCurrent ? 'page' : undefined}
      className={`block font-display hover:text-accent ${isCurrent ? 'text-accent' : ''} ${className}`}
    >
      {item.name}
    </a>
  );
}
