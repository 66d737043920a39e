import { useTranslations } from 'next-intl';

/** The feed of what a page lists, for those who follow it elsewhere. */
export function ListFeed({ href }: { href: string }) {
  const t = useTranslations('lists');
  return (
    <p className="mt-2 text-meta print:hidden">
      <a href={href} className="inline-block py-1 underline decoration-accent hover:text-accent">
        {t('feed')}
      </a>
    </p>
  );
}
