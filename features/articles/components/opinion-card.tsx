import { NameList } from '@/components/typography/name-list';
import { Picture } from '@/features/media/components/picture';
import { CardHeadline, type CardProps } from './card-parts';

/** Who says it stands before what is said. */
export function OpinionCard({ card, level }: CardProps) {
  return (
    <article>
      <div className="mb-3 flex items-center gap-3 empty:hidden">
        {card.portrait && (
          <Picture picture={card.portrait} place="portrait" isSilent className="size-16 shrink-0" />
        )}
        {card.writers.length > 0 && (
          <p className="font-display text-label text-ink-2">
            <NameList names={card.writers} locale={card.locale} />
          </p>
        )}
      </div>
      <CardHeadline card={card} level={level} className="text-h3" />
    </article>
  );
}
