import { expect, it } from 'vitest';
import { isDatabaseAway } from './note-failure';

it.each([
  [Object.assign(new Error('x'), { code: 'P1001' })],
  [new Error("Can't reach database server at 127.0.0.1:5432")],
  [new Error('timeout exceeded when trying to connect')],
])('%s means that the database is away', (error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

it.each([
  [new Error('Cannot read properties of undefined')],
  [null],
  ['words'],
  [{ code: 'P2002' }],
])('%s is a fault of ours', (error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
