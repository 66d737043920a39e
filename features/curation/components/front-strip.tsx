import { BriefCard } from '@/features/articles/components/brief-card';
import type { ArticleCard } from '@/features/articles/views';

/** The newest headlines as a thin row of words. */
export function FrontStrip({ title, cards }: { title: string; cards: readonly ArticleCard[] }) {
  if (cards.length === 0) return null;
  return (
    <section className="page-width mt-8 desktop:mt-10">
      <h2 className="border-t-2 border-ink pt-2 pb-4 text-label">{title}</h2>
      <ul className="columns">
        {cards.map((card, place) => (
          <li
            key={card.id}
            className={`desktop:col-span-2 ${place > 0 ? 'rule-above rule-beside' : ''}`}
          >
            <BriefCard card={card} level={3} hasTime />
          </li>
        ))}
      </ul>
    </section>
  );
}
