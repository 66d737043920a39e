import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { frontPath } from '@/lib/routes';
import { JsonLd } from './json-ld';

export function FrontJsonLd({ paper, locale }: { paper: string; locale: Locale }) {
  const origin = siteUrl();
  const url = new URL(frontPath(locale), origin).href;
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'NewsMediaOrganization',
            '@id': `${origin.href}#paper`,
            name: paper,
            url: origin.href,
          },
          {
            '@type': 'WebSite',
            name: paper,
            url,
            inLanguage: locale,
            publisher: { '@id': `${origin.href}#paper` },
          },
        ],
      }}
    />
  );
}
