/**
 * The one place that knows the newspaper's clock. Morocco stays on UTC+00 from 2026-09-20T01:00Z;
 * the zone data of Node 20 does not know the decree, and archive dates need the older rules. A new
 * decree is a new row here and a release.
 */
const zones = [
  { from: Date.UTC(2026, 8, 20, 1), zone: 'UTC' },
  { from: Number.NEGATIVE_INFINITY, zone: 'Africa/Casablanca' },
] as const;

const DAY = 86_400_000;
const MINUTE = 60_000;

export type WallClock = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

/** Minutes the newspaper's clock is ahead of UTC at an instant. */
export function offsetAt(instant: Date): number {
  const wholeSeconds = Math.floor(instant.getTime() / 1000) * 1000;
  return (asUtc(toWallClock(instant)) - wholeSeconds) / MINUTE;
}

/** What the newspaper's clock shows at an instant. */
export function toWallClock(instant: Date): WallClock {
  const shown = new Map(
    zonedParts(instant, 'en-US-u-ca-gregory-nu-latn', {
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? Number.NaN;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/**
 * The instants at which the clock shows this time, earliest first: none when the clock jumps over
 * it (or the date does not exist), two when the clock is set back through it.
 */
export function toInstants(wallClock: WallClock): Date[] {
  const wanted = asUtc(wallClock);
  return candidates(wanted).filter((instant) => {
    const shown = toWallClock(instant);
    return (
      asUtc(shown) === wanted && shown.day === wallClock.day && shown.month === wallClock.month
    );
  });
}

/**
 * First instant of a calendar day and of the day after it; null when the text is no day of the
 * calendar. The day may be 23, 24 or 25 hours long.
 */
export function dayBounds(day: string): { start: Date; end: Date } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const midnight = new Date(Date.UTC(year, month - 1, date));
  if (midnight.toISOString().slice(0, 10) !== day) return null;
  return {
    start: startOfDay(midnight.getTime()),
    end: startOfDay(midnight.getTime() + DAY),
  };
}

/** `Intl` parts of an instant on the newspaper's clock: the door through which dates are formatted. */
export function zonedParts(
  instant: Date,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormatPart[] {
  return formatFor(zoneAt(instant), tag, options).formatToParts(instant);
}

function zoneAt(instant: Date): string {
  const time = instant.getTime();
  return zones.find(({ from }) => time >= from)?.zone ?? 'UTC';
}

/** The clock is never set by more than a day, so the offsets a day away on both sides are enough. */
function candidates(wanted: number): Date[] {
  const offsets = [offsetAt(new Date(wanted - DAY)), offsetAt(new Date(wanted + DAY))];
  const times = new Set(offsets.map((offset) => wanted - offset * MINUTE));
  return [...times].sort((a, b) => a - b).map((time) => new Date(time));
}

function startOfDay(midnight: number): Date {
  const [first] = toInstants(wallClockOf(midnight));
  // The clock jumped over midnight (2008-06-01): the day begins at the jump, which stands where the
  // offset before it puts midnight.
  return first ?? new Date(midnight - offsetAt(new Date(midnight - DAY)) * MINUTE);
}

function wallClockOf(utc: number): WallClock {
  const date = new Date(utc);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function asUtc({ year, month, day, hour, minute, second }: WallClock): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

// Building a formatter costs a thousand times more than using one.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string, tag: string, options: Intl.DateTimeFormatOptions) {
  const key = `${zone} ${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
  formats.set(key, format);
  return format;
}
