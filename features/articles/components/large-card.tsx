import {
  CardDeck,
  CardHeadline,
  CardKicker,
  CardMeta,
  CardPicture,
  type CardProps,
} from './card-parts';

type Props = CardProps & { hasDeck?: boolean };

/** The first of a section row: picture, headline of the second size, summary. */
export function LargeCard({ card, level, showsSection = true, hasDeck = true }: Props) {
  return (
    <article>
      <CardPicture card={card} place="large" className="mb-3 aspect-photo" />
      <CardKicker card={card} showsSection={showsSection} />
      <CardHeadline card={card} level={level} className="text-h2" />
      {hasDeck && <CardDeck card={card} className="mt-2" />}
      <CardMeta card={card} />
    </article>
  );
}
