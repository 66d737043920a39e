import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OlderComments } from '@/features/comments/components/older-comments';
import { findDiscussion } from '@/features/comments/queries';
import { decodeCursor } from '@/lib/keyset';
import { parseArticleParam } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('comments');
  return { title: t('heading'), robots: { index: false } };
}

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const address = parseArticleParam((await params).slug);
  const { after } = await searchParams;
  const cursor = decodeCursor(typeof after === 'string' ? after : undefined);
  const discussion = address ? await findDiscussion(address.id, cursor) : null;
  if (!discussion) notFound();
  return <OlderComments {...discussion} />;
}
