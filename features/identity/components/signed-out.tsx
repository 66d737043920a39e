import type { ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import type { Actor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomSignInPath } from '@/lib/routes';
import { DoorFrame } from './door-frame';
import { SignOutForm } from './sign-out-form';

type Props = { readonly actor: Actor; readonly locale: Locale; readonly brand: ReactNode };

/** In place of a desk screen: for a session that is over, and for an account without a role. */
export function SignedOut({ actor, locale, brand }: Props) {
  const { ended, frame } = messagesOf(locale).identity;
  if (actor.kind === 'member') {
    return (
      <DoorFrame title={ended['no-role-title']} locale={locale} brand={brand}>
        <p>{ended['no-role']}</p>
        <SignOutForm label={frame['sign-out']} locale={locale} className={buttonLook('second')} />
      </DoorFrame>
    );
  }
  return (
    <DoorFrame title={ended.title} locale={locale} brand={brand}>
      <p>{ended.text}</p>
      <a href={newsroomSignInPath(locale)} className={buttonLook('main')}>
        {ended['sign-in']}
      </a>
    </DoorFrame>
  );
}
