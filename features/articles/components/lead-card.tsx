import type { ArticleCard } from '../views';
import { CardDeck, CardHeadline, CardKicker, CardMeta, CardPicture } from './card-parts';

/** The first article of a front. Without a picture the headline stands alone in more white. */
export function LeadCard({ card, level }: { card: ArticleCard; level: 2 | 3 }) {
  return (
    <article className={card.picture ? '' : 'pt-5 desktop:py-6'}>
      {card.picture && (
        <div className="-mx-4 mb-4 tablet:mx-0">
          <CardPicture card={card} place="lead" isFirst className="aspect-photo" />
        </div>
      )}
      <CardKicker card={card} />
      <CardHeadline card={card} level={level} className="text-lead" />
      <CardDeck card={card} className="mt-3" />
      <CardMeta card={card} showsWriters className="mt-3" />
    </article>
  );
}
