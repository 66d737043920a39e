'use client';

import { useTranslations } from 'next-intl';
import { shownText } from '@/lib/arabic/clean-text';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { textsOf } from '../../rules/body-text';
import type { ArticleContent } from '../../schema';

type Props = {
  readonly locale: Locale;
  readonly mine: { readonly title: string; readonly content: ArticleContent };
  readonly theirs: { readonly title: string; readonly content: ArticleContent };
};

/** Two texts side by side; what stands in one alone is marked, by a word and not by colour alone. */
export function TextComparison({ locale, mine, theirs }: Props) {
  const mineParts = partsOf(mine.content);
  const theirParts = partsOf(theirs.content);
  return (
    <div className="grid gap-4 tablet:grid-cols-2">
      <Column {...{ locale }} title={mine.title} parts={mineParts} other={theirParts} />
      <Column {...{ locale }} title={theirs.title} parts={theirParts} other={mineParts} />
    </div>
  );
}

type Part = { readonly kind: string; readonly text: string };

function Column({
  locale,
  title,
  parts,
  other,
}: {
  locale: Locale;
  title: string;
  parts: readonly Part[];
  other: readonly Part[];
}) {
  const t = useTranslations('desk.conflict');
  const known = new Set(other.map(keyOf));
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="border-b-2 border-ink font-display text-label">{title}</h3>
      <div
        lang={locale}
        dir={directionOf(locale)}
        className="max-h-80 overflow-y-auto font-text text-summary"
      >
        {parts.map((part, place) => {
          const isAlone = !known.has(keyOf(part));
          return (
            <p key={place} className={`py-1 ${part.kind === 'headline' ? 'font-display' : ''}`}>
              {isAlone ? (
                <mark className="bg-mark text-ink">
                  <span className="sr-only">{t('differs')} </span>
                  {shownText(part.text)}
                </mark>
              ) : (
                shownText(part.text)
              )}
            </p>
          );
        })}
      </div>
    </section>
  );
}

function partsOf({ kicker, headline, deck, body }: ArticleContent): Part[] {
  return [
    { kind: 'kicker', text: kicker },
    { kind: 'headline', text: headline },
    { kind: 'deck', text: deck },
    ...textsOf(body).map((text) => ({ kind: 'body', text })),
  ].filter(({ text }) => text !== '');
}

function keyOf({ kind, text }: Part): string {
  return `${kind} ${text}`;
}
