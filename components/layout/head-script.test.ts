import { expect, it } from 'vitest';
import { HEAD_SCRIPT } from './head-script';

it('the head script is constant text of less than 700 bytes', () => {
  expect(Buffer.byteLength(HEAD_SCRIPT)).toBeLessThan(700);
});
