import type { Metadata } from 'next';
import { OwnAccount } from '@/features/identity/components/own-account';
import { findOwnAccount } from '@/features/identity/desk-queries';
import { loadActor } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.account.title };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/account'>) {
  const [{ changed }, actor, locale] = await Promise.all([
    searchParams,
    loadActor(),
    currentLocale(),
  ]);
  const account = await findOwnAccount(actor);
  return account && <OwnAccount {...{ account, locale }} isChanged={changed !== undefined} />;
}
