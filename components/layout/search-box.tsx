import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { searchPath } from '@/lib/routes';

/** One field and its button; a plain form, so it needs no script. */
export function SearchBox({ className = '' }: { className?: string }) {
  const t = useTranslations('site');
  const locale = useLocale();
  const id = useId();
  return (
    <form action={searchPath(locale)} role="search" className={`max-w-xl ${className}`}>
      <label htmlFor={id} className="font-display text-label text-ink-2">
        {t('search-label')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          type="search"
          name="q"
          dir="auto"
          autoComplete="off"
          className="block min-h-11 min-w-0 grow rounded-control border border-control bg-raised px-3 text-ink"
        />
        <button className="flex min-h-11 shrink-0 items-center gap-2 rounded-control bg-ink px-4 font-display text-label text-paper hover:bg-accent-strong">
          <Icon name="search" />
          {t('search')}
        </button>
      </div>
    </form>
  );
}
