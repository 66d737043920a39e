import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskHead } from '@/components/layout/desk-head';
import { loadNonce } from '@/features/identity/session';
import { currentLocale } from '@/lib/i18n/current-locale';
import { messagesOf } from '@/lib/i18n/messages';
import '../newsroom/desk.css';

// Each answer carries its own nonce, so nothing is made before the request.
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { name } = messagesOf(await currentLocale()).identity.frame;
  return { title: { template: `%s | ${name}`, default: name } };
}

/** Pages in front of the desk: no frame, because nobody is in yet. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <DeskHead nonce={await loadNonce()} />
      {children}
    </>
  );
}
