import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { articleCommentsPath, type ArticleAddress } from '@/lib/routes';
import { listThreads } from '../queries';
import { CommentForm } from './comment-form.client';
import { commentFormLabels } from '../internal/form-labels';
import { CommentThreads } from './comment-thread';

type Props = { article: ArticleAddress; locale: Locale; isClosed?: boolean };

/** The discussion under an article: the newest comments, then the form. The same for every reader. */
export async function CommentsSection({ article, locale, isClosed = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'comments' });
  const { threads, count, older } = await listThreads(article.id);
  return (
    <section id="comments" aria-labelledby="comments-title" className="max-w-measure">
      <header className="mb-6 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-3">
        <h2 id="comments-title" className="text-h3">
          {t('heading')}
        </h2>
        <p className="text-meta text-ink-3">{t('count', { count })}</p>
      </header>
      {threads.length > 0 ? (
        <CommentThreads threads={threads} locale={locale} canReply={!isClosed} />
      ) : (
        <p className="mb-8 text-summary text-ink-2">{isClosed ? t('closed') : t('none')}</p>
      )}
      {older && (
        <p className="mb-8 border-t border-rule pt-4">
          <a
            href={articleCommentsPath(locale, article, older)}
            className="inline-block py-2 font-display text-label underline decoration-accent"
          >
            {t('older')}
          </a>
        </p>
      )}
      {isClosed ? (
        threads.length > 0 && <p className="text-summary text-ink-2">{t('closed')}</p>
      ) : (
        <CommentForm
          articleId={article.id}
          parentId={null}
          heading={t('form.heading')}
          labels={commentFormLabels(locale)}
        />
      )}
    </section>
  );
}
