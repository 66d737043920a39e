import { useTranslations } from 'next-intl';
import { NameList } from '@/components/typography/name-list';
import { Picture } from '@/features/media/components/picture';
import type { PicturePlace } from '@/features/media/rules/picture-place';
import { shownText } from '@/lib/arabic/clean-text';
import { dayMonth, longDate, machine, time } from '@/lib/i18n/format';
import { articlePath } from '@/lib/routes';
import { kickerWords } from '../rules/kicker-words';
import type { ArticleCard } from '../views';

export type CardProps = {
  card: ArticleCard;
  /** Of the headline, so that no level of the page is skipped. */
  level: 2 | 3 | 4;
  /** Under the name of its own section a card need not repeat it. */
  showsSection?: boolean;
};

/** The one link of a card. */
export function CardHeadline({ card, level, className }: CardProps & { className: string }) {
  const Heading = `h${level}` as const;
  return (
    <Heading className={className}>
      <a
        href={articlePath(card.locale, card)}
        className="decoration-accent decoration-2 underline-offset-[0.3em] hover:underline focus-visible:underline"
      >
        {shownText(card.headline)}
      </a>
    </Heading>
  );
}

/** The label of its kind, then the editor's word or the section. */
export function CardKicker({ card, showsSection = true }: Omit<CardProps, 'level'>) {
  const t = useTranslations('article');
  const words = kickerWords(
    card.label ? t(`label.${card.label}`) : '',
    card.kicker || (showsSection ? card.section.name : ''),
  );
  if (words.length === 0) return null;
  return (
    <p className="mb-1 font-display text-kicker text-accent">
      {words.map((word, place) => (
        <span key={word}>
          {place > 0 && <Dot />}
          <bdi>{word}</bdi>
        </span>
      ))}
    </p>
  );
}

/** The picture leads where the headline does, for those who point. */
export function CardPicture({
  card,
  place,
  isFirst,
  className,
}: {
  card: ArticleCard;
  place: PicturePlace;
  isFirst?: boolean;
  className: string;
}) {
  if (!card.picture) return null;
  return (
    <a href={articlePath(card.locale, card)} tabIndex={-1} aria-hidden="true" className="block">
      <Picture
        picture={card.picture}
        place={place}
        isSilent
        isFirst={isFirst ?? false}
        className={className}
      />
    </a>
  );
}

export function CardDeck({ card, className = '' }: { card: ArticleCard; className?: string }) {
  if (card.deck === '') return null;
  return <p className={`text-summary text-ink-2 ${className}`}>{shownText(card.deck)}</p>;
}

/** Names and time under a card, and the number of comments when there are any. */
export function CardMeta({
  card,
  showsWriters,
  className = 'mt-2',
}: {
  card: ArticleCard;
  showsWriters?: boolean;
  className?: string;
}) {
  const t = useTranslations('article');
  const names = showsWriters ? card.writers : [];
  return (
    <p className={`text-meta text-ink-3 ${className}`}>
      {names.length > 0 && (
        <>
          <span className="font-display text-ink-2">
            <NameList names={names} locale={card.locale} />
          </span>
          <Dot />
        </>
      )}
      <CardTime card={card} />
      {card.comments > 0 && (
        <>
          <Dot />
          {t('comments', { count: card.comments })}
        </>
      )}
    </p>
  );
}

/** The hour of the same day, else the day. */
export function CardTime({ card }: { card: ArticleCard }) {
  return <time dateTime={machine(card.publishedAt)}>{timeOf(card)}</time>;
}

function timeOf({ age, publishedAt, locale }: ArticleCard): string {
  switch (age) {
    case 'same-day':
      return time(publishedAt);
    case 'same-year':
      return dayMonth(publishedAt, locale);
    case 'older':
      return longDate(publishedAt, locale);
    default:
      return age satisfies never;
  }
}

export function Dot() {
  return (
    <span aria-hidden="true" className="mx-1.5 text-ink-3">
      ·
    </span>
  );
}
