import { CardHeadline, CardTime, type CardProps } from './card-parts';

/** A headline of a rail, with the time before it where the list runs by time. */
export function BriefCard({ card, level, hasTime }: CardProps & { hasTime?: boolean }) {
  return (
    <article>
      {hasTime && (
        <p className="text-meta text-ink-3">
          <CardTime card={card} />
        </p>
      )}
      <CardHeadline card={card} level={level} className="text-h4" />
    </article>
  );
}
