import type { ArticleCard } from '../views';
import { BriefCard } from './brief-card';

/** On the narrowest desktop the words run longer: the sixth would stand below the lead beside it. */
const SPARE = 'desktop:max-wide:hidden';
const isSpare = (place: number) => place >= 5;

/** A titled list of headlines, for a rail. */
export function CardRail({
  title,
  cards,
  hasTime,
  isRanked,
  isWhole,
}: {
  title: string;
  cards: readonly ArticleCard[];
  hasTime?: boolean;
  /** The order is a rank: each headline has its number. */
  isRanked?: boolean;
  /** The list is the page: nothing beside it to keep in step with. */
  isWhole?: boolean;
}) {
  if (cards.length === 0) return null;
  const List = isRanked ? 'ol' : 'ul';
  return (
    <section>
      <h2 className="mb-4 border-t-2 border-ink pt-2 text-label">{title}</h2>
      <List className="ruled-list">
        {cards.map((card, place) => (
          <li
            key={card.id}
            className={`${isRanked ? 'flex' : ''} ${!isWhole && isSpare(place) ? SPARE : ''}`}
          >
            {isRanked && (
              <span
                aria-hidden="true"
                className="w-9 shrink-0 font-display text-numeral text-accent"
              >
                {place + 1}
              </span>
            )}
            <BriefCard card={card} level={3} hasTime={hasTime ?? false} />
          </li>
        ))}
      </List>
    </section>
  );
}
