import { getTranslations } from 'next-intl/server';
import { listSections } from '@/features/taxonomy/queries';
import type { Locale } from '@/lib/i18n/locales';
import { searchPath } from '@/lib/routes';
import { authorName } from '../internal/author-name';
import { findArticles } from '../internal/find-articles';
import { takeSearch } from '../internal/search-limit';
import type { SearchRequest } from '../schema';
import { SearchForm } from './search-form';
import { SearchNothing } from './search-nothing';
import { SearchResults } from './search-results';

type Props = { readonly request: SearchRequest; readonly locale: Locale };

/** The search page: the form as it was sent, then what it finds. */
export async function SearchView({ request, locale }: Props) {
  const [t, tree, secondsToWait, author] = await Promise.all([
    getTranslations('search'),
    listSections(locale),
    isSearch(request) ? takeSearch() : 0,
    request.author === null ? null : authorName(request.author, locale),
  ]);
  const sections = tree.flatMap((section) => [section, ...section.children]);
  const chosen = tree.find(({ id }) => id === request.section);
  const section = sections.find(({ id }) => id === request.section) ?? null;
  // What the paper does not have restricts nothing, and does not stay in the addresses.
  const asked: SearchRequest = {
    ...request,
    section: section?.id ?? null,
    author: author === null ? null : request.author,
  };
  const sectionIds = section && [section.id, ...(chosen?.children ?? []).map(({ id }) => id)];
  const page = secondsToWait > 0 ? null : await findArticles({ ...asked, locale, sectionIds });
  return (
    <div className="columns pt-8 desktop:pt-14">
      <div className="desktop:col-span-8 desktop:col-start-2">
        <h1 className="text-headline">{t('heading')}</h1>
        <SearchForm request={asked} locale={locale} sections={sections} author={author} />
        {asked.isCut && <p className="mt-4 text-meta text-ink-2">{t('cut')}</p>}
        {page === null && (
          <p role="alert" className="mt-6 border-s-4 border-danger ps-4 text-deck text-danger">
            {t('too-many', { seconds: secondsToWait })}
          </p>
        )}
        {page !== null && page.count === 0 && (
          <SearchNothing
            request={asked}
            locale={locale}
            sections={tree}
            names={{ section: section?.name ?? '', author: author ?? '' }}
          />
        )}
        {page !== null && page.count > 0 && (
          <SearchResults
            page={page}
            isSearch={isSearch(asked)}
            next={page.next && searchPath(locale, { ...addressOf(asked), after: page.next })}
          />
        )}
      </div>
    </div>
  );
}

/** Without a word and without a filter the page shows the newest, and costs nobody a search. */
function isSearch({ q, section, author, start, end, after }: SearchRequest): boolean {
  return [q, after].some((text) => text !== '') || [section, author, start, end].some(Boolean);
}

function addressOf({ q, section, author, from, to, sort }: SearchRequest) {
  return { q, section, author, from, to, sort: sort === 'relevance' ? null : sort };
}
