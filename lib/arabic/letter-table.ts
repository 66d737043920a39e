/** A target letter, and the code points that become it: `06A9-06AD 06AF`. */
export type LetterRows = readonly (readonly [to: string, from: string])[];

/** A function that replaces each letter of the rows by its target and leaves the rest alone. */
export function letterTable(rows: LetterRows): (text: string) => string {
  const targets = new Map(
    rows.flatMap(([to, from]) => codePoints(from).map((letter) => [letter, to] as const)),
  );
  const listed = new RegExp(`[${[...targets.keys()].join('')}]`, 'gu');
  return (text) => text.replace(listed, (letter) => targets.get(letter) ?? letter);
}

function codePoints(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = Number.NaN, last = first] = range
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) =>
      String.fromCodePoint(first + index),
    );
  });
}
