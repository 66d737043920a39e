import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { searchPath, sectionPath } from '@/lib/routes';
import type { SearchRequest } from '../schema';

type Props = {
  readonly request: SearchRequest;
  readonly locale: Locale;
  readonly sections: readonly { id: number; name: string; slug: string }[];
  readonly names: { readonly section: string; readonly author: string };
};

/** Nothing found: what to try, which filters to lift, one by one, and where else to go. */
export function SearchNothing({ request, locale, sections, names }: Props) {
  const t = useTranslations('search');
  const { q, section, author, from, to, start, end } = request;
  const asked = { q, section, author, from, to };
  const filters = [
    ...(section === null
      ? []
      : [{ key: 'section', words: t('in-section', { name: names.section }) }]),
    ...(author === null ? [] : [{ key: 'author', words: t('of-author', { name: names.author }) }]),
    ...(start === null ? [] : [{ key: 'from', words: t('since', { day: from }) }]),
    ...(end === null ? [] : [{ key: 'to', words: t('until', { day: to }) }]),
  ];
  return (
    <section className="mt-6">
      <h2 className="text-h3">{t('nothing')}</h2>
      <ul className="mt-3 list-disc ps-5 text-ink-2">
        <li>{t('tips.spelling')}</li>
        <li>{t('tips.fewer')}</li>
        <li>{t('tips.quotes')}</li>
      </ul>
      {filters.length > 0 && (
        <>
          <h3 className="mt-6 font-display text-label text-ink-2">{t('lift')}</h3>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
            {filters.map(({ key, words }) => (
              <li key={key}>
                <a
                  href={searchPath(locale, { ...asked, [key]: null })}
                  className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                >
                  {t('without', { filter: words })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {sections.length > 0 && (
        <>
          <h3 className="mt-6 font-display text-label text-ink-2">{t('sections')}</h3>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 font-display text-label">
            {sections.map(({ id, name, slug }) => (
              <li key={id}>
                <a
                  href={sectionPath(locale, slug)}
                  className="inline-flex min-h-11 items-center hover:text-accent"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
