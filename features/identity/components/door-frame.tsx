import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { frontPath } from '@/lib/routes';
import { LanguageLinks } from './language-links.client';

type Props = {
  readonly title: string;
  readonly locale: Locale;
  readonly brand: ReactNode;
  readonly children: ReactNode;
};

/** A page for whoever is not in the newsroom: one column, one thing to do. */
export function DoorFrame({ title, locale, brand, children }: Props) {
  const { door, frame } = messagesOf(locale).identity;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[26rem] flex-col gap-6 px-4 py-8 tablet:py-16">
      <a href={frontPath(locale)} title={frame.site} className="h-9 w-fit text-ink">
        {brand}
      </a>
      <h1 className="border-t-4 border-double border-ink pt-4 text-h2">{title}</h1>
      {children}
      <div className="border-t border-rule pt-4">
        <LanguageLinks label={door.languages} current={locale} />
      </div>
    </main>
  );
}
