import { describe, expect, it } from 'vitest';
import { dayOf, daysOf, monthBounds, parseDate, weeksOf } from './calendar';

describe('a date in an address', () => {
  it.each([
    ['2022', '08', '05', '2022-08-05', true],
    ['2022', '8', '5', '2022-08-05', false],
    ['2022', '08', '5', '2022-08-05', false],
    ['2024', '02', '29', '2024-02-29', true],
    ['2022', '08', undefined, '2022-08', true],
    ['2022', '8', undefined, '2022-08', false],
  ])('%s/%s/%s is %s', (year, month, day, date, isPadded) => {
    expect(parseDate(year, month, day)).toEqual({ date, isPadded });
  });

  it.each([
    ['2022', '02', '30'],
    ['2022', '02', '29'],
    ['1900', '02', '29'],
    ['2022', '13', '01'],
    ['2022', '00', '10'],
    ['2022', '01', '00'],
    ['2022', '01', '32'],
    ['2022', '008', '05'],
    ['22', '08', '05'],
    ['02022', '08', '05'],
    ['2022', '+8', '05'],
    ['2022', '8.0', '05'],
    ['2022', '08', ' 5'],
    ['2022', '08', ''],
    ['٢٠٢٢', '٠٨', '٠٥'],
    ['2022', '13', undefined],
    ['2022', '', undefined],
    ['0000', '01', '01'],
  ])('%s/%s/%s is no date', (year, month, day) => {
    expect(parseDate(year, month, day)).toBeNull();
  });
});

describe('a day of the paper', () => {
  it.each([
    ['2026-02-14T22:59:59Z', '2026-02-14'],
    ['2026-02-14T23:00:00Z', '2026-02-15'],
    ['2026-02-15T23:59:59Z', '2026-02-15'],
    ['2026-02-16T00:00:00Z', '2026-02-16'],
    ['2026-09-20T23:59:59Z', '2026-09-20'],
    ['2026-09-21T00:00:00Z', '2026-09-21'],
  ])('at %s it is %s', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });
});

describe('a month', () => {
  it('has its own number of days', () => {
    expect(['2024-02', '2026-02', '2026-09', '2026-10'].map((each) => daysOf(each).length)).toEqual(
      [29, 28, 30, 31],
    );
  });

  it('runs from the midnight of its first day to that of the next month, in Morocco', () => {
    expect(monthBounds('2026-02')).toEqual({
      start: new Date('2026-01-31T23:00:00Z'),
      end: new Date('2026-03-01T00:00:00Z'),
    });
  });

  it('stands in weeks that begin on Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[1]?.[0]).toBe('2026-11-02');
    expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('of four whole weeks needs no empty place', () => {
    expect(weeksOf('2027-02').flat()).toEqual(daysOf('2027-02'));
  });
});
