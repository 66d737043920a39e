import type { ReactNode } from 'react';
import { DeskIcon } from '@/components/ui/desk-icon';
import type { StaffActor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { deskParts } from '../rules/desk-parts';
import { PART_ICONS } from './desk-nav';

type Props = {
  readonly actor: StaffActor;
  readonly locale: Locale;
  /** What waits for this person, from the features that know. */
  readonly children?: ReactNode;
};

/** The first screen of the desk: who one is here, what waits, where to go. */
export function DeskHome({ actor, locale, children }: Props) {
  const { home, role, frame } = messagesOf(locale).identity;
  const roles = [...new Set(actor.grants.map((grant) => role[grant.role]))];
  const parts = deskParts(actor, locale).flatMap(({ name, href }) =>
    name === 'home' ? [] : [{ name, href }],
  );
  return (
    <div className="desk-page">
      <header>
        <h1 className="text-h2">{home.title}</h1>
        <p className="text-ink-2">
          <bdi>{actor.name}</bdi> · {roles.join(' · ')}
        </p>
      </header>
      {children}
      <ul className="border-t-2 border-ink">
        {parts.map(({ name, href }) => (
          <li key={name} className="border-b border-rule">
            <a href={href} className="flex items-start gap-3 px-2 py-3 text-ink hover:bg-tint">
              <DeskIcon name={PART_ICONS[name]} className="mt-1 size-5" />
              <span>
                <span className="block font-display text-h4">{frame[name]}</span>
                <span className="text-ink-2">{home[name]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
