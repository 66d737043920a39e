import type { Metadata } from 'next';
import { PeopleList } from '@/features/identity/components/people-list';
import { Refused } from '@/features/identity/components/refused';
import { listPeople } from '@/features/identity/desk-queries';
import { loadActor } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.people.title };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/people'>) {
  const [{ after }, actor, locale] = await Promise.all([
    searchParams,
    loadActor(),
    currentLocale(),
  ]);
  const cursor = typeof after === 'string' ? after : null;
  const page = await listPeople(actor, cursor);
  return page === null ? (
    <Refused title={messagesOf(locale).identity.people.title} locale={locale} />
  ) : (
    <PeopleList {...{ page, locale }} isFirst={cursor === null} />
  );
}
