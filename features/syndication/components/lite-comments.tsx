import { getTranslations } from 'next-intl/server';
import type { ThreadPage } from '@/features/comments/queries';
import type { ThreadNode } from '@/features/comments/rules/thread';
import type { CommentView } from '@/features/comments/views';
import { shownText } from '@/lib/arabic/clean-text';
import { dateTime, machine } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { articleCommentsPath, articlePath, type ArticleAddress } from '@/lib/routes';

type Props = { page: ThreadPage; article: ArticleAddress; locale: Locale; isClosed: boolean };

/** The newest comments as text; to answer, the reader goes to the form of the standard page. */
export async function LiteComments({ page, article, locale, isClosed }: Props) {
  const [t, tLite] = await Promise.all([
    getTranslations({ locale, namespace: 'comments' }),
    getTranslations({ locale, namespace: 'lite' }),
  ]);
  const { threads, count, older } = page;
  return (
    <section id="comments" className="band" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('heading')}</h2>
      {threads.length > 0 && (
        <>
          <p className="meta">{t('count', { count })}</p>
          <Threads threads={threads} locale={locale} isTop />
        </>
      )}
      {older && (
        <p>
          <a href={articleCommentsPath(locale, article, older)}>{t('older')}</a>
        </p>
      )}
      <p>
        {isClosed ? (
          t('closed')
        ) : (
          <a href={`${articlePath(locale, article)}#comments`}>{tLite('comment-form')}</a>
        )}
      </p>
    </section>
  );
}

type ThreadsProps = {
  threads: readonly ThreadNode<CommentView>[];
  locale: Locale;
  isTop?: boolean;
};

function Threads({ threads, locale, isTop }: ThreadsProps) {
  return (
    <ol className={isTop ? 'talk' : undefined}>
      {threads.map(({ comment, replies }) => (
        <li key={comment.id}>
          <Comment comment={comment} locale={locale} />
          {replies.length > 0 && <Threads threads={replies} locale={locale} />}
        </li>
      ))}
    </ol>
  );
}

async function Comment({ comment, locale }: { comment: CommentView; locale: Locale }) {
  if (comment.kind === 'gone') {
    const t = await getTranslations({ locale, namespace: 'comments' });
    return <p className="meta">{t(comment.why)}</p>;
  }
  return (
    <>
      <header>
        <b>
          <bdi>{shownText(comment.name)}</bdi>
        </b>{' '}
        <time dateTime={machine(comment.createdAt)}>{dateTime(comment.createdAt, locale)}</time>
      </header>
      <p dir="auto">{shownText(comment.body)}</p>
    </>
  );
}
