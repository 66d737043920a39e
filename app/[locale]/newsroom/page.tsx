import type { Metadata } from 'next';
import { DeskHome } from '@/features/identity/components/desk-home';
import { loadStaff } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.home.title };
}

export default async function Page() {
  const [actor, locale] = await Promise.all([loadStaff(), currentLocale()]);
  return actor && <DeskHome {...{ actor, locale }} />;
}
