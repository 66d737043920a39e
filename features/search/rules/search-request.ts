import { cutGraphemes } from '@/lib/arabic/graphemes';
import { dayBounds } from '@/lib/i18n/zone';
import { parseId } from '@/lib/routes';
import { QUERY_MAX, type SearchRequest } from '../schema';

export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the address of a search: what cannot be understood is left out, and said where it matters. */
export function readSearch(asked: Asked): SearchRequest {
  const read = (name: string) => {
    const value = asked[name];
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
  };
  const whole = read('q').replace(/\p{Cc}+/gu, ' ');
  const q = cutGraphemes(whole, QUERY_MAX);
  const [from, to] = [read('from').slice(0, 20), read('to').slice(0, 20)];
  const start = dayBounds(from)?.start ?? null;
  const end = dayBounds(to)?.end ?? null;
  const isBackwards = start !== null && end !== null && end <= start;
  return {
    q,
    isCut: q.length < whole.length,
    section: parseId(read('section')),
    author: parseId(read('author')),
    from,
    to,
    start,
    end: isBackwards ? null : end,
    faults: {
      ...(from !== '' && start === null ? { from: 'no-day' as const } : {}),
      ...(to !== '' && end === null ? { to: 'no-day' as const } : {}),
      ...(isBackwards ? { to: 'before-from' as const } : {}),
    },
    sort: read('sort') === 'newest' ? 'newest' : 'relevance',
    after: read('after'),
  };
}
