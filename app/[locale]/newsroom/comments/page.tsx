import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ModerationDesk } from '@/features/comments/components/moderation-desk';
import { countWaiting, listQueue } from '@/features/comments/desk-queries';
import { queues, type Queue } from '@/features/comments/schema';
import { loadActor } from '@/features/identity/session';
import { decodeCursor } from '@/lib/keyset';
import { currentLocale } from '@/lib/i18n/current-locale';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('comments');
  return { title: t('desk.title') };
}

type Props = { searchParams: Promise<{ queue?: string | string[]; after?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { queue: asked, after } = await searchParams;
  const actor = await loadActor();
  const queue: Queue = queues.find((name) => name === asked) ?? 'waiting';
  const cursor = decodeCursor(typeof after === 'string' ? after : undefined);
  const [page, waiting] = await Promise.all([
    listQueue(actor, { queue, after: cursor }),
    countWaiting(actor),
  ]);
  return (
    <ModerationDesk
      {...{ page, queue, waiting }}
      isFirst={cursor === null}
      locale={await currentLocale()}
    />
  );
}
