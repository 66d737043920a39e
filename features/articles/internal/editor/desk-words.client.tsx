'use client';

import { createContext, use, type ReactNode } from 'react';
import { directionOf, type Locale } from '@/lib/i18n/locales';

/** Language of the interface, for its words that stand inside the text of another. */
export const DeskLanguage = createContext<Locale>('ar');

/** Words of the interface within the article: placed as the article runs, written as they run. */
export function DeskWords({ children }: { children: ReactNode }) {
  const desk = use(DeskLanguage);
  return (
    <bdi lang={desk} dir={directionOf(desk)}>
      {children}
    </bdi>
  );
}
