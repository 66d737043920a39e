import { useTranslations } from 'next-intl';
import { Icon } from './icon';

type Props = {
  page: number;
  pages: number;
  /** Names the navigation, where the list is not a section's. */
  label?: string;
  /** Address of a page of this list. */
  href: (page: number) => string;
};

/** Newer at the start, older at the end. */
export function PageLinks({ page, pages, label, href }: Props) {
  const t = useTranslations('site');
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={label ?? t('pages')}
      className="mt-8 grid grid-cols-3 items-center border-t-2 border-ink pt-3 font-display text-label print:hidden"
    >
      {page > 1 ? (
        <a
          href={href(page - 1)}
          rel="prev"
          className="flex min-h-11 items-center gap-1 hover:text-accent"
        >
          <Icon name="back" />
          {t('newer')}
        </a>
      ) : (
        <span />
      )}
      <p className="text-center text-ink-2">{t('page-of', { page, pages })}</p>
      {page < pages && (
        <a
          href={href(page + 1)}
          rel="next"
          className="flex min-h-11 items-center justify-end gap-1 hover:text-accent"
        >
          {t('older')}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
