'use client';

import { usePathname } from 'next/navigation';
import { languageNames } from '@/lib/i18n/language-names';
import { locales, type Locale } from '@/lib/i18n/locales';

/** The screen one is on, in the other languages of the interface. */
export function LanguageLinks({ label, current }: { label: string; current: Locale }) {
  const path = usePathname().replace(/^\/(?:ar|fr|en)(?=\/|$)/, '');
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-3 text-meta">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`${locale === 'ar' ? '' : `/${locale}`}${path}`}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current || undefined}
              className="desk-language"
            >
              {languageNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
