import { CardHeadline, CardKicker, CardMeta, CardPicture, type CardProps } from './card-parts';

type Props = CardProps & { hasKicker?: boolean };

/** A line of a list: headline and time at the start, a small picture at the end. */
export function CompactCard({ card, level, hasKicker, showsSection = true }: Props) {
  return (
    <article className="flex gap-4">
      <div className="min-w-0 grow">
        {hasKicker && <CardKicker card={card} showsSection={showsSection} />}
        <CardHeadline card={card} level={level} className="text-h4" />
        <CardMeta card={card} className="mt-1" />
      </div>
      <div className="w-28 shrink-0 empty:hidden">
        <CardPicture card={card} place="thumbnail" className="aspect-photo" />
      </div>
    </article>
  );
}
