import { useTranslations } from 'next-intl';
import { PageLinks } from '@/components/ui/page-links';
import { CompactCard } from '@/features/articles/components/compact-card';
import type { AuthorPage } from '@/features/articles/queries';
import type { AuthorView as Author } from '@/features/authors/views';
import { Picture } from '@/features/media/components/picture';
import { shownText } from '@/lib/arabic/clean-text';
import { listParts } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { authorPath, feedPaths } from '@/lib/routes';
import { ListFeed } from './list-feed';

type Props = {
  author: Author;
  locale: Locale;
  list: AuthorPage;
  page: number;
  /** Of the last year. */
  corrections: number;
};

/** Who an author is, and everything they have in this language, newest first. */
export function AuthorView({ author, locale, list, page, corrections }: Props) {
  const t = useTranslations('lists');
  return (
    <div className="page-width pt-6 desktop:pt-10">
      <AuthorHead author={author} locale={locale} corrections={corrections} isFirst={page === 1} />
      <section className="mt-5">
        <h2 className="mb-4 text-label">{t('author-articles')}</h2>
        {list.entries.length === 0 ? (
          <p className="pb-8 text-summary text-ink-2">{t('empty-author')}</p>
        ) : (
          <div className="columns">
            <div className="desktop:col-span-8">
              <ul className="ruled-list">
                {list.entries.map(({ card, roles }) => (
                  <li key={card.id}>
                    <CompactCard card={card} level={3} hasKicker />
                    <Roles roles={roles} locale={locale} />
                  </li>
                ))}
              </ul>
              <PageLinks
                page={page}
                pages={list.pages}
                href={(each) => authorPath(locale, author, each)}
              />
            </div>
          </div>
        )}
      </section>
    </div>
  );
}

function AuthorHead({
  author,
  locale,
  corrections,
  isFirst,
}: Pick<Props, 'author' | 'locale' | 'corrections'> & { isFirst: boolean }) {
  const t = useTranslations('lists');
  const tSite = useTranslations('site');
  const { portrait, name, beat, biography, contact, addresses } = author;
  return (
    <header className="flex flex-wrap gap-5 border-b-2 border-ink pb-4">
      {isFirst && portrait && (
        <Picture
          picture={portrait}
          place="portrait"
          isSilent
          isFirst
          className="size-24 shrink-0 rounded-full"
        />
      )}
      <div className="max-w-measure min-w-0 flex-1 basis-60">
        {beat !== '' && <p className="font-display text-kicker text-accent">{shownText(beat)}</p>}
        <h1 className="text-headline">
          <bdi>{shownText(name)}</bdi>
        </h1>
        {isFirst && biography !== '' && (
          <p className="mt-2 text-summary text-ink-2">{shownText(biography)}</p>
        )}
        {isFirst && (
          <ul className="mt-3 grid gap-1 text-meta text-ink-2">
            {contact !== '' && (
              <li>
                {t('contact')} <Contact contact={contact} />
              </li>
            )}
            <li>
              {t('languages')}{' '}
              {addresses.map((each) => (
                <a
                  key={each.locale}
                  href={authorPath(each.locale, { id: author.id, slug: each.slug })}
                  hrefLang={each.locale}
                  lang={each.locale}
                  className="me-3 inline-block py-1 underline decoration-accent hover:text-accent"
                  {...(each.locale === locale ? { 'aria-current': 'page' } : {})}
                >
                  {tSite(`language.${each.locale}`)}
                </a>
              ))}
            </li>
            <li>{t('corrections-last-year', { count: corrections })}</li>
          </ul>
        )}
        <ListFeed href={feedPaths(locale, { kind: 'author', id: author.id }).rss} />
      </div>
    </header>
  );
}

/** An e-mail address is a link; anything else stands as the author wrote it. */
function Contact({ contact }: { contact: string }) {
  const text = shownText(contact);
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) return <bdi>{text}</bdi>;
  return (
    <bdi dir="ltr">
      <a
        href={`mailto:${text}`}
        className="inline-block py-1 underline decoration-accent hover:text-accent"
      >
        {text}
      </a>
    </bdi>
  );
}

function Roles({
  roles,
  locale,
}: Pick<AuthorPage['entries'][number], 'roles'> & Pick<Props, 'locale'>) {
  const t = useTranslations('article');
  const names = [...new Set(roles)].map((role) => t(`role.${role}`));
  return (
    <p className="mt-1 text-meta text-ink-3">
      {listParts(names, locale)
        .map(({ value }) => value)
        .join('')}
    </p>
  );
}
