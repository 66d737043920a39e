import { DeskIcon, type DeskIconName } from '@/components/ui/desk-icon';
import type { StaffActor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { deskParts, type DeskPart } from '../rules/desk-parts';
import { DeskNavLink } from './desk-nav-link.client';

export const PART_ICONS: Readonly<Record<DeskPart['name'], DeskIconName>> = {
  home: 'home',
  articles: 'article',
  comments: 'comment',
  people: 'people',
};

/** The parts of the desk that this person may open. */
export function DeskNav({ actor, locale }: { actor: StaffActor; locale: Locale }) {
  const { frame } = messagesOf(locale).identity;
  return (
    <ul className="flex flex-col">
      {deskParts(actor, locale).map(({ name, href }) => (
        <li key={name} title={frame[name]}>
          <DeskNavLink href={href} isWhole={name === 'home'}>
            <DeskIcon name={PART_ICONS[name]} />
            <span className="desk-nav-word">{frame[name]}</span>
          </DeskNavLink>
        </li>
      ))}
    </ul>
  );
}
