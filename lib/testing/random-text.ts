/** What text rules trip over: marks, joiners, presentation forms, jamo, lone surrogates, controls. */
const pools: readonly (readonly [first: number, last: number])[] = [
  [0x0600, 0x06ff],
  [0x0621, 0x064a],
  [0x064b, 0x065f],
  [0x0750, 0x077f],
  [0x0870, 0x08ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
  [0x0000, 0x00ff],
  [0x0020, 0x007e],
  [0x00c0, 0x024f],
  [0x0300, 0x036f],
  [0x0390, 0x03ff],
  [0x1100, 0x11ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2100, 0x214f],
  [0xac00, 0xac80],
  [0xd800, 0xdfff],
  [0xff00, 0xffef],
  [0x1d400, 0x1d7ff],
  [0x1f600, 0x1f64f],
  [0x0000, 0xffff],
  [0x10000, 0x10ffff],
];

/** The same strings for the same seed, up to 24 code points each. */
export function randomTexts(count: number, seed = 1): string[] {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(24) }, () => {
      const [first, last] = pools[below(pools.length)] ?? [0x20, 0x7e];
      return String.fromCodePoint(first + below(last - first + 1));
    }).join(''),
  );
}

/** Mulberry32: small, seeded, good enough to wander through the code points. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
