'use client';

import { useTranslations } from 'next-intl';
import type { ErrorDetails } from '@/lib/result';

/** A refusal of the server in words; a code that nobody wrote a sentence for says that it failed. */
export function useRefusalText(): (code: string, details?: ErrorDetails) => string {
  const t = useTranslations('errors');
  return (code, details = {}) => {
    const key = code as Parameters<typeof t>[0];
    const values = Object.fromEntries(
      Object.entries(details).filter(([, value]) => typeof value !== 'object'),
    ) as Record<string, string | number>;
    return t.has(key) ? t(key, values as never) : t('wrong-state');
  };
}
