/**
 * Who asks. Built once, at the door, from the session row; every operation and every desk query
 * takes it first. Sections of a grant already include child sections; null means the whole paper.
 */
export type Actor = PublicActor | GuestActor | MemberActor | StaffActor | SystemActor;

export type RoleName =
  'contributor' | 'journalist' | 'editor' | 'managing_editor' | 'moderator' | 'admin';

export type Grant = {
  readonly role: RoleName;
  readonly sectionIds: readonly number[] | null;
  readonly publishUnreviewed: boolean;
};

/** Facts of the request that the trail and the limits keep; never the whole address. */
export type Origin = {
  readonly requestId: string;
  /** /24 of an IPv4, /48 of an IPv6 address; null for commands and jobs. */
  readonly networkPrefix: string | null;
};

export type PublicActor = { readonly kind: 'public'; readonly origin: Origin };
export type GuestActor = {
  readonly kind: 'guest';
  readonly guestId: string;
  readonly origin: Origin;
};
export type MemberActor = {
  readonly kind: 'member';
  readonly userId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly origin: Origin;
};
export type StaffActor = {
  readonly kind: 'staff';
  readonly userId: string;
  readonly name: string;
  readonly sessionId: string;
  readonly grants: readonly Grant[];
  readonly origin: Origin;
};
export type SystemActor = {
  readonly kind: 'system';
  readonly onBehalfOf: string | null;
  readonly origin: Origin;
};

/** Timed work, commands on the machine, the importer. */
export const SYSTEM: SystemActor = {
  kind: 'system',
  onBehalfOf: null,
  origin: { requestId: 'system', networkPrefix: null },
};
