import type { Metadata } from 'next';
import { Wordmark } from '@/components/layout/wordmark';
import { DoorFrame } from '@/features/identity/components/door-frame';
import { SignIn } from '@/features/identity/components/sign-in';
import { loadStaff } from '@/features/identity/session';
import { getPaper } from '@/features/settings/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.door.title };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/sign-in'>) {
  const locale = await currentLocale();
  const [{ next }, actor, { wordmark }] = await Promise.all([
    searchParams,
    loadStaff(),
    getPaper(locale),
  ]);
  const { title } = messagesOf(locale).identity.door;
  return (
    <DoorFrame {...{ title, locale }} brand={<Wordmark outline={wordmark} className="h-full" />}>
      <SignIn {...{ actor, locale }} next={typeof next === 'string' ? next : ''} />
    </DoorFrame>
  );
}
