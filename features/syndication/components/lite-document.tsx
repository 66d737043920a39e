import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PAPER_COLOURS } from '@/components/theme/paper-colours';
import { getPaper } from '@/features/settings/queries';
import { listSections } from '@/features/taxonomy/queries';
import { siteUrl } from '@/lib/env';
import { directionOf, locales, type Locale } from '@/lib/i18n/locales';
import { frontPath, liteFrontPath, liteSectionPath, searchPath } from '@/lib/routes';
import { LITE_STYLE } from '../rules/lite-style';

type Props = {
  locale: Locale;
  /** Without the paper's name; the front page has none. */
  title?: string;
  /** The standard page that says the same; without one the page is in no index. */
  standard: string | null;
  sectionId?: number;
  /** Lite addresses of this page in other languages; without one the switch leads to the front. */
  translations?: Partial<Record<Locale, string>>;
  children: ReactNode;
};

/** The whole of a lite page around its content: no script, no face, no picture, one style. */
export async function LiteDocument(props: Props) {
  const { locale, title, standard, sectionId, translations, children } = props;
  const [t, tSite, paper, sections] = await Promise.all([
    getTranslations({ locale, namespace: 'lite' }),
    getTranslations({ locale, namespace: 'site' }),
    getPaper(locale),
    listSections(locale),
  ]);
  // Where no other heading stands over the content: on the front page.
  const Name = title === undefined ? 'h1' : 'p';
  const isWithin = (section: (typeof sections)[number]) =>
    section.id === sectionId || section.children.some(({ id }) => id === sectionId);
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title === undefined ? paper.name : `${title} | ${paper.name}`}</title>
        {standard === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={new URL(standard, siteUrl()).href} />
        )}
        {(['light', 'dark'] as const).map((light) => (
          <meta
            key={light}
            name="theme-color"
            media={`(prefers-color-scheme:${light})`}
            content={PAPER_COLOURS[light]}
          />
        ))}
        <link rel="icon" href="/icon.svg" />
        <style>{LITE_STYLE}</style>
      </head>
      <body>
        <a className="skip" href="#content">
          {tSite('skip-to-content')}
        </a>
        <header className="top">
          <Name className="d">
            <a href={liteFrontPath(locale)}>{paper.name}</a>
          </Name>
          <p className="meta">
            {t('name')}
            {' · '}
            <a href={standard ?? frontPath(locale)}>{t('standard')}</a>
          </p>
        </header>
        {sections.length > 0 && (
          <nav className="row" aria-label={tSite('sections')}>
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <a
                    href={liteSectionPath(locale, section.slug)}
                    aria-current={isWithin(section) ? 'true' : undefined}
                  >
                    {section.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main id="content">{children}</main>
        <footer>
          <form role="search" method="get" action={searchPath(locale)}>
            <label htmlFor="q">{t('search')}</label>
            <input id="q" type="search" name="q" maxLength={200} required />
            <button>{t('search-submit')}</button>
          </form>
          <nav aria-label={tSite('languages')}>
            <ul>
              {locales
                .filter((each) => each !== locale)
                .map((each) => (
                  <li key={each}>
                    <a
                      href={translations?.[each] ?? liteFrontPath(each)}
                      lang={each}
                      hrefLang={each}
                    >
                      {translations?.[each] ? tSite(`language.${each}`) : tSite(`front-of.${each}`)}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
          {paper.publisherLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </body>
    </html>
  );
}
