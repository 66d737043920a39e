import { getTranslations } from 'next-intl/server';
import { articleCommentsPath, articlePath } from '@/lib/routes';
import type { Discussion } from '../queries';
import { CommentThreads } from './comment-thread';

/** A later page of a discussion, under the headline it belongs to. */
export async function OlderComments({ article, isFirst, page }: Discussion) {
  const { locale } = article;
  const t = await getTranslations({ locale, namespace: 'comments' });
  const headline = article.publishedRevision?.headline ?? '';
  const link = 'inline-block py-2 font-display text-label underline decoration-accent';
  return (
    <div className="mx-auto max-w-measure py-8" lang={locale}>
      <h1 className="text-h2">
        <a href={articlePath(locale, article)} className="hover:underline">
          {t('all-of', { headline })}
        </a>
      </h1>
      <p className="mt-2 mb-8 text-meta text-ink-3">{t('count', { count: page.count })}</p>
      {page.threads.length > 0 ? (
        <CommentThreads
          threads={page.threads}
          locale={locale}
          canReply={article.publicState !== 'retracted'}
        />
      ) : (
        <p className="text-summary text-ink-2">{t('none')}</p>
      )}
      <nav
        aria-label={t('heading')}
        className="mt-8 flex justify-between border-t border-rule pt-4"
      >
        {isFirst ? (
          <span />
        ) : (
          <a href={`${articlePath(locale, article)}#comments`} className={link}>
            {t('newest')}
          </a>
        )}
        {page.older && (
          <a href={articleCommentsPath(locale, article, page.older)} rel="next" className={link}>
            {t('older')}
          </a>
        )}
      </nav>
    </div>
  );
}
