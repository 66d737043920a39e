import { useTranslations } from 'next-intl';
import { shareLinks, type ShareService } from '../rules/share-links';

type Props = { headline: string; url: string; isColumn?: boolean };

/** Plain links: they work without script and load nothing of anybody's. */
export function ArticleShare({ headline, url, isColumn }: Props) {
  const t = useTranslations('article');
  const links = Object.entries(shareLinks({ headline, url })) as [ShareService, string][];
  return (
    <div className="text-meta">
      <p className="font-display text-ink-3">{t('share')}</p>
      <ul className={`mt-1 ${isColumn ? '' : 'flex flex-wrap gap-x-5'}`}>
        {links.map(([service, href]) => (
          <li key={service}>
            <a
              href={href}
              rel="noopener"
              className="inline-block py-1 text-ink-2 underline decoration-rule hover:text-accent hover:decoration-accent"
            >
              {t(`share-by.${service}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
