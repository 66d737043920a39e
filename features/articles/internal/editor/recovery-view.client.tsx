'use client';

import { useTranslations } from 'next-intl';
import { buttonLook } from '@/components/ui/button-look';
import { now } from '@/lib/clock';
import { relativeTime } from '@/lib/i18n/relative-time';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '../../schema';
import type { JournalEntry } from '../journal';
import { TextComparison } from './text-comparison.client';

type Props = {
  readonly entry: JournalEntry;
  readonly current: ArticleContent;
  readonly locale: Locale;
  readonly desk: Locale;
  readonly onUse: () => void;
  readonly onDismiss: () => void;
};

/** A text of an earlier time that never reached the server: nothing is replaced before a choice. */
export function RecoveryView({ entry, current, locale, desk, onUse, onDismiss }: Props) {
  const t = useTranslations('desk.recovery');
  const when =
    relativeTime({ instant: new Date(entry.at), now: now(), locale: desk }) ?? t('earlier');
  return (
    <section className="grid gap-4 border-s-[3px] border-warn bg-warn-ground p-4 font-desk text-desk">
      <h2 className="text-h4">{t('title')}</h2>
      <p>{t('explain', { when })}</p>
      <TextComparison
        locale={locale}
        mine={{ title: t('mine'), content: entry.content }}
        theirs={{ title: t('server'), content: current }}
      />
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={onUse} className={buttonLook('main')}>
          {t('use')}
        </button>
        <button type="button" onClick={onDismiss} className={buttonLook('second')}>
          {t('dismiss')}
        </button>
      </div>
    </section>
  );
}
