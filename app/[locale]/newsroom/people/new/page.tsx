import type { Metadata } from 'next';
import { NewPerson } from '@/features/identity/components/new-person';
import { Refused } from '@/features/identity/components/refused';
import { listSectionChoices } from '@/features/identity/desk-queries';
import { loadActor } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.people.new };
}

export default async function Page() {
  const [actor, locale] = await Promise.all([loadActor(), currentLocale()]);
  const sections = await listSectionChoices(actor);
  return sections === null ? (
    <Refused title={messagesOf(locale).identity.people.new} locale={locale} />
  ) : (
    <NewPerson {...{ sections, locale }} />
  );
}
