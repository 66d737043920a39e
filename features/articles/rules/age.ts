import { toWallClock } from '@/lib/i18n/zone';
import type { Age } from '../views';

/** How a card dates an article, by the Moroccan calendar. */
export function ageOf(publishedAt: Date, at: Date): Age {
  const then = toWallClock(publishedAt);
  const today = toWallClock(at);
  if (then.year !== today.year) return 'older';
  return then.month === today.month && then.day === today.day ? 'same-day' : 'same-year';
}

/** «نُشر هذا المقال قبل أكثر من سنة»: a calendar year has gone by, on the Moroccan clock. */
export function isOlderThanAYear(publishedAt: Date, at: Date): boolean {
  const then = toWallClock(publishedAt);
  const today = toWallClock(at);
  const order = (clock: typeof then) => clock.year * 10_000 + clock.month * 100 + clock.day;
  return order(today) - order(then) > 10_000;
}
