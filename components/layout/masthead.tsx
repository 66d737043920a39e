import { useTranslations } from 'next-intl';
import { SearchLink } from './search-link';
import { SectionNavigation } from './section-navigation';
import { SiteMenu, type LanguageLink, type MenuSection } from './site-menu';
import { Wordmark, type Outline } from './wordmark';

export type MastheadProps = {
  paper: { name: string; tagline: string; wordmark: Outline };
  /** Today in words. */
  date: { text: string; machine: string };
  home: string;
  sections: readonly MenuSection[];
  currentSectionId: number | null;
  languages: readonly LanguageLink[];
  isFront: boolean;
};

export function Masthead(props: MastheadProps) {
  const { paper, date, home, sections, currentSectionId, languages, isFront } = props;
  const t = useTranslations('site');
  const wordmark = (
    <a href={home} aria-label={t('home', { name: paper.name })} className="block min-w-0">
      <Wordmark
        outline={paper.wordmark}
        className={`max-w-full ${isFront ? 'h-8.5 desktop:h-13' : 'h-7.5'}`}
      />
    </a>
  );
  return (
    <header className="relative">
      <div className="page-width">
        <div
          className={`flex items-center gap-x-3 tablet:gap-x-6 border-b-4 border-double border-ink ${
            isFront ? 'pt-4 pb-4 desktop:pt-7 desktop:pb-6' : 'py-3'
          }`}
        >
          {isFront ? <h1 className="min-w-0">{wordmark}</h1> : wordmark}
          <p className="ms-auto hidden text-meta text-ink-3 tablet:block">
            {isFront && paper.tagline !== '' && (
              <span className="block text-end text-ink-2">{paper.tagline}</span>
            )}
            <time dateTime={date.machine} className="block text-end">
              {date.text}
            </time>
          </p>
          <nav
            aria-label={t('languages')}
            className="hidden border-s border-rule ps-6 desktop:block"
          >
            <ul className="flex gap-4 font-display text-label">
              {languages.map((language) => (
                <li key={language.locale}>
                  <a
                    href={language.href}
                    hrefLang={language.locale}
                    lang={language.locale}
                    className="hover:text-accent"
                  >
                    {language.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <SearchLink />
          <SiteMenu
            home={home}
            sections={sections}
            currentSectionId={currentSectionId}
            languages={languages}
          />
        </div>
        <SectionNavigation sections={sections} currentSectionId={currentSectionId} />
      </div>
    </header>
  );
}
