import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { BriefCard } from '@/features/articles/components/brief-card';
import { CompactCard } from '@/features/articles/components/compact-card';
import { LargeCard } from '@/features/articles/components/large-card';
import { OpinionCard } from '@/features/articles/components/opinion-card';
import { StandardCard } from '@/features/articles/components/standard-card';
import type { ArticleCard } from '@/features/articles/views';
import { sectionPath } from '@/lib/routes';
import type { FrontRow as Row } from '../views';

const SPAN = {
  3: 'desktop:col-span-3',
  4: 'desktop:col-span-4',
  6: 'desktop:col-span-6',
  8: 'desktop:col-span-8',
} as const;

/** One row of the front in its pattern. */
export function FrontRow({ row }: { row: Row }) {
  const { pattern, cards } = row;
  if (cards.length === 0) return null;
  switch (pattern) {
    case 'A':
      return (
        <Plain row={row}>
          <LargeAndSmaller cards={cards} />
        </Plain>
      );
    case 'B':
      return (
        <Plain row={row}>
          <Equal cards={cards} />
        </Plain>
      );
    case 'C':
      return (
        <Plain row={row}>
          <TwoLargeAndList cards={cards} />
        </Plain>
      );
    case 'D':
      return <OpinionBand row={row} />;
    case 'E':
      return (
        <Plain row={row}>
          <Pictures cards={cards} />
        </Plain>
      );
    default:
      return pattern satisfies never;
  }
}

function Plain({ row, children }: { row: Row; children: ReactNode }) {
  return (
    <section className="page-width mt-8 desktop:mt-12">
      <RowHead row={row} />
      <div className="columns">{children}</div>
    </section>
  );
}

function RowHead({ row }: { row: Row }) {
  const t = useTranslations('site');
  const { section, cards, pattern } = row;
  const title = section?.name ?? t(pattern === 'D' ? 'opinion' : 'pictures');
  const locale = cards[0]?.locale;
  return (
    <header className="mb-4 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-2 desktop:mb-5">
      <h2 className="text-h3">{title}</h2>
      {section && locale && (
        <a
          href={sectionPath(locale, section.slug)}
          className="flex items-center gap-1 font-display text-label text-ink-2 hover:text-accent"
        >
          {t('all-of', { section: section.name })}
          <Icon name="forward" className="size-4" />
        </a>
      )}
    </header>
  );
}

type Cards = { cards: readonly ArticleCard[] };

/** A: one large card, two standard ones, the rest as headlines under the second. */
export function LargeAndSmaller({
  cards: [large, second, ...rest],
  level = 3,
}: Cards & { level?: 2 | 3 }) {
  if (!large) return null;
  if (!large.picture) {
    return <WordsAlone cards={[large, ...(second ? [second] : []), ...rest]} level={level} />;
  }
  return (
    <>
      <div className={second ? SPAN[6] : SPAN[8]}>
        <LargeCard card={large} level={level} showsSection={false} />
      </div>
      {second && (
        <div className={`${RULED} ${rest.length > 0 ? SPAN[3] : SPAN[6]}`}>
          <StandardCard card={second} level={level} showsSection={false} hasPicture hasDeck />
        </div>
      )}
      {rest.length > 0 && (
        <ul className={`ruled-list ${RULED} ${SPAN[3]}`}>
          {rest.slice(0, 4).map((card, place) => (
            <li key={card.id}>
              {place === 0 ? (
                <StandardCard
                  card={card}
                  level={level}
                  showsSection={false}
                  hasPicture={rest.length === 1 || 'narrow'}
                  hasDeck
                />
              ) : (
                <BriefCard card={card} level={level} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A without pictures: columns of words, the rest under them. */
function WordsAlone({ cards, level }: Cards & { level: 2 | 3 }) {
  const heads = cards.slice(0, 3);
  return heads.map((head, column) => (
    <ul key={head.id} className={`ruled-list ${spanOf(heads.length)} ${column > 0 ? RULED : ''}`}>
      <li>
        <StandardCard card={head} level={level} showsSection={false} hasDeck />
      </li>
      {cards
        .slice(3, 6)
        .filter((_, place) => place % heads.length === column)
        .map((card) => (
          <li key={card.id}>
            <BriefCard card={card} level={level} />
          </li>
        ))}
    </ul>
  ));
}

/** B: equal columns. */
function Equal({ cards }: Cards) {
  return cards.map((card, place) => (
    <div key={card.id} className={`${spanOf(cards.length)} ${place > 0 ? RULED : ''}`}>
      <StandardCard card={card} level={3} showsSection={false} hasPicture />
    </div>
  ));
}

/** C: two large pictures and a list. */
function TwoLargeAndList({ cards }: Cards) {
  return (
    <>
      {cards.slice(0, 2).map((card, place) => (
        <div key={card.id} className={`${SPAN[4]} ${place > 0 ? RULED : ''}`}>
          <LargeCard card={card} level={3} showsSection={false} />
        </div>
      ))}
      <ul className={`ruled-list ${RULED} ${SPAN[4]}`}>
        {cards.slice(2).map((card) => (
          <li key={card.id}>
            <CompactCard card={card} level={3} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** D: the opinion band, on a ground across the page. */
function OpinionBand({ row }: { row: Row }) {
  return (
    <section className="mt-8 bg-tint py-6 desktop:mt-12 desktop:py-8">
      <div className="page-width">
        <RowHead row={row} />
        <div className="columns">
          {row.cards.map((card, place) => (
            <div key={card.id} className={`${spanOf(row.cards.length)} ${place > 0 ? RULED : ''}`}>
              <OpinionCard card={card} level={3} />
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

/** E: pictures side by side. */
function Pictures({ cards }: Cards) {
  return cards.map((card, place) => (
    <div key={card.id} className={`${SPAN[4]} ${place > 0 ? RULED : ''}`}>
      <LargeCard card={card} level={3} hasDeck={false} />
    </div>
  ));
}

const RULED = 'rule-beside rule-above';

/** Equal columns for so many cards; one alone takes the text's width, not the page's. */
function spanOf(count: number): string {
  if (count >= 4) return SPAN[3];
  return count === 3 ? SPAN[4] : SPAN[6];
}
