import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageLinks } from '@/components/ui/page-links';
import { CardList } from '@/features/articles/components/card-list';
import type { ArticleCard } from '@/features/articles/views';
import type { SectionView as Section } from '@/features/taxonomy/views';
import type { Locale } from '@/lib/i18n/locales';
import { sectionPath } from '@/lib/routes';
import { LargeAndSmaller } from './front-row';

type Props = {
  section: Section;
  locale: Locale;
  cards: readonly ArticleCard[];
  page: number;
  pages: number;
  /** What stands beside the list. */
  rail: ReactNode;
};

/** The newest of a section large, then the rest by time. */
export function SectionView({ section, locale, cards, page, pages, rail }: Props) {
  const t = useTranslations('site');
  const head = page === 1 ? cards.slice(0, HEAD) : [];
  const tail = cards.slice(head.length);
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <SectionHead section={section} locale={locale} isFirst={page === 1} />
      {cards.length === 0 && <p className="py-8 text-summary text-ink-2">{t('empty-section')}</p>}
      {head.length > 0 && (
        <div className="columns pt-5">
          <LargeAndSmaller cards={head} level={2} />
        </div>
      )}
      <div className={`columns ${head.length > 0 ? 'mt-6 desktop:mt-10' : 'mt-5'}`}>
        {tail.length > 0 && (
          <div
            className={`desktop:col-span-8 ${
              head.length > 0
                ? 'border-rule pt-5 max-desktop:border-t desktop:border-t-2 desktop:border-ink'
                : ''
            }`}
          >
            <CardList cards={tail} level={2} hasKicker sectionId={section.id} />
            <PageLinks
              page={page}
              pages={pages}
              href={(each) => sectionPath(locale, section.slug, each)}
            />
          </div>
        )}
        <aside className="mt-4 desktop:col-span-3 desktop:col-start-10 desktop:mt-0">{rail}</aside>
      </div>
    </div>
  );
}

/** One large card, two standard ones and two headlines. */
const HEAD = 5;

function SectionHead({
  section,
  locale,
  isFirst,
}: Pick<Props, 'section' | 'locale'> & { isFirst: boolean }) {
  const t = useTranslations('site');
  const { parent, children, description } = section;
  return (
    <header className="border-b-2 border-ink pb-4">
      {parent && (
        <p className="font-display text-kicker text-accent">
          <a href={sectionPath(locale, parent.slug)} className="hover:underline">
            {parent.name}
          </a>
        </p>
      )}
      <h1 className="text-headline">{section.name}</h1>
      {isFirst && description !== '' && (
        <p className="mt-1 max-w-measure text-summary text-ink-2">{description}</p>
      )}
      {isFirst && children.length > 0 && (
        <nav aria-label={t('sub-sections')}>
          <ul className="mt-3 flex flex-wrap gap-x-6 font-display text-label">
            {children.map((child) => (
              <li key={child.id}>
                <a
                  href={sectionPath(locale, child.slug)}
                  className="inline-block py-1 hover:text-accent"
                >
                  {child.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
