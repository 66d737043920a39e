import { formattingTags, type Locale } from './locales';
import { offsetAt, toWallClock, zonedParts } from './zone';

/**
 * Dates and numbers as the newspaper writes them. Formatting a date happens on the server only: a
 * browser's zone data may be older or newer than ours. Nothing here returns U+200E, U+200F or
 * U+061C; the component that shows a value isolates it instead.
 */

/** How a locale joins a weekday to a date, and a date to a time. Never the platform's glue words. */
const joins: Readonly<Record<Locale, { weekday: string; time: string }>> = {
  ar: { weekday: '، ', time: '، ' },
  fr: { weekday: ' ', time: ', ' },
  en: { weekday: ', ', time: ', ' },
};

/** الجمعة، 5 غشت 2022، 18:40 */
export function dateline(instant: Date, locale: Locale): string {
  return `${fullDate(instant, locale)}${joins[locale].time}${time(instant)}`;
}

/** 5 غشت 2022، 18:40 */
export function dateTime(instant: Date, locale: Locale): string {
  return `${longDate(instant, locale)}${joins[locale].time}${time(instant)}`;
}

/** الجمعة، 5 غشت 2022 */
export function fullDate(instant: Date, locale: Locale): string {
  const { weekday } = dateNames(instant, locale);
  return `${weekday}${joins[locale].weekday}${longDate(instant, locale)}`;
}

/** 5 غشت 2022 */
export function longDate(instant: Date, locale: Locale): string {
  const { day, month, year } = dateNames(instant, locale);
  return `${day} ${month} ${year}`;
}

/** 5 غشت */
export function dayMonth(instant: Date, locale: Locale): string {
  const { day, month } = dateNames(instant, locale);
  return `${day} ${month}`;
}

/** The days of the week from Monday on, in full and as short as a calendar's head needs them. */
export function weekdays(locale: Locale): { full: string; short: string }[] {
  const name = (instant: Date, weekday: 'long' | 'narrow') =>
    zonedParts(instant, formattingTags[locale], { weekday })
      .map(({ value }) => value)
      .join('');
  return Array.from({ length: 7 }, (_, place) => {
    const instant = new Date(A_MONDAY + place * DAY);
    return { full: name(instant, 'long'), short: plain(name(instant, 'narrow')) };
  });
}

/** غشت 2022 */
export function monthYear(instant: Date, locale: Locale): string {
  const { month, year } = dateNames(instant, locale);
  return `${month} ${year}`;
}

/** 18:40, the same in every language. */
export function time(instant: Date): string {
  const { hour, minute } = toWallClock(instant);
  return `${pad(hour)}:${pad(minute)}`;
}

/** For the `datetime` attribute: 2022-08-05T18:40:00+01:00. */
export function machine(instant: Date): string {
  const { year, month, day, hour, minute, second } = toWallClock(instant);
  const offset = Math.round(offsetAt(instant));
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
}

/** 1.234.567,89 in Arabic and French, 1,234,567.89 in English. Not for years, ids and times. */
export function number(value: number, locale: Locale): string {
  return plain(new Intl.NumberFormat(formattingTags[locale]).format(value));
}

/** A share of one: 0.125 is 12,5% in Arabic, 12,5 % with U+00A0 in French, 12.5% in English. */
export function percent(share: number, locale: Locale): string {
  const format = new Intl.NumberFormat(formattingTags[locale], {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  // Some versions of the platform put the narrow no-break space before the French sign.
  return plain(format.format(share)).replaceAll('\u202F', '\u00A0');
}

export type ListPart = { type: 'element' | 'literal'; value: string };

/**
 * A list in words, in parts, so that each element can be isolated: the و is glued to the name after
 * it, and a Latin name would otherwise pull it over (`و<bdi>Reuters</bdi>`).
 */
export function listParts(
  items: readonly string[],
  locale: Locale,
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): ListPart[] {
  return new Intl.ListFormat(formattingTags[locale], { type: kind }).formatToParts(items);
}

const DAY = 86_400_000;
const A_MONDAY = Date.UTC(2022, 7, 1, 12);

function dateNames(instant: Date, locale: Locale) {
  const parts = zonedParts(instant, formattingTags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: read('weekday'), day: read('day'), month: read('month'), year: read('year') };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function plain(text: string): string {
  return text.replace(/[\u200E\u200F\u061C]/g, '');
}
