import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PersonView } from '@/features/identity/components/person-view';
import { Refused } from '@/features/identity/components/refused';
import { findPerson, listSectionChoices } from '@/features/identity/desk-queries';
import { loadActor } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.people.title };
}

export default async function Page({ params }: PageProps<'/[locale]/newsroom/people/[id]'>) {
  const [{ id }, actor, locale] = await Promise.all([params, loadActor(), currentLocale()]);
  const [person, sections] = await Promise.all([findPerson(actor, id), listSectionChoices(actor)]);
  if (sections === null) {
    return <Refused title={messagesOf(locale).identity.people.title} locale={locale} />;
  }
  if (person === null) notFound();
  return <PersonView {...{ person, sections, locale }} />;
}
