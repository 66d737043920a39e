import { SelectField, TickBox } from '@/components/ui/field';
import type { RoleName } from '@/lib/action/actor';
import type { Messages } from '@/lib/i18n/messages';

type Props = {
  readonly labels: Pick<Messages['identity'], 'people' | 'role'>;
  readonly sections: readonly { readonly id: number; readonly name: string }[];
  readonly values: Readonly<Record<string, string>>;
  readonly faultOf: (field: string) => string | undefined;
};

/** The fields of one role: which, where, and whether it skips the review. */
export function GrantFields({ labels: { people, role }, sections, values, faultOf }: Props) {
  return (
    <>
      <SelectField
        name="role"
        label={people.role}
        value={values['role']}
        fault={faultOf('role')}
        isRequired
        options={[
          { value: '', label: people['choose-role'] },
          ...ROLES.map((name) => ({ value: name, label: role[name] })),
        ]}
      />
      <SelectField
        name="sectionId"
        label={people.section}
        hint={people['section-hint']}
        value={values['sectionId']}
        fault={faultOf('sectionId')}
        options={[
          { value: '', label: role['whole-paper'] },
          ...sections.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <TickBox
        name="publishUnreviewed"
        label={role.unreviewed}
        hint={people['unreviewed-hint']}
        isTicked={values['publishUnreviewed'] === 'on'}
      />
    </>
  );
}

const ROLES: readonly RoleName[] = [
  'contributor',
  'journalist',
  'editor',
  'managing_editor',
  'moderator',
  'admin',
];
