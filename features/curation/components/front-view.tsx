import { useTranslations } from 'next-intl';
import { CardRail } from '@/features/articles/components/card-rail';
import { LeadCard } from '@/features/articles/components/lead-card';
import { StandardCard } from '@/features/articles/components/standard-card';
import type { ArticleCard } from '@/features/articles/views';
import type { FrontView as Front } from '../views';
import { FrontRow } from './front-row';
import { FrontStrip } from './front-strip';

type Props = { front: Front; mostRead: readonly ArticleCard[] };

/** The front page under its masthead. */
export function FrontView({ front, mostRead }: Props) {
  const t = useTranslations('site');
  if (!front.lead) {
    return <p className="page-width py-16 text-summary text-ink-2">{t('empty-front')}</p>;
  }
  const { lead, secondary, list, rows } = front;
  const hasRank = mostRead.length > 0;
  const hasRail = hasRank || list.length > 0;
  const leadSpan = SPAN_OF_LEAD[Number(secondary.length > 0) + Number(hasRail)];
  return (
    <>
      <div className="page-width columns tablet:pt-6 desktop:pt-8">
        <div className={`${leadSpan} ${secondary.length > 0 ? 'rule-beside desktop:order-2' : ''}`}>
          <LeadCard card={lead} level={2} />
        </div>
        {secondary.length > 0 && (
          <ul className="ruled-list rule-above desktop:order-1 desktop:col-span-3">
            {secondary.map((card, place) => (
              <li key={card.id}>
                <StandardCard card={card} level={2} hasPicture={place === 0 || 'narrow'} />
              </li>
            ))}
          </ul>
        )}
        {hasRail && (
          <div className="rule-beside desktop:order-3 desktop:col-span-3 max-desktop:mt-4">
            {hasRank ? (
              <CardRail title={t('most-read')} cards={mostRead} isRanked />
            ) : (
              <CardRail title={t('latest')} cards={list} hasTime />
            )}
          </div>
        )}
      </div>
      {hasRank && <FrontStrip title={t('latest')} cards={list} />}
      {rows.map((row, place) => (
        <FrontRow key={place} row={row} />
      ))}
    </>
  );
}

/** By the number of columns beside it. */
const SPAN_OF_LEAD = ['desktop:col-span-12', 'desktop:col-span-9', 'desktop:col-span-6'];
