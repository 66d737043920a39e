import { formattingTags, type Locale } from './locales';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * «قبل 5 دقائق», or null where the absolute date is to stay: from 24 hours on, and for any time more
 * than a minute ahead. Needs no zone, so the browser may call it; it never says today or yesterday,
 * which depend on where the reader is.
 */
export function relativeTime({
  instant,
  now,
  locale,
}: {
  instant: Date;
  now: Date;
  locale: Locale;
}): string | null {
  const age = now.getTime() - instant.getTime();
  if (age < -MINUTE || age >= DAY) return null;
  const words = new Intl.RelativeTimeFormat(formattingTags[locale], {
    numeric: age < MINUTE ? 'auto' : 'always',
  });
  if (age < MINUTE) return words.format(0, 'second');
  if (age < HOUR) return words.format(-Math.floor(age / MINUTE), 'minute');
  return words.format(-Math.floor(age / HOUR), 'hour');
}
