import { useTranslations } from 'next-intl';
import { PageLinks } from '@/components/ui/page-links';
import { CardList } from '@/features/articles/components/card-list';
import type { CardPage } from '@/features/articles/queries';
import type { NavigationSection, TagView as Tag } from '@/features/taxonomy/views';
import { shownText } from '@/lib/arabic/clean-text';
import type { Locale } from '@/lib/i18n/locales';
import { feedPaths, sectionPath, tagPath } from '@/lib/routes';
import { ListFeed } from './list-feed';

type Props = {
  tag: Tag;
  locale: Locale;
  list: CardPage;
  page: number;
  /** Where to go from a tag that nothing carries. */
  sections: readonly NavigationSection[];
};

/** What a tag means and everything that carries it, newest first. */
export function TagView({ tag, locale, list, page, sections }: Props) {
  const t = useTranslations('lists');
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <header className="border-b-2 border-ink pb-4">
        <p className="font-display text-kicker text-accent">{t(`tag-kind.${tag.kind}`)}</p>
        <h1 className="text-headline">
          <bdi>{shownText(tag.name)}</bdi>
        </h1>
        {page === 1 && tag.definition !== '' && (
          <p className="mt-1 max-w-measure text-summary text-ink-2">{shownText(tag.definition)}</p>
        )}
        <ListFeed href={feedPaths(locale, { kind: 'tag', id: tag.id }).rss} />
      </header>
      {list.cards.length === 0 ? (
        <EmptyTag locale={locale} sections={sections} />
      ) : (
        <div className="columns mt-5">
          <div className="desktop:col-span-8">
            <CardList cards={list.cards} level={2} hasKicker />
            <PageLinks page={page} pages={list.pages} href={(each) => tagPath(locale, tag, each)} />
          </div>
        </div>
      )}
    </div>
  );
}

function EmptyTag({ locale, sections }: Pick<Props, 'locale' | 'sections'>) {
  const t = useTranslations('lists');
  return (
    <>
      <p className="py-8 text-summary text-ink-2">{t('empty-tag')}</p>
      {sections.length > 0 && (
        <section>
          <h2 className="border-t-2 border-ink pt-2 text-label">{t('browse-sections')}</h2>
          <ul className="mt-3 flex flex-wrap gap-x-6 font-display text-label">
            {sections.map(({ id, slug, name }) => (
              <li key={id}>
                <a href={sectionPath(locale, slug)} className="inline-block py-1 hover:text-accent">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
