import { withoutBidiControls } from '@/lib/arabic/clean-text';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { breadcrumbData } from '../rules/article-data';
import { JsonLd } from './json-ld';

type Crumb = { readonly name: string; readonly path: string };

/** A page of many articles, and the way down to it; the last crumb is the page itself. */
export function CollectionJsonLd({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  const origin = siteUrl();
  const page = crumbs[crumbs.length - 1];
  if (!page) return null;
  return (
    <>
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'CollectionPage',
          name: withoutBidiControls(page.name),
          url: new URL(page.path, origin).href,
          inLanguage: locale,
          isPartOf: { '@id': `${origin.href}#paper` },
        }}
      />
      <JsonLd data={breadcrumbData(crumbs, origin)} />
    </>
  );
}
