import { getTranslations } from 'next-intl/server';
import { dateTime, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { commentPath } from '@/lib/routes';
import type { ThreadNode } from '../rules/thread';
import type { CommentView } from '../views';
import { CommentText } from './comment-text';

type Props = { threads: readonly ThreadNode<CommentView>[]; locale: Locale; canReply: boolean };

/** Comments with their replies, three levels deep at most, each behind a hairline at its start. */
export function CommentThreads({ threads, locale, canReply }: Props) {
  return (
    <ol className="divide-y divide-rule">
      {threads.map((node) => (
        <li key={node.comment.id} className="py-6 first:pt-0">
          <CommentNode node={node} locale={locale} canReply={canReply} />
        </li>
      ))}
    </ol>
  );
}

type NodeProps = { node: ThreadNode<CommentView>; locale: Locale; canReply: boolean };

async function CommentNode({ node, locale, canReply }: NodeProps) {
  return (
    <>
      <CommentCard comment={node.comment} locale={locale} canReply={canReply} />
      {node.replies.length > 0 && (
        <ol className="mt-4 ms-0 space-y-5 border-s border-rule ps-4 tablet:ps-6">
          {node.replies.map((reply) => (
            <li key={reply.comment.id}>
              <CommentNode node={reply} locale={locale} canReply={canReply} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

type CardProps = { comment: CommentView; locale: Locale; canReply: boolean };

export async function CommentCard({ comment, locale, canReply }: CardProps) {
  const t = await getTranslations({ locale, namespace: 'comments' });
  if (comment.kind === 'gone') {
    return (
      <p id={`c-${comment.id}`} className="text-summary text-ink-3">
        {goneSentence(t, comment.why)}
      </p>
    );
  }
  const address = commentPath(locale, comment.id);
  return (
    <article id={`c-${comment.id}`} tabIndex={-1} className="scroll-mt-6">
      <header className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h3 className="font-display text-label text-ink">
          <bdi>{comment.name}</bdi>
        </h3>
        <a href={address} title={t('permalink')} className="text-meta text-ink-3 hover:underline">
          <time dateTime={machine(comment.createdAt)}>{dateTime(comment.createdAt, locale)}</time>
        </a>
        {comment.editedAt && <span className="text-meta text-ink-3">{t('edited')}</span>}
      </header>
      <CommentText body={comment.body} />
      {canReply && (
        <p className="mt-2">
          <a
            href={`${address}#reply`}
            aria-label={t('reply-to', { name: comment.name })}
            className="inline-block py-1 font-display text-meta text-ink-2 underline decoration-rule hover:decoration-accent"
          >
            {t('reply')}
          </a>
        </p>
      )}
    </article>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<'comments'>>>;

function goneSentence(t: Translate, why: 'removed' | 'rejected' | 'erased'): string {
  switch (why) {
    case 'removed':
      return t('removed');
    case 'rejected':
      return t('rejected');
    case 'erased':
      return t('erased');
    default:
      return why satisfies never;
  }
}
