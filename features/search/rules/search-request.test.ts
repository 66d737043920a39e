import { describe, expect, it } from 'vitest';
import { readSearch } from './search-request';

describe('the address of a search', () => {
  it('without anything asks for nothing', () => {
    expect(readSearch({})).toMatchObject({ q: '', isCut: false, section: null, faults: {} });
  });

  it('with more than 200 letters is cut, and says so', () => {
    const { q, isCut } = readSearch({ q: 'قُ'.repeat(201) });
    expect([q, isCut]).toEqual(['قُ'.repeat(200), true]);
  });

  it('with a day that is none keeps what was typed and everything else', () => {
    expect(readSearch({ q: 'خبر', from: '2026-02-30', to: '2026-03-01' })).toMatchObject({
      q: 'خبر',
      from: '2026-02-30',
      start: null,
      faults: { from: 'no-day' },
    });
  });

  it('with an end before its beginning says so beside the end', () => {
    const { faults, end } = readSearch({ from: '2026-03-02', to: '2026-03-01' });
    expect([faults, end]).toEqual([{ to: 'before-from' }, null]);
  });

  it('with one day from and to means that whole day', () => {
    const { start, end } = readSearch({ from: '2026-11-24', to: '2026-11-24' });
    expect(Number(end) - Number(start)).toBe(24 * 60 * 60 * 1_000);
  });
});
