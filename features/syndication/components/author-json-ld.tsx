import type { AuthorView } from '@/features/authors/views';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { profileData } from '../rules/list-data';
import { JsonLd } from './json-ld';

export function AuthorJsonLd({ author, locale }: { author: AuthorView; locale: Locale }) {
  return <JsonLd data={profileData(author, { locale, origin: siteUrl() })} />;
}
