import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CommentPage } from '@/features/comments/components/comment-page';
import { findComment } from '@/features/comments/desk-queries';
import { loadActor } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { isUuid } from '@/lib/id';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('comments');
  return { title: t('heading'), robots: { index: false } };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const comment = isUuid(id) ? await findComment(await loadActor(), id) : null;
  if (!comment) notFound();
  return <CommentPage comment={comment} locale={await currentLocale()} />;
}
