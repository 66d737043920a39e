import type { FilledFront } from './fill-front';

/**
 * How a row of a front is set: A one large and smaller ones, B equal columns, C two large pictures
 * and a list, D the opinion band, E a row of pictures.
 */
export type Pattern = 'A' | 'B' | 'C' | 'D' | 'E';

export type Row = {
  readonly pattern: Pattern;
  /** None for the bands that run across the paper. */
  readonly sectionId: number | null;
  readonly ids: readonly number[];
};

/** In this order of wishes, one row after the other. */
const WISHES = [
  ['A', 'C', 'B'],
  ['C', 'B', 'A'],
  ['B', 'A', 'C'],
] as const;

/**
 * The rows of a front in their order, the opinion band after the first section and the pictures
 * after the third. No two rows in succession have the same pattern: equal cards from top to bottom
 * are a template, not a front page.
 */
export function arrangeRows(front: FilledFront, hasPicture: (id: number) => boolean): Row[] {
  const rows: Row[] = [];
  const band = (pattern: 'D' | 'E', ids: readonly number[]) => {
    if (ids.length > 0) rows.push({ pattern, sectionId: null, ids });
  };
  front.sections.forEach(({ sectionId, ids }, place) => {
    if (place === 1) band('D', front.opinion);
    if (place === 3) band('E', front.pictures);
    const previous = rows.at(-1)?.pattern;
    const wishes = WISHES[place % WISHES.length] ?? WISHES[0];
    const pattern =
      wishes.find((wish) => wish !== previous && fits(wish, ids, hasPicture)) ??
      (previous === 'A' ? 'B' : 'A');
    rows.push({ pattern, sectionId, ids: inPattern(pattern, ids, hasPicture) });
  });
  if (front.sections.length <= 1) band('D', front.opinion);
  if (front.sections.length <= 3) band('E', front.pictures);
  return rows;
}

function fits(
  pattern: 'A' | 'B' | 'C',
  ids: readonly number[],
  hasPicture: (id: number) => boolean,
): boolean {
  switch (pattern) {
    case 'A':
      return ids.length >= 3;
    case 'B':
      return true;
    case 'C':
      return ids.length >= 5 && ids.filter(hasPicture).length >= 2;
    default:
      return pattern satisfies never;
  }
}

/** Large cards want pictures: those that have one move to the front of the row, in their order. */
function inPattern(
  pattern: 'A' | 'B' | 'C',
  ids: readonly number[],
  hasPicture: (id: number) => boolean,
): readonly number[] {
  const large = { A: 1, B: 0, C: 2 }[pattern];
  const first = ids.filter(hasPicture).slice(0, large);
  const most = { A: 6, B: 4, C: 6 }[pattern];
  return [...first, ...ids.filter((id) => !first.includes(id))].slice(0, most);
}
