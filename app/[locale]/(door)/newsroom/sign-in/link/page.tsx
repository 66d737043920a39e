import type { Metadata } from 'next';
import { Wordmark } from '@/components/layout/wordmark';
import { DoorFrame } from '@/features/identity/components/door-frame';
import { UseLinkForm } from '@/features/identity/components/use-link-form.client';
import { getPaper } from '@/features/settings/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomPath } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await currentLocale()).identity.door['link-title'] };
}

export default async function Page({ searchParams }: PageProps<'/[locale]/newsroom/sign-in/link'>) {
  const locale = await currentLocale();
  const [{ token }, { wordmark }] = await Promise.all([searchParams, getPaper(locale)]);
  const { door, faults } = messagesOf(locale).identity;
  return (
    <DoorFrame
      title={door['link-title']}
      locale={locale}
      brand={<Wordmark outline={wordmark} className="h-full" />}
    >
      <UseLinkForm
        labels={{ door, faults }}
        locale={locale}
        next={newsroomPath(locale)}
        token={typeof token === 'string' ? token : ''}
      />
    </DoorFrame>
  );
}
