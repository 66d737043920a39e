import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';

export const NAME_MAX = 80;
export const EMAIL_MAX = 254;
/** More than any password the rule lets through, in UTF-16 units. */
const TYPED_PASSWORD_MAX = 512;

const roles = [
  'contributor',
  'journalist',
  'editor',
  'managing_editor',
  'moderator',
  'admin',
] as const;

const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'email-required')
  .max(EMAIL_MAX, 'email-invalid')
  .pipe(z.email('email-invalid'));
const newPassword = z
  .string()
  .min(1, 'password-required')
  .max(TYPED_PASSWORD_MAX, 'password-too-long');
const typedPassword = z
  .string()
  .min(1, 'password-required')
  .max(TYPED_PASSWORD_MAX, 'password-too-long');
const locale = z.enum(locales);
/** An unticked box sends nothing. */
const box = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false);
const sectionId = z.union([
  z.null(),
  z.literal('').transform(() => null),
  z.coerce.number().int().positive('section-unknown'),
]);

export const signInSchema = z.object({
  email,
  password: typedPassword,
  locale,
  /** Where to go afterwards; checked against the desk's addresses before it is used. */
  next: z.string().max(2_048).default(''),
});
export type SignIn = z.output<typeof signInSchema>;

export const useLinkSchema = z.object({ token: z.string().max(128), locale });
export type UseLink = z.output<typeof useLinkSchema>;

export const createLinkSchema = z.union([z.object({ userId: z.uuid() }), z.object({ email })]);
export type CreateLink = z.output<typeof createLinkSchema>;

export const grantSchema = z.object({
  role: z.enum(roles, 'role-required'),
  sectionId: sectionId.default(null),
  publishUnreviewed: box,
});
export type GrantInput = z.output<typeof grantSchema>;

export const createUserSchema = z.object({
  name: z.string().trim().min(1, 'name-required').max(NAME_MAX, 'name-too-long'),
  email,
  interfaceLocale: locale.default('ar'),
  grants: z.array(grantSchema).max(20),
  password: newPassword.nullable().default(null),
  isDemo: z.boolean().default(false),
});
export type CreateUser = z.output<typeof createUserSchema>;

/** The form of the people screen: one role at the start, no password; the person gets a link. */
export const newPersonSchema = createUserSchema
  .pick({ name: true, email: true, interfaceLocale: true })
  .extend({ ...grantSchema.shape, locale })
  .transform(({ role, sectionId, publishUnreviewed, locale, ...person }) => ({
    locale,
    person: {
      ...person,
      grants: [{ role, sectionId, publishUnreviewed }],
      password: null,
      isDemo: false,
    },
  }));

export const grantRoleSchema = grantSchema.extend({ userId: z.uuid() });
export type GrantRole = z.output<typeof grantRoleSchema>;

export const revokeRoleSchema = z.object({ grantId: z.uuid() });
export type RevokeRole = z.output<typeof revokeRoleSchema>;

export const personSchema = z.object({ userId: z.uuid() });
export type Person = z.output<typeof personSchema>;

export const changePasswordSchema = z.object({
  /** Empty while the account has none yet. */
  currentPassword: z.string().max(TYPED_PASSWORD_MAX, 'password-too-long').default(''),
  password: newPassword,
});
export type ChangePassword = z.output<typeof changePasswordSchema>;

/** The forms of the screens carry their language, to go back to the screen they came from. */
export const personFormSchema = personSchema.extend({ locale });
export const grantFormSchema = grantRoleSchema.extend({ locale });
export const revokeFormSchema = revokeRoleSchema.extend({ userId: z.uuid(), locale });
export const changePasswordFormSchema = changePasswordSchema.extend({ locale });
