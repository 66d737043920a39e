import type { Metadata } from 'next';
import { ArticleDeskList } from '@/features/articles/components/desk-list';
import { listDeskArticles } from '@/features/articles/desk-queries';
import { whyNotCreate } from '@/features/articles/policy';
import { deskListQuery } from '@/features/articles/rules/desk-list';
import { loadStaff } from '@/features/identity/session';
import { listSectionChoices } from '@/features/taxonomy/desk-queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).desk.list.title };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/articles'>) {
  const [search, actor, locale] = await Promise.all([searchParams, loadStaff(), currentLocale()]);
  if (actor === null) return null;
  const query = deskListQuery(search, locale);
  const [list, sections] = await Promise.all([
    listDeskArticles(actor, query),
    listSectionChoices(actor),
  ]);
  const canCreate = whyNotCreate(actor, null) === null;
  return <ArticleDeskList {...{ list, query, sections, canCreate }} />;
}
