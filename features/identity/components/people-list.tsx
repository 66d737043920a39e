import { buttonLook } from '@/components/ui/button-look';
import { DeskIcon } from '@/components/ui/desk-icon';
import { StatusChip } from '@/components/ui/status-chip';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsroomNewPersonPath, newsroomPeoplePath, newsroomPersonPath } from '@/lib/routes';
import type { PeoplePage } from '../desk-queries';
import type { PersonView } from '../views';
import { RoleInWords } from './role-in-words';

type Props = { readonly page: PeoplePage; readonly isFirst: boolean; readonly locale: Locale };

/** The accounts of the newsroom, newest first. */
export function PeopleList({ page: { people, next }, isFirst, locale }: Props) {
  const { people: words } = messagesOf(locale).identity;
  const address = newsroomPeoplePath(locale);
  return (
    <div className="desk-page">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-h2">{words.title}</h1>
        <a href={newsroomNewPersonPath(locale)} className={buttonLook('main')}>
          <DeskIcon name="plus" />
          {words.new}
        </a>
      </header>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.roles}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} locale={locale} />
          ))}
        </tbody>
      </table>
      {people.length === 0 && <p className="text-summary text-ink-2">{words.empty}</p>}
      <nav aria-label={words.title} className="flex justify-between">
        {isFirst ? <span /> : <a href={address}>{words.first}</a>}
        {next !== null && <a href={`${address}?after=${next}`}>{words.older}</a>}
      </nav>
    </div>
  );
}

function PersonRow({ person, locale }: { person: PersonView; locale: Locale }) {
  const { people: words } = messagesOf(locale).identity;
  return (
    <tr>
      <th scope="row">
        <a href={newsroomPersonPath(locale, person.id)} className="desk-row-link">
          <bdi>{person.name}</bdi>
        </a>
        <span className="block text-meta text-ink-2">
          <bdi dir="ltr">{person.email}</bdi>
        </span>
      </th>
      <td>
        {person.grants.length === 0 ? (
          <span className="text-ink-2">{words['no-role']}</span>
        ) : (
          <ul>
            {person.grants.map((grant) => (
              <li key={grant.id}>
                <RoleInWords grant={grant} locale={locale} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <AccountState status={person.status} locale={locale} />
      </td>
    </tr>
  );
}

/** Whether the person can sign in. */
export function AccountState({ status, locale }: { status: PersonView['status']; locale: Locale }) {
  const { people: words } = messagesOf(locale).identity;
  return status === 'active' ? (
    <StatusChip tone="good" icon="check">
      {words.active}
    </StatusChip>
  ) : (
    <StatusChip tone="warn" icon="circle-struck">
      {words.suspended}
    </StatusChip>
  );
}
