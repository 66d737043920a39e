import {
  CardDeck,
  CardHeadline,
  CardKicker,
  CardMeta,
  CardPicture,
  type CardProps,
} from './card-parts';

type Props = CardProps & {
  /** `narrow`: only while the columns stand below one another. */
  hasPicture?: boolean | 'narrow';
  hasDeck?: boolean;
};

/** One column of a row. On a narrow page its picture, when it has one, moves beside the words. */
export function StandardCard({ card, level, showsSection = true, hasPicture, hasDeck }: Props) {
  return (
    <article className="flex flex-row-reverse gap-4 desktop:flex-col desktop:gap-3">
      {hasPicture && card.picture && (
        <div
          className={`w-28 shrink-0 tablet:w-48 desktop:w-full ${
            hasPicture === 'narrow' ? 'desktop:hidden' : ''
          }`}
        >
          <CardPicture card={card} place="standard" className="aspect-photo" />
        </div>
      )}
      <div className="min-w-0 grow">
        <CardKicker card={card} showsSection={showsSection} />
        <CardHeadline card={card} level={level} className="text-h4 tablet:text-h3" />
        {hasDeck && <CardDeck card={card} className="mt-2 max-desktop:hidden" />}
        <CardMeta card={card} />
      </div>
    </article>
  );
}
