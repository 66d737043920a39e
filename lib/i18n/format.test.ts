import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  dateline,
  dateTime,
  dayMonth,
  fullDate,
  listParts,
  longDate,
  machine,
  monthYear,
  number,
  percent,
  time,
} from './format';
import { locales, type Locale } from './locales';
import { relativeTime } from './relative-time';

const instant = new Date('2022-08-05T17:40:00Z');

const expected = {
  ar: {
    dateline: 'الجمعة، 5 غشت 2022، 18:40',
    fullDate: 'الجمعة، 5 غشت 2022',
    longDate: '5 غشت 2022',
    dateTime: '5 غشت 2022، 18:40',
    dayMonth: '5 غشت',
    monthYear: 'غشت 2022',
  },
  fr: {
    dateline: 'vendredi 5 août 2022, 18:40',
    fullDate: 'vendredi 5 août 2022',
    longDate: '5 août 2022',
    dateTime: '5 août 2022, 18:40',
    dayMonth: '5 août',
    monthYear: 'août 2022',
  },
  en: {
    dateline: 'Friday, 5 August 2022, 18:40',
    fullDate: 'Friday, 5 August 2022',
    longDate: '5 August 2022',
    dateTime: '5 August 2022, 18:40',
    dayMonth: '5 August',
    monthYear: 'August 2022',
  },
} as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['UTC', 'Asia/Tokyo', 'Africa/Casablanca'])('on a machine set to %s', (zone) => {
  test.each(locales)('dates in %s stand exactly as the paper writes them', (locale) => {
    vi.stubEnv('TZ', zone);
    expect({
      dateline: dateline(instant, locale),
      fullDate: fullDate(instant, locale),
      longDate: longDate(instant, locale),
      dateTime: dateTime(instant, locale),
      dayMonth: dayMonth(instant, locale),
      monthYear: monthYear(instant, locale),
    }).toEqual(expected[locale]);
    expect(time(instant)).toBe('18:40');
    expect(machine(instant)).toBe('2022-08-05T18:40:00+01:00');
  });
});

test('the machine form carries the offset of its own day', () => {
  expect(machine(new Date('2026-11-23T12:00:00.750Z'))).toBe('2026-11-23T12:00:00+00:00');
  expect(machine(new Date('2025-03-10T12:00:00Z'))).toBe('2025-03-10T12:00:00+00:00');
});

test('months and weekdays are those of Morocco', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    dayMonth(new Date(Date.UTC(2022, month, 3, 12)), 'ar').replace('3 ', ''),
  );
  expect(months.join(' ')).toBe(
    'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  );
  const days = Array.from({ length: 7 }, (_, day) =>
    fullDate(new Date(Date.UTC(2022, 4, 1 + day, 12)), 'ar').replace(/،.*/, ''),
  );
  expect(days.join(' ')).toBe('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت');
});

test('numbers are grouped by points in Arabic and French, by commas in English', () => {
  expect(locales.map((locale) => number(1240, locale))).toEqual(['1.240', '1.240', '1,240']);
  expect(locales.map((locale) => number(1234567.89, locale))).toEqual([
    '1.234.567,89',
    '1.234.567,89',
    '1,234,567.89',
  ]);
  expect(locales.map((locale) => number(-5, locale))).toEqual(['-5', '-5', '-5']);
});

test('a percentage is written as its language writes it', () => {
  expect(locales.map((locale) => percent(0.125, locale))).toEqual([
    '12,5%',
    '12,5\u00A0%',
    '12.5%',
  ]);
  expect(percent(-0.05, 'ar')).toBe('-5%');
});

describe('lists', () => {
  const list = (items: string[], locale: Locale, kind?: 'disjunction') =>
    listParts(items, locale, kind)
      .map(({ value }) => value)
      .join('');

  test('are joined as the language joins them', () => {
    expect(list(['ياسين', 'سعيد'], 'ar')).toBe('ياسين وسعيد');
    expect(list(['ياسين', 'سعيد', 'مريم'], 'ar')).toBe('ياسين وسعيد ومريم');
    expect(list(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(list(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(list(['أ', 'ب'], 'ar', 'disjunction')).toBe('أ أو ب');
    expect(list([], 'ar')).toBe('');
  });

  test('come in parts, so that each name can be isolated from the و before it', () => {
    expect(listParts(['ياسين', 'Reuters'], 'ar')).toEqual([
      { type: 'element', value: 'ياسين' },
      { type: 'literal', value: ' و' },
      { type: 'element', value: 'Reuters' },
    ]);
  });
});

describe('relative times', () => {
  const ago = (seconds: number, locale: Locale = 'ar') =>
    relativeTime({ instant, now: new Date(instant.getTime() + seconds * 1000), locale });

  test('count minutes, then hours', () => {
    expect([0, 59, 60, 119, 120, 300, 660].map((seconds) => ago(seconds))).toEqual([
      'الآن',
      'الآن',
      'قبل دقيقة واحدة',
      'قبل دقيقة واحدة',
      'قبل دقيقتين',
      'قبل 5 دقائق',
      'قبل 11 دقيقة',
    ]);
    expect([3600, 7200, 23 * 3600 + 3599].map((seconds) => ago(seconds))).toEqual([
      'قبل ساعة واحدة',
      'قبل ساعتين',
      'قبل 23 ساعة',
    ]);
    expect([0, 60, 7200].map((seconds) => ago(seconds, 'fr'))).toEqual([
      'maintenant',
      'il y a 1 minute',
      'il y a 2 heures',
    ]);
    expect([0, 300].map((seconds) => ago(seconds, 'en'))).toEqual(['now', '5 minutes ago']);
  });

  test('leave the absolute date from 24 hours on, and for what lies ahead', () => {
    expect([86_400, 1e9, -61, -86_400].map((seconds) => ago(seconds))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(ago(-60)).toBe('الآن');
  });
});

test('no format holds a direction mark or an Arabic-Indic digit', () => {
  const shown = locales.flatMap((locale) => [
    dateline(instant, locale),
    number(-1234.5, locale),
    percent(-0.5, locale),
    relativeTime({ instant, now: new Date(instant.getTime() + 3e5), locale }),
    ...listParts(['A', 'ب'], locale).map(({ value }) => value),
  ]);
  expect(shown.join('\n')).not.toMatch(/[\u200E\u200F\u061C٠-٩۰-۹]/);
});
