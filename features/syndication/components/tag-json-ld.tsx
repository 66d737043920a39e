import type { TagView } from '@/features/taxonomy/views';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { frontPath, tagPath } from '@/lib/routes';
import { breadcrumbData } from '../rules/article-data';
import { tagData } from '../rules/list-data';
import { JsonLd } from './json-ld';

type Props = { tag: TagView; locale: Locale; paper: string };

export function TagJsonLd({ tag, locale, paper }: Props) {
  const origin = siteUrl();
  const crumbs = [
    { name: paper, path: frontPath(locale) },
    { name: tag.name, path: tagPath(locale, tag) },
  ];
  return (
    <>
      <JsonLd data={tagData(tag, { locale, origin })} />
      <JsonLd data={breadcrumbData(crumbs, origin)} />
    </>
  );
}
