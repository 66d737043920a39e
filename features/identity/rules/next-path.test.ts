import { expect, test } from 'vitest';
import { deskPathAfterSignIn } from './next-path';

test.each([
  ['/newsroom/articles/12', '/newsroom/articles/12'],
  ['/fr/newsroom/comments?queue=spam&after=ab_c', '/fr/newsroom/comments?queue=spam&after=ab_c'],
  ['/newsroom', '/newsroom'],
])('after signing in one goes on to the desk screen %s', (next, target) => {
  expect(deskPathAfterSignIn(next, 'fr')).toBe(target);
});

test.each([
  '',
  '/',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/newsroom',
  'javascript:alert(1)',
  '/newsroom//evil.example',
  '/newsroom\\@evil.example',
  '/newsroom/../articles/1',
  '/newsroom@evil.example',
  '/newsroom\n/x',
  '/newsrooms',
  '/articles/12-x',
  '/newsroom/sign-in?next=/newsroom/sign-in',
  '/fr/newsroom/sign-in/link',
])('after signing in nobody is sent to %s', (next) => {
  expect(deskPathAfterSignIn(next, 'fr')).toBe('/fr/newsroom');
});
