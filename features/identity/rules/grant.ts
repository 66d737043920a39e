import type { RoleName } from '@/lib/action/actor';
import { sectionalRoles } from './role-matrix';

/** A managing editor, a moderator and an admin are so for the whole paper. */
export function whyNotGrant(grant: {
  readonly role: RoleName;
  readonly sectionId: number | null;
}): 'section-not-for-role' | null {
  return grant.sectionId === null || sectionalRoles.includes(grant.role)
    ? null
    : 'section-not-for-role';
}
