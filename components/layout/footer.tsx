import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { LanguageLink, MenuSection } from './site-menu';
import { Wordmark, type Outline } from './wordmark';

type Props = {
  paper: { name: string; tagline: string; wordmark: Outline; publisherLines: readonly string[] };
  home: string;
  sections: readonly MenuSection[];
  languages: readonly LanguageLink[];
  /** What else the paper has: everything by time, the archive, the feeds … */
  more: readonly { readonly name: string; readonly href: string }[];
};

export function Footer({ paper, home, sections, languages, more }: Props) {
  const t = useTranslations('site');
  return (
    <footer id="footer" className="foot mt-12 bg-foot text-on-foot desktop:mt-16 print:hidden">
      <div className="page-width grid gap-10 py-10 desktop:grid-cols-12 desktop:gap-6 desktop:py-14">
        <div className="desktop:col-span-3">
          <a href={home} aria-label={t('home', { name: paper.name })} className="inline-block">
            <Wordmark outline={paper.wordmark} className="h-8.5" />
          </a>
          {paper.tagline !== '' && <p className="mt-3 text-meta">{paper.tagline}</p>}
        </div>
        {sections.length > 0 && (
          <div className="desktop:col-span-5">
            <h2 className="text-label">{t('sections')}</h2>
            <ul className="mt-3 columns-2 gap-6 text-summary">
              {sections.map((section) => (
                <li key={section.id} className="break-inside-avoid">
                  <FootLink href={section.href}>{section.name}</FootLink>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="desktop:col-span-2">
          <h2 className="text-label">{t('more')}</h2>
          <ul className="mt-3 text-summary">
            {more.map(({ name, href }) => (
              <li key={href}>
                <FootLink href={href}>{name}</FootLink>
              </li>
            ))}
          </ul>
        </div>
        <div className="desktop:col-span-2">
          <h2 className="text-label">{t('languages')}</h2>
          <ul className="mt-3 text-summary">
            {languages.map((language) => (
              <li key={language.locale}>
                <FootLink href={language.href} lang={language.locale}>
                  {language.name}
                </FootLink>
              </li>
            ))}
          </ul>
        </div>
        <div className="flex flex-wrap items-end justify-between gap-6 border-t border-current/25 pt-6 desktop:col-span-12">
          <div className="max-w-measure text-meta">
            {paper.publisherLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <a
            href="#top"
            className="flex min-h-11 items-center gap-2 font-display text-label hover:underline"
          >
            <Icon name="up" />
            {t('back-to-top')}
          </a>
        </div>
      </div>
    </footer>
  );
}

function FootLink({ href, lang, children }: { href: string; lang?: string; children: string }) {
  return (
    <a
      href={href}
      {...(lang ? { lang, hrefLang: lang } : {})}
      className="block py-1 hover:underline"
    >
      {children}
    </a>
  );
}
