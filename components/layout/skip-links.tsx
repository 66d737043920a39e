import { useTranslations } from 'next-intl';

/** First on the page: past the masthead, for those who do not point. */
export function SkipLinks() {
  const t = useTranslations('site');
  return (
    <div id="top" className="relative z-20">
      <SkipLink href="#content">{t('skip-to-content')}</SkipLink>
      <SkipLink href="#footer">{t('skip-to-footer')}</SkipLink>
    </div>
  );
}

function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="sr-only bg-ink px-4 py-2 font-display text-label text-paper focus:not-sr-only focus:absolute focus:start-4 focus:top-2"
    >
      {children}
    </a>
  );
}
