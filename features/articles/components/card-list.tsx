import type { ArticleCard } from '../views';
import { CompactCard } from './compact-card';

/** Cards below one another, with their pictures, in the width of the text. */
export function CardList({
  cards,
  level,
  hasKicker,
  sectionId,
}: {
  cards: readonly ArticleCard[];
  level: 2 | 3;
  hasKicker?: boolean;
  /** The list's own section, which its cards need not name. */
  sectionId?: number;
}) {
  return (
    <ul className="ruled-list">
      {cards.map((card) => (
        <li key={card.id}>
          <CompactCard
            card={card}
            level={level}
            hasKicker={hasKicker ?? false}
            showsSection={card.section.id !== sectionId}
          />
        </li>
      ))}
    </ul>
  );
}
