import { getTranslations } from 'next-intl/server';
import { CardTime } from '@/features/articles/components/card-parts';
import { kickerWords } from '@/features/articles/rules/kicker-words';
import type { ArticleCard } from '@/features/articles/views';
import { shownText } from '@/lib/arabic/clean-text';
import { liteArticlePath } from '@/lib/routes';

type Props = {
  cards: readonly ArticleCard[];
  level: 2 | 3;
  showsSection?: boolean;
  /** The summary under the first headline, or under each. */
  decks?: 'first' | 'all';
};

/** Headlines one below the other: what stands over each, the link, the time. */
export async function LiteCards({ cards, level, showsSection = true, decks }: Props) {
  const [first] = cards;
  if (!first) return null;
  const t = await getTranslations({ locale: first.locale, namespace: 'article' });
  const Heading = `h${level}` as const;
  return (
    <ul className="cards">
      {cards.map((card) => {
        const kicker = kickerWords(
          card.label ? t(`label.${card.label}`) : '',
          card.kicker || (showsSection ? card.section.name : ''),
        );
        const showsDeck = card.deck !== '' && (decks === 'all' || (decks && card === first));
        return (
          <li key={card.id}>
            {kicker.length > 0 && <p className="kicker">{shownText(kicker.join(' · '))}</p>}
            <Heading>
              <a href={liteArticlePath(card.locale, card)}>{shownText(card.headline)}</a>
            </Heading>
            {showsDeck && <p>{shownText(card.deck)}</p>}
            <p className="meta">
              <CardTime card={card} />
              {card.comments > 0 && ` · ${t('comments', { count: card.comments })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
