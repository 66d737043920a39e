import type { StaffActor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomPath } from '@/lib/routes';
import { deskPathAfterSignIn } from '../rules/next-path';
import { SignInForm } from './sign-in-form.client';

type Props = {
  readonly actor: StaffActor | null;
  readonly locale: Locale;
  readonly next: string;
};

/** The sign-in page's one thing to do, and the way on for whoever is in already. */
export function SignIn({ actor, locale, next }: Props) {
  const { door, faults } = messagesOf(locale).identity;
  return (
    <>
      {actor !== null && (
        <p className="bg-info-ground px-3 py-2 text-info">
          {door['signed-in']} <bdi>{actor.name}</bdi>.{' '}
          <a href={newsroomPath(locale)}>{door['open-desk']}</a>
        </p>
      )}
      <SignInForm
        labels={{ door, faults }}
        locale={locale}
        next={deskPathAfterSignIn(next, locale)}
      />
      <p className="text-meta text-ink-2">{door.lost}</p>
    </>
  );
}
