import { getTranslations } from 'next-intl/server';
import { dateTime, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { articlePath } from '@/lib/routes';
import type { CommentOnItsOwn } from '../desk-queries';
import { CommentForm } from './comment-form.client';
import { commentFormLabels } from '../internal/form-labels';
import { CommentText } from './comment-text';

/**
 * One comment at its own address: what it answers, its text, the form for an answer. Its writer is
 * told here what became of it.
 */
export async function CommentPage({
  comment,
  locale,
}: {
  comment: CommentOnItsOwn;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'comments' });
  const { article, parent } = comment;
  const body = comment.currentRevision?.body ?? '';
  return (
    <div className="mx-auto max-w-measure py-8">
      <p className="text-meta text-ink-3">{t('on-article')}</p>
      <p className="mb-6 font-display text-h3">
        <a
          href={`${articlePath(article.locale, article)}#c-${comment.id}`}
          lang={article.locale}
          className="hover:underline"
        >
          <bdi>{article.publishedRevision?.headline}</bdi>
        </a>
      </p>
      {parent?.status === 'approved' && (
        <blockquote className="mb-6 border-s-2 border-rule ps-4">
          <p className="font-display text-label">
            <bdi>{parent.displayName}</bdi>
          </p>
          <CommentText body={parent.currentRevision?.body ?? ''} />
        </blockquote>
      )}
      <article className={comment.isWaiting ? 'bg-info-ground p-4' : ''}>
        <h1 className="text-h3">{t('comment-by', { name: comment.displayName })}</h1>
        <p className="mb-3 text-meta text-ink-2">
          <time dateTime={machine(comment.createdAt)}>{dateTime(comment.createdAt, locale)}</time>
          {comment.isWaiting && <> · {markOf(t, comment.status)}</>}
        </p>
        <CommentText body={body} />
      </article>
      {comment.isWaiting && comment.isOwn && (
        <p role="status" className="mt-4 text-summary text-ink-2">
          {comment.status === 'rejected' ? t('rejected') : t('form.done-waiting')}
        </p>
      )}
      <p className="mt-6">
        <a
          href={`${articlePath(article.locale, article)}#comments`}
          className="inline-block py-2 font-display text-label underline decoration-accent"
        >
          {t('back-to-article')}
        </a>
      </p>
      {!comment.isWaiting && article.publicState !== 'retracted' && (
        <>
          <CommentForm
            articleId={article.id}
            parentId={comment.id}
            heading={t('form.heading-reply', { name: comment.displayName })}
            labels={commentFormLabels(locale)}
          />
          <p className="mt-4">
            <a
              href={`${articlePath(article.locale, article)}#c-${comment.id}`}
              className="inline-block py-2 font-display text-label underline decoration-rule"
            >
              {t('form.cancel-reply')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<'comments'>>>;

/** Spam is not told: its writer sees a waiting comment, like every other that waits. */
function markOf(t: Translate, status: CommentOnItsOwn['status']): string {
  return status === 'rejected' ? t('not-published-mark') : t('waiting-mark');
}
