import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { currentLocale } from '@/lib/i18n/current-locale';
import { searchPath } from '@/lib/routes';

/** To the search page; on a phone the icon alone, with its word for those who hear. */
export async function SearchLink() {
  const [t, locale] = await Promise.all([getTranslations('site'), currentLocale()]);
  return (
    <a
      href={searchPath(locale)}
      className="flex min-h-11 items-center gap-2 font-display text-label hover:text-accent max-tablet:ms-auto print:hidden"
    >
      <Icon name="search" />
      <span className="max-tablet:sr-only">{t('search')}</span>
    </a>
  );
}
