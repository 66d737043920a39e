import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskHead } from '@/components/layout/desk-head';
import { Wordmark } from '@/components/layout/wordmark';
import { DeskFrame } from '@/features/identity/components/desk-frame';
import { SignedOut } from '@/features/identity/components/signed-out';
import { loadActor, loadNonce } from '@/features/identity/session';
import { getPaper } from '@/features/settings/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';
import './desk.css';

// Who asks is known only at the request; nothing of the desk is made before.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { name } = messagesOf(await currentLocale()).identity.frame;
  return { title: { template: `%s | ${name}`, default: name } };
}

/** The frame of the desk, for whoever belongs to it. It protects nothing: each screen asks for itself. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const [actor, locale] = await Promise.all([loadActor(), currentLocale()]);
  const { wordmark } = await getPaper(locale);
  const brand = <Wordmark outline={wordmark} className="h-full" />;
  return (
    <>
      <DeskHead nonce={await loadNonce()} />
      {actor.kind === 'staff' ? (
        <DeskFrame {...{ actor, locale, brand }}>{children}</DeskFrame>
      ) : (
        <SignedOut {...{ actor, locale, brand }} />
      )}
    </>
  );
}
