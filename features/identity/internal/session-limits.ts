const HOUR_MS = 60 * 60 * 1000;

/** A session ends when nobody used it for this long … */
export const IDLE_LIMIT_MS = 12 * HOUR_MS;
/** … and at this age, however much it is used. */
export const AGE_LIMIT_MS = 14 * 24 * HOUR_MS;
/** Its last use is written down at most this often. */
export const TOUCH_INTERVAL_MS = 60 * 1000;
