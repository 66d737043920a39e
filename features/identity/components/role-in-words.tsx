import type { RoleName } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

type Held = {
  readonly role: RoleName;
  readonly publishUnreviewed: boolean;
  readonly section: { readonly name: string } | null;
};

/** A role in words: what, where, and whether reviews are skipped. */
export function RoleInWords({ grant, locale }: { grant: Held; locale: Locale }) {
  const { role } = messagesOf(locale).identity;
  return (
    <>
      <span className="font-display text-label">{role[grant.role]}</span>
      {grant.section !== null && (
        <>
          {' · '}
          <bdi>{grant.section.name}</bdi>
        </>
      )}
      {grant.publishUnreviewed && <span className="text-ink-2"> · {role.unreviewed}</span>}
    </>
  );
}
