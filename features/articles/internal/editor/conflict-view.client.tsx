'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { buttonLook } from '@/components/ui/button-look';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '../../schema';
import type { Known, Winner } from '../saver';
import { TextComparison } from './text-comparison.client';

export type ServerText = Known & { readonly content: ArticleContent };

type Props = {
  readonly articleId: number;
  readonly locale: Locale;
  readonly winner: Winner;
  readonly read: () => ArticleContent;
  readonly onKeepMine: (theirs: ServerText) => void;
  readonly onTakeTheirs: (theirs: ServerText) => void;
};

/** Somebody saved first: both texts, and a choice that loses neither. */
export function ConflictView({ articleId, locale, winner, read, ...choices }: Props) {
  const t = useTranslations('desk.conflict');
  const heading = useRef<HTMLHeadingElement>(null);
  const [theirs, setTheirs] = useState<ServerText | 'unreachable' | null>(null);
  const [mine] = useState(read);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    let isWanted = true;
    void fetchText(articleId).then((found) => isWanted && setTheirs(found));
    return () => {
      isWanted = false;
    };
  }, [articleId, attempt]);
  const { onKeepMine, onTakeTheirs } = choices;
  return (
    <section className="grid gap-4 border-s-[3px] border-danger bg-danger-ground p-4 font-desk text-desk">
      <h2 ref={heading} tabIndex={-1} className="text-h4 outline-none">
        {t('title')}
      </h2>
      <p>
        {t.rich('who', { name: () => <bdi>{winner.name}</bdi>, at: winner.at })} {t('explain')}
      </p>
      {theirs === null && <p role="status">{t('loading')}</p>}
      {theirs === 'unreachable' && (
        <p role="alert">
          {t('unreachable')}{' '}
          <button type="button" onClick={() => setAttempt(attempt + 1)} className="underline">
            {t('again')}
          </button>
        </p>
      )}
      {theirs !== null && theirs !== 'unreachable' && (
        <>
          <TextComparison
            locale={locale}
            mine={{ title: t('mine'), content: mine }}
            theirs={{ title: t('theirs'), content: theirs.content }}
          />
          <div className="flex flex-wrap gap-3">
            <button type="button" onClick={() => onKeepMine(theirs)} className={buttonLook('main')}>
              {t('keep-mine')}
            </button>
            <button
              type="button"
              onClick={() => onTakeTheirs(theirs)}
              className={buttonLook('second')}
            >
              {t('take-theirs')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

async function fetchText(articleId: number): Promise<ServerText | 'unreachable'> {
  try {
    const response = await fetch(`/api/desk/articles/${articleId}`);
    return response.ok ? ((await response.json()) as ServerText) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
