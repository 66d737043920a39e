import { expect, test } from 'vitest';
import { readCookie, SESSION_COOKIE } from './cookies';

const sent = (cookie: string) => new Headers({ cookie });

test.each([
  ['alone', `${SESSION_COOKIE}=abc.def%3D`, 'abc.def='],
  ['among others', `a=1; ${SESSION_COOKIE}=abc; b=2`, 'abc'],
  ['sent twice: the first counts', `${SESSION_COOKIE}=one; ${SESSION_COOKIE}=two`, 'one'],
  ['with an equals sign in it', `${SESSION_COOKIE}=a=b`, 'a=b'],
  ['not there', 'a=1', null],
  ['as the end of another name', `x${SESSION_COOKIE}=abc`, null],
  ['with a broken escape', `${SESSION_COOKIE}=%E0%A4%A`, null],
])('a cookie is read, %s', (_what, cookie, value) => {
  expect(readCookie(sent(cookie), SESSION_COOKIE)).toBe(value);
});
