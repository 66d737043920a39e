import { dayBounds, toWallClock } from '@/lib/i18n/zone';

export type MonthBounds = { readonly month: string; readonly start: Date; readonly end: Date };

/** First instant of a month of the paper's calendar (`2026-11`) and of the next; null for other text. */
export function monthBounds(month: string): MonthBounds | null {
  const first = dayBounds(`${month}-01`);
  const next = first && dayBounds(`${monthAfter(month)}-01`);
  return first && next ? { month, start: first.start, end: next.start } : null;
}

/** Every month from that of one instant to that of another, newest first. */
export function monthsBetween(from: Date, to: Date): MonthBounds[] {
  const months: MonthBounds[] = [];
  const last = monthOf(to);
  for (let month = monthOf(from); month <= last; month = monthAfter(month)) {
    const bounds = monthBounds(month);
    if (bounds) months.push(bounds);
  }
  return months.reverse();
}

function monthOf(instant: Date): string {
  const { year, month } = toWallClock(instant);
  return written(year, month);
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? written(year + 1, 1) : written(year, number + 1);
}

function written(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
