import { expect, it } from 'vitest';
import { isCountable } from './countable-request';

const BROWSER =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';

const may = (sent: Record<string, string>) =>
  isCountable(new Headers({ 'user-agent': BROWSER, ...sent }));

it('a reader with a browser counts', () => {
  expect(may({})).toBe(true);
  expect(may({ dnt: '0' })).toBe(true);
});

it.each([
  ['who asks not to be followed', { dnt: '1' }],
  ['who objects to being sold', { 'sec-gpc': '1' }],
  ['whose browser fetched ahead', { 'sec-purpose': 'prefetch;prerender' }],
  ['whose older browser fetched ahead', { purpose: 'prefetch' }],
  ['without the name of a browser', { 'user-agent': '' }],
  ['that is a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ['that looks at a shared link', { 'user-agent': 'facebookexternalhit/1.1' }],
  ['that is a command', { 'user-agent': 'curl/8.5.0' }],
])('a reader %s does not', (_, sent) => {
  expect(may(sent)).toBe(false);
});
