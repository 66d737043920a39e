import { getTranslations } from 'next-intl/server';
import { dateTime, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { articlePath } from '@/lib/routes';
import type { QueuedComment } from '../desk-queries';
import { rejectionReasons } from '../schema';
import { CommentText } from './comment-text';
import { DecisionForm } from './decision-form.client';

/** A comment in its queue: who, where, what it answers, why it was held, and what may be decided. */
export async function QueueCard({ comment, locale }: { comment: QueuedComment; locale: Locale }) {
  const t = await getTranslations('comments');
  const { article, parent } = comment;
  const signals = comment.currentRevision?.signals ?? [];
  const [decision] = comment.decisions;
  return (
    <article className="py-5" tabIndex={-1} data-card={comment.id} aria-label={comment.displayName}>
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-display text-label">
          <bdi>{comment.displayName}</bdi>
        </h2>
        <time dateTime={machine(comment.createdAt)} className="text-meta text-ink-3">
          {dateTime(comment.createdAt, locale)}
        </time>
        <a
          href={articlePath(article.locale, article)}
          lang={article.locale}
          className="text-meta text-link hover:underline"
        >
          <bdi>{article.publishedRevision?.headline}</bdi>
        </a>
      </header>
      {signals.length > 0 && (
        <p className="mt-1 text-meta text-warn">
          {t('desk.why-held')}:{' '}
          {signals.map((signal) => signalName(locale, signal.code)).join(' · ')}
        </p>
      )}
      {parent && (
        <blockquote className="mt-3 border-s-2 border-rule ps-3 text-meta text-ink-2">
          <p>{t('desk.answers', { name: parent.displayName })}</p>
          <p dir="auto" className="line-clamp-2 py-[.2em]">
            {parent.currentRevision?.body}
          </p>
        </blockquote>
      )}
      <div className="mt-3">
        <CommentText body={comment.currentRevision?.body ?? ''} />
      </div>
      {decision && (
        <p className="mt-2 text-meta text-ink-2">
          {t('desk.decided-by', {
            name: decision.actor?.name ?? '',
            decision: t(`desk.status.${decision.toStatus}`),
          })}
          {decision.reasonCode && ` · ${reasonName(locale, decision.reasonCode)}`}
        </p>
      )}
      <DecisionForm
        commentId={comment.id}
        version={comment.version}
        status={comment.status}
        reasons={rejectionReasons.map((code) => ({ code, name: reasonName(locale, code) }))}
        labels={messagesOf(locale).comments.desk}
      />
    </article>
  );
}

function signalName(locale: Locale, code: string): string {
  const names: Readonly<Record<string, string>> = messagesOf(locale).comments.desk.signal;
  return names[code] ?? code;
}

function reasonName(locale: Locale, code: string): string {
  const names: Readonly<Record<string, string>> = messagesOf(locale).comments.desk.reasons;
  return names[code] ?? code;
}
