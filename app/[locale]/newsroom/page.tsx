import type { Metadata } from 'next';
import { ArticlesWaiting } from '@/features/articles/components/desk-waiting';
import { deskHome } from '@/features/articles/desk-queries';
import { whyNotCreate } from '@/features/articles/policy';
import { DeskHome } from '@/features/identity/components/desk-home';
import { loadStaff } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.home.title };
}

export default async function Page() {
  const [actor, locale] = await Promise.all([loadStaff(), currentLocale()]);
  if (actor === null) return null;
  const writes = whyNotCreate(actor, null) === null;
  const home = await deskHome(actor, locale);
  return (
    <DeskHome {...{ actor, locale }}>
      {writes && <ArticlesWaiting {...{ home, locale }} />}
    </DeskHome>
  );
}
