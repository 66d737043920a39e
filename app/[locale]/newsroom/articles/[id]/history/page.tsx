import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskHistory } from '@/features/articles/components/desk-history';
import { findHistory } from '@/features/articles/desk-queries';
import { loadStaff } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';
import { parseId } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).desk.history.title };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<'/[locale]/newsroom/articles/[id]/history'>) {
  const [{ id }, { below }, actor, locale] = await Promise.all([
    params,
    searchParams,
    loadStaff(),
    currentLocale(),
  ]);
  if (actor === null) return null;
  const articleId = parseId(id);
  if (articleId === null) notFound();
  const page = { articleId, below: typeof below === 'string' ? parseId(below) : null };
  const history = await findHistory(actor, page);
  if (history === null) notFound();
  return <DeskHistory {...{ articleId, history, locale }} />;
}
