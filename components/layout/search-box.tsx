import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { currentLocale } from '@/lib/i18n/current-locale';
import { searchPath } from '@/lib/routes';

/** One field and its button; a plain form, so it needs no script. */
export async function SearchBox({ className = '' }: { className?: string }) {
  const [t, locale] = await Promise.all([getTranslations('site'), currentLocale()]);
  return (
    <form action={searchPath(locale)} role="search" className={`max-w-xl ${className}`}>
      <div className="flex items-end gap-2">
        <label className="block min-w-0 grow font-display text-label text-ink-2">
          {t('search-label')}
          <input
            type="search"
            name="q"
            dir="auto"
            autoComplete="off"
            className="mt-1 block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-ink"
          />
        </label>
        <button className="flex min-h-11 shrink-0 items-center gap-2 rounded-control bg-ink px-4 font-display text-label text-paper hover:bg-accent-strong">
          <Icon name="search" />
          {t('search')}
        </button>
      </div>
    </form>
  );
}
