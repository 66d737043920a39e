'use server';

import type { Locale } from '@/lib/i18n/locales';
import { newsroomAccountPath, newsroomPath, newsroomPersonPath } from '@/lib/routes';
import { changePassword } from './operations/change-password';
import { createSignInLink } from './operations/create-sign-in-link';
import { createUser } from './operations/create-user';
import { grantRole } from './operations/grant-role';
import { reinstateUser } from './operations/reinstate-user';
import { revokeRole } from './operations/revoke-role';
import { signIn } from './operations/sign-in';
import { signInWithLink } from './operations/sign-in-with-link';
import { suspendUser } from './operations/suspend-user';
import { deskPathAfterSignIn } from './rules/next-path';
import {
  changePasswordFormSchema,
  grantFormSchema,
  newPersonSchema,
  personFormSchema,
  personSchema,
  revokeFormSchema,
  signInSchema,
  useLinkSchema,
} from './schema';
import { actorAction } from './session';

export const signInAction = actorAction({
  schema: signInSchema,
  operation: signIn,
  secret: ['password'],
  next: (_, { scripted, input }) =>
    scripted ? null : deskPathAfterSignIn(input.next, input.locale),
});

export const signInWithLinkAction = actorAction({
  schema: useLinkSchema,
  operation: signInWithLink,
  secret: ['token'],
  next: (_, { scripted, input }) => (scripted ? null : newsroomPath(input.locale)),
});

export const changePasswordAction = actorAction({
  schema: changePasswordFormSchema,
  operation: changePassword,
  secret: ['currentPassword', 'password'],
  next: (_, { input }) => `${newsroomAccountPath(input.locale)}?changed`,
});

export const createPersonAction = actorAction({
  schema: newPersonSchema,
  operation: (actor, { person }) => createUser(actor, person),
  next: ({ userId }, { input }) => newsroomPersonPath(input.locale, userId),
});

/** Stays, to show the link. */
export const createLinkAction = actorAction({ schema: personSchema, operation: createSignInLink });

export const suspendUserAction = actorAction({
  schema: personFormSchema,
  operation: suspendUser,
  next: backToPerson,
});

export const reinstateUserAction = actorAction({
  schema: personFormSchema,
  operation: reinstateUser,
  next: backToPerson,
});

export const grantRoleAction = actorAction({
  schema: grantFormSchema,
  operation: (actor, { locale: _, ...grant }) => grantRole(actor, grant),
  next: backToPerson,
});

export const revokeRoleAction = actorAction({
  schema: revokeFormSchema,
  operation: revokeRole,
  next: backToPerson,
});

function backToPerson(
  _: unknown,
  { input }: { readonly input: { readonly userId: string; readonly locale: Locale } },
): string {
  return newsroomPersonPath(input.locale, input.userId);
}
