import { useId } from 'react';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomPeoplePath } from '@/lib/routes';
import type { SectionChoice } from '../desk-queries';
import type { PersonView as Person } from '../views';
import { AccountState } from './people-list';
import { AccountForm, GrantForm, LinkForm, RevokeForm } from './person-forms.client';
import { RoleInWords } from './role-in-words';

type Props = {
  readonly person: Person;
  readonly sections: readonly SectionChoice[];
  readonly locale: Locale;
};

/** One account: its roles, its link, and whether it is open. */
export function PersonView({ person, sections, locale }: Props) {
  const { people, role, faults } = messagesOf(locale).identity;
  const labels = { people, role, faults };
  const id = useId();
  return (
    <div className="desk-page">
      <a href={newsroomPeoplePath(locale)} className="w-fit text-label">
        {people.back}
      </a>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="text-h2">
          <bdi>{person.name}</bdi>
        </h1>
        <AccountState status={person.status} locale={locale} />
        <p className="text-ink-2">
          <bdi dir="ltr">{person.email}</bdi>
        </p>
      </header>
      <section aria-labelledby={`${id}-roles`} className="desk-block">
        <h2 id={`${id}-roles`} className="text-h4">
          {people.roles}
        </h2>
        <ul className="divide-y divide-rule">
          {person.grants.map((grant) => (
            <li key={grant.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <p>
                <RoleInWords grant={grant} locale={locale} />
              </p>
              <RevokeForm
                {...{ userId: person.id, locale }}
                grantId={grant.id}
                name={people['revoke-of'].replace('{role}', role[grant.role])}
                labels={labels}
              />
            </li>
          ))}
          {person.grants.length === 0 && <li className="py-2 text-ink-2">{people['no-role']}</li>}
        </ul>
        <GrantForm userId={person.id} locale={locale} sections={sections} labels={labels} />
      </section>
      <section aria-labelledby={`${id}-account`} className="desk-block">
        <h2 id={`${id}-account`} className="text-h4">
          {people.state}
        </h2>
        {person.status === 'active' && (
          <LinkForm userId={person.id} origin={siteUrl().origin} labels={labels} />
        )}
        <AccountForm
          userId={person.id}
          locale={locale}
          isOpen={person.status === 'active'}
          labels={labels}
        />
      </section>
    </div>
  );
}
