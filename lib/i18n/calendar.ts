import { dayBounds, toWallClock } from './zone';

/** Days (`2022-08-05`) and months (`2022-08`) of the paper's calendar, as text: it sorts by time. */

export type AskedDate = { readonly date: string; readonly isPadded: boolean };

/**
 * A month or a day as its numbers stand in an address. Null when the calendar has no such date;
 * missing zeros are pardoned, and told.
 */
export function parseDate(year: string, month: string, day?: string): AskedDate | null {
  const rest = day === undefined ? [month] : [month, day];
  if (!/^\d{4}$/.test(year) || rest.some((part) => !/^\d{1,2}$/.test(part))) return null;
  const date = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const isReal = dayBounds(day === undefined ? `${date}-01` : date) !== null;
  return isReal ? { date, isPadded: rest.every((part) => part.length === 2) } : null;
}

/** The day the paper's clock shows at an instant. */
export function dayOf(instant: Date): string {
  const { year, month, day } = toWallClock(instant);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** First instant of a day, and of the day after it. */
export function boundsOf(day: string): { start: Date; end: Date } {
  const bounds = dayBounds(day);
  if (!bounds) throw new RangeError(`No day of the calendar: ${day}`);
  return bounds;
}

/** First instant of a month, and of the month after it. */
export function monthBounds(month: string): { start: Date; end: Date } {
  const days = daysOf(month);
  const last = days[days.length - 1] ?? `${month}-01`;
  return { start: boundsOf(`${month}-01`).start, end: boundsOf(last).end };
}

/** The months from that of one instant to that of another, newest first. */
export function monthsBetween(from: Date, to: Date): string[] {
  const first = monthOf(dayOf(from));
  const months: string[] = [];
  for (let month = monthOf(dayOf(to)); month >= first; month = monthBefore(month)) {
    months.push(month);
  }
  return months;
}

/** Every day of a month. */
export function daysOf(month: string): string[] {
  return Array.from({ length: 31 }, (_, place) => `${month}-${pad(place + 1)}`).filter(
    (day) => dayBounds(day) !== null,
  );
}

/** The days of a month by weeks from Monday to Sunday; null where another month stands. */
export function weeksOf(month: string): (string | null)[][] {
  const sundayFirst = new Date(`${month}-01T00:00:00Z`).getUTCDay();
  const before = (sundayFirst + 6) % 7;
  const cells: (string | null)[] = [...Array<null>(before).fill(null), ...daysOf(month)];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function monthBefore(month: string): string {
  return monthOf(dayOf(new Date(monthBounds(month).start.getTime() - 1)));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
