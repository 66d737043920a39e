import { arabicArticles } from './articles-ar';
import { arabicComments } from './comments-ar';
import { frenchAndEnglishComments } from './comments-fr-en';
import { englishArticles } from './en';
import { frenchArticles } from './fr';
import type { DemoArticle, DemoComment, DemoLocale } from './types';

/** All that the demo edition holds, in three languages. */
export const demoArticles: readonly DemoArticle[] = [
  ...arabicArticles,
  ...frenchArticles,
  ...englishArticles,
];

export const demoComments: readonly DemoComment[] = [
  ...arabicComments,
  ...frenchAndEnglishComments,
];

type FrontPick = {
  readonly kind: 'lead' | 'secondary' | 'list' | 'opinion' | 'pictures';
  /** None: the newest that stands nowhere else. */
  readonly article?: string;
};

/** What the editors of the demo paper put on top; the rest of the front fills itself. */
export const demoFronts: Readonly<Record<DemoLocale, readonly FrontPick[]>> = {
  ar: [
    { kind: 'lead', article: 'nat-night-train' },
    { kind: 'secondary', article: 'spo-cup-final' },
    { kind: 'secondary', article: 'soc-mountain-midwives' },
    { kind: 'secondary', article: 'reg-jorf-khettara' },
    { kind: 'opinion' },
    { kind: 'opinion' },
    { kind: 'opinion' },
    { kind: 'opinion' },
    { kind: 'pictures', article: 'cul-night-library' },
    { kind: 'pictures' },
    { kind: 'pictures' },
    { kind: 'list', article: 'pol-local-finance' },
    { kind: 'list' },
    { kind: 'list' },
    { kind: 'list' },
    { kind: 'list' },
    { kind: 'list' },
  ],
  fr: [],
  en: [],
};
