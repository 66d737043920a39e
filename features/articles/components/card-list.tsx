import type { ArticleCard } from '../views';
import { CompactCard } from './compact-card';

/** Cards below one another, with their pictures, in the width of the text. */
export function CardList({
  cards,
  level,
  hasKicker,
}: {
  cards: readonly ArticleCard[];
  level: 2 | 3;
  hasKicker?: boolean;
}) {
  return (
    <ul className="ruled-list">
      {cards.map((card) => (
        <li key={card.id}>
          <CompactCard card={card} level={level} hasKicker={hasKicker ?? false} />
        </li>
      ))}
    </ul>
  );
}
