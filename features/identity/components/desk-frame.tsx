import type { ReactNode } from 'react';
import { DeskIcon } from '@/components/ui/desk-icon';
import type { StaffActor } from '@/lib/action/actor';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { frontPath, newsroomAccountPath, newsroomPath } from '@/lib/routes';
import { DeskNav } from './desk-nav';
import { DeskNavLink } from './desk-nav-link.client';
import { FoldButton } from './fold-button.client';
import { LanguageLinks } from './language-links.client';
import { SignOutForm } from './sign-out-form';

type Props = {
  readonly actor: StaffActor;
  readonly locale: Locale;
  /** The paper's name, as its readers know it. */
  readonly brand: ReactNode;
  readonly children: ReactNode;
};

/** What stands around every desk screen: the sidebar at the start, on a phone a bar with a menu. */
export function DeskFrame({ actor, locale, brand, children }: Props) {
  const { frame } = messagesOf(locale).identity;
  return (
    <div className="desk">
      <a href="#content" className="desk-skip">
        {frame.skip}
      </a>
      <header className="desk-sidebar">
        <div className="flex items-start justify-between gap-2 pt-2 ps-4">
          <a href={newsroomPath(locale)} className="desk-nav-word py-2 text-ink">
            <span className="block h-7">{brand}</span>
            <span className="font-display text-kicker text-ink-2">{frame.name}</span>
          </a>
          <span className="needs-script">
            <FoldButton labels={frame} />
          </span>
        </div>
        <nav aria-label={frame.navigation} className="flex-1">
          <DeskNav actor={actor} locale={locale} />
        </nav>
        <Own actor={actor} locale={locale} />
      </header>
      <header className="desk-bar">
        <details>
          <summary className="flex min-h-11 items-center gap-2 px-4 font-display text-label">
            <DeskIcon name="menu" />
            {frame.menu}
            <span className="ms-auto h-6">{brand}</span>
          </summary>
          <nav aria-label={frame.navigation} className="border-t border-rule">
            <DeskNav actor={actor} locale={locale} />
          </nav>
          <Own actor={actor} locale={locale} />
        </details>
      </header>
      <main id="content" tabIndex={-1} className="desk-content">
        {children}
      </main>
    </div>
  );
}

function Own({ actor, locale }: Omit<Props, 'brand' | 'children'>) {
  const { frame, door } = messagesOf(locale).identity;
  return (
    <div className="flex flex-col border-t border-rule py-2">
      <DeskNavLink href={newsroomAccountPath(locale)}>
        <DeskIcon name="account" />
        <span className="desk-nav-word">
          <bdi>{actor.name}</bdi>
        </span>
      </DeskNavLink>
      <a href={frontPath(locale)} className="desk-nav-link">
        <DeskIcon name="site" />
        <span className="desk-nav-word">{frame.site}</span>
      </a>
      <SignOutForm label={frame['sign-out']} locale={locale} className="desk-nav-link w-full" />
      <div className="desk-nav-word px-4 pt-2">
        <LanguageLinks label={door.languages} current={locale} />
      </div>
    </div>
  );
}
