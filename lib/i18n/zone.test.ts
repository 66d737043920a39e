import { afterEach, describe, expect, test, vi } from 'vitest';
import { generator } from '@/lib/testing/random-text';
import { dateTime } from './format';
import { dayBounds, offsetAt, toInstants, toWallClock, type WallClock } from './zone';

const cut = Date.UTC(2026, 8, 20, 1);

const table: readonly (readonly [instant: string, shown: string, clock: string])[] = [
  ['2017-01-15T12:00:00Z', '15 يناير 2017، 12:00', '2017-01-15 12:00:00'],
  ['2018-06-01T12:00:00Z', '1 يونيو 2018، 12:00', '2018-06-01 12:00:00'],
  ['2018-10-28T02:30:00Z', '28 أكتوبر 2018، 03:30', '2018-10-28 03:30:00'],
  ['2022-08-05T17:40:00Z', '5 غشت 2022، 18:40', '2022-08-05 18:40:00'],
  ['2025-02-23T01:59:00Z', '23 فبراير 2025، 02:59', '2025-02-23 02:59:00'],
  ['2025-02-23T02:00:00Z', '23 فبراير 2025، 02:00', '2025-02-23 02:00:00'],
  ['2025-03-10T12:00:00Z', '10 مارس 2025، 12:00', '2025-03-10 12:00:00'],
  ['2025-04-06T02:00:00Z', '6 أبريل 2025، 03:00', '2025-04-06 03:00:00'],
  ['2026-02-15T01:59:00Z', '15 فبراير 2026، 02:59', '2026-02-15 02:59:00'],
  ['2026-02-15T02:00:00Z', '15 فبراير 2026، 02:00', '2026-02-15 02:00:00'],
  ['2026-03-22T01:59:00Z', '22 مارس 2026، 01:59', '2026-03-22 01:59:00'],
  ['2026-03-22T02:00:00Z', '22 مارس 2026، 03:00', '2026-03-22 03:00:00'],
  ['2026-07-01T23:30:00Z', '2 يوليوز 2026، 00:30', '2026-07-02 00:30:00'],
  ['2026-09-20T00:59:59Z', '20 شتنبر 2026، 01:59', '2026-09-20 01:59:59'],
  ['2026-09-20T01:00:00Z', '20 شتنبر 2026، 01:00', '2026-09-20 01:00:00'],
  ['2026-11-23T12:00:00Z', '23 نونبر 2026، 12:00', '2026-11-23 12:00:00'],
  ['2027-02-20T12:00:00Z', '20 فبراير 2027، 12:00', '2027-02-20 12:00:00'],
  ['2027-07-01T23:30:00Z', '1 يوليوز 2027، 23:30', '2027-07-01 23:30:00'],
];

function wallClock(text: string): WallClock {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    text.match(/\d+/g) ?? []
  ).map(Number);
  return { year, month, day, hour, minute, second };
}

const instantsOf = (text: string) => toInstants(wallClock(text)).map((each) => each.toISOString());

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['UTC', 0],
  ['Asia/Tokyo', -540],
  ['Africa/Casablanca', null],
])('on a machine whose own clock runs on %s', (zone, minutes) => {
  test('an instant is shown on the clock of Morocco, and found again from it', () => {
    vi.stubEnv('TZ', zone);
    if (minutes !== null) expect(new Date(cut).getTimezoneOffset()).toBe(minutes);
    for (const [instant, shown, clock] of table) {
      const date = new Date(instant);
      expect(dateTime(date, 'ar')).toBe(shown);
      expect(toWallClock(date)).toEqual(wallClock(clock));
      expect(toInstants(wallClock(clock))).toContainEqual(date);
    }
  });
});

test('before the decree the platform knows the clock, after it the clock is UTC', () => {
  const random = generator(4);
  const from = Date.UTC(1990, 0, 1);
  const platform = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Africa/Casablanca',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  for (let round = 0; round < 1000; round += 1) {
    const before = new Date(from + Math.floor(random() * (cut - from)));
    expect(toWallClock(before)).toEqual(wallClock(platform.format(before)));
    expect(offsetAt(new Date(cut + Math.floor(random() * 1e12)))).toBe(0);
  }
});

test('the offset is in minutes, whatever the milliseconds', () => {
  expect(offsetAt(new Date('2022-08-05T17:40:00.999Z'))).toBe(60);
  expect(offsetAt(new Date('2017-01-15T12:00:00.001Z'))).toBe(0);
});

test('a time the clock jumps over has no instant, one it is set back through has two', () => {
  expect(instantsOf('2026-03-22 02:30:00')).toEqual([]);
  expect(instantsOf('2026-02-15 02:30:00')).toEqual([
    '2026-02-15T01:30:00.000Z',
    '2026-02-15T02:30:00.000Z',
  ]);
  expect(instantsOf('2026-09-20 01:30:00')).toEqual([
    '2026-09-20T00:30:00.000Z',
    '2026-09-20T01:30:00.000Z',
  ]);
  expect(instantsOf('2026-02-30 12:00:00')).toEqual([]);
  expect(instantsOf('2027-03-22 02:30:00')).toEqual(['2027-03-22T02:30:00.000Z']);
});

describe('the bounds of a day', () => {
  const hours = (day: string) => {
    const bounds = dayBounds(day);
    return bounds && (bounds.end.getTime() - bounds.start.getTime()) / 3_600_000;
  };

  test('are the midnights of Morocco', () => {
    expect(dayBounds('2022-08-05')).toEqual({
      start: new Date('2022-08-04T23:00:00Z'),
      end: new Date('2022-08-05T23:00:00Z'),
    });
  });

  test('a day on which the clock changes is an hour longer or shorter', () => {
    expect(hours('2026-09-20')).toBe(25);
    expect(hours('2026-02-15')).toBe(25);
    expect(hours('2026-03-22')).toBe(23);
    expect(hours('2027-03-22')).toBe(24);
  });

  test('a day without a midnight begins when the clock jumps over it', () => {
    expect(dayBounds('2008-06-01')?.start).toEqual(new Date('2008-06-01T00:00:00Z'));
    expect(hours('2008-06-01')).toBe(23);
    expect(hours('2008-08-31')).toBe(25);
  });

  test('text that is no day of the calendar has none', () => {
    for (const text of ['2026-02-30', '2026-13-01', '2026-1-1', '', 'today', '2026-09-20T00:00']) {
      expect(dayBounds(text), text).toBeNull();
    }
  });
});
