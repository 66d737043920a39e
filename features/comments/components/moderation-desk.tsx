import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomCommentsPath } from '@/lib/routes';
import type { QueuePage } from '../desk-queries';
import { queues, type Queue } from '../schema';
import { QueueCard } from './queue-card';
import { QueueKeys } from './queue-keys.client';

type Props = {
  page: QueuePage;
  queue: Queue;
  waiting: number;
  isFirst: boolean;
  locale: Locale;
};

/** The comments desk: the queues, and a page of the chosen one. Works without script, faster with keys. */
export async function ModerationDesk({ page, queue, waiting, isFirst, locale }: Props) {
  const t = await getTranslations('comments');
  const address = newsroomCommentsPath(locale);
  return (
    <div className="mx-auto max-w-3xl">
      <header className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-h2">{t('desk.title')}</h1>
        <p className="text-meta text-ink-2">{t('desk.waiting-count', { count: waiting })}</p>
      </header>
      <nav aria-label={t('desk.queues')} className="border-b-2 border-ink">
        <ul className="flex gap-6 overflow-x-auto">
          {queues.map((name) => (
            <li key={name}>
              <a
                href={name === 'waiting' ? address : `${address}?queue=${name}`}
                aria-current={name === queue ? 'page' : undefined}
                className="block border-b-[3px] border-transparent py-2.5 font-display text-label whitespace-nowrap aria-[current]:border-accent aria-[current]:text-accent"
              >
                {t(`desk.queue.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.comments.length === 0 ? (
        <p className="py-12 text-center text-summary text-ink-2">{t(`desk.empty.${queue}`)}</p>
      ) : (
        <QueueKeys hint={t('desk.keys')}>
          <ol className="divide-y divide-rule" data-queue="">
            {page.comments.map((comment) => (
              <li key={comment.id}>
                <QueueCard comment={comment} locale={locale} />
              </li>
            ))}
          </ol>
        </QueueKeys>
      )}
      <nav aria-label={t('desk.title')} className="mt-6 flex justify-between text-label">
        {isFirst ? (
          <span />
        ) : (
          <a href={`${address}?queue=${queue}`} className="font-display underline">
            {t('desk.first')}
          </a>
        )}
        {page.next && (
          <a
            href={`${address}?queue=${queue}&after=${page.next}`}
            rel="next"
            className="font-display underline"
          >
            {t('desk.next')}
          </a>
        )}
      </nav>
    </div>
  );
}
