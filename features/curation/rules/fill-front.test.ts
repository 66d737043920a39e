import { describe, expect, it } from 'vitest';
import { generator } from '@/lib/testing/random-text';
import { arrangeRows } from './arrange-rows';
import { DEFAULT_SLOTS, fillFront, type Candidate, type Slot } from './fill-front';

const SECTIONS = [1, 2, 3, 4];

function candidate(id: number, traits: Partial<Candidate> = {}): Candidate {
  return { id, sectionIds: [1], isOpinion: false, hasPicture: true, ...traits };
}

function slot(kind: Slot['kind'], traits: Partial<Slot> = {}): Slot {
  return { kind, pinnedId: null, ruleSectionId: null, ...traits };
}

function fill(slots: readonly Slot[], candidates: readonly Candidate[]) {
  return fillFront({ slots, candidates, sectionIds: SECTIONS });
}

function idsOf(front: ReturnType<typeof fillFront>): number[] {
  return [
    ...(front.lead === null ? [] : [front.lead]),
    ...front.secondary,
    ...front.list,
    ...front.opinion,
    ...front.pictures,
    ...front.sections.flatMap(({ ids }) => ids),
  ];
}

describe('a front', () => {
  it('without any article is empty', () => {
    expect(idsOf(fill(DEFAULT_SLOTS, []))).toEqual([]);
  });

  it('with one article leads with it, opinion or not', () => {
    expect(fill(DEFAULT_SLOTS, [candidate(7)]).lead).toBe(7);
    expect(fill(DEFAULT_SLOTS, [candidate(7, { isOpinion: true })]).lead).toBe(7);
    expect(fill([slot('list')], [candidate(7)]).lead).toBe(7);
  });

  it('fills a slot without a pin with the newest of its section', () => {
    const front = fill(
      [slot('lead'), slot('secondary', { ruleSectionId: 2 })],
      [candidate(9), candidate(8), candidate(5, { sectionIds: [6, 2] }), candidate(4)],
    );
    expect(front).toMatchObject({ lead: 9, secondary: [5] });
  });

  it('keeps a pinned article for its own slot', () => {
    const front = fill(
      [slot('lead'), slot('secondary', { pinnedId: 9 })],
      [candidate(9), candidate(8)],
    );
    expect(front).toMatchObject({ lead: 8, secondary: [9] });
  });

  it('falls back on the rule when the pinned article is not public', () => {
    expect(fill([slot('lead', { pinnedId: 99 })], [candidate(8)]).lead).toBe(8);
  });

  it('shows an article pinned twice once, where it was pinned first', () => {
    const front = fill(
      [slot('lead', { pinnedId: 9 }), slot('secondary', { pinnedId: 9 })],
      [candidate(9), candidate(8)],
    );
    expect(front).toMatchObject({ lead: 9, secondary: [8] });
  });

  it('gives the articles of a band that would stand half empty to other slots', () => {
    const one = candidate(5, { isOpinion: true });
    const front = fill([slot('lead'), slot('opinion'), slot('opinion')], [candidate(9), one]);
    expect(front.opinion).toEqual([]);
    expect(front.lead).toBe(9);
  });

  it('keeps opinion out of the news, and pictureless articles out of the picture row', () => {
    const front = fill(DEFAULT_SLOTS, [
      candidate(30, { isOpinion: true, sectionIds: [4] }),
      candidate(29, { isOpinion: true, sectionIds: [4] }),
      ...Array.from({ length: 20 }, (_, place) =>
        candidate(28 - place, { hasPicture: place % 2 === 0 }),
      ),
    ]);
    expect(front.opinion).toEqual([30, 29]);
    expect(front.lead).toBe(28);
    expect(front.pictures).toHaveLength(3);
    expect(front.pictures.every((id) => id % 2 === 0)).toBe(true);
    expect(front.sections.map(({ sectionId }) => sectionId)).toEqual([1]);
  });

  it('holds no article twice, whatever was pinned and published', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { slots, candidates } = edition(seed);
      const front = fill(slots, candidates);
      const ids = idsOf(front);
      expect(new Set(ids).size, `edition ${seed}`).toBe(ids.length);
      expect(ids.every((id) => candidates.some((each) => each.id === id))).toBe(true);
      expect(front.lead === null, `edition ${seed}`).toBe(candidates.length === 0);
    }
  });

  it('leaves no slot of the news empty while an article that suits it is left over', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { slots, candidates } = edition(seed);
      const front = fill(slots, candidates);
      const wanted = slots.filter(({ kind }) => kind === 'list').length;
      const shown = new Set(idsOf(front));
      const left = candidates.filter(({ id, isOpinion }) => !shown.has(id) && !isOpinion);
      const general = slots.filter(
        ({ kind, ruleSectionId }) => kind === 'list' && ruleSectionId === null,
      );
      if (left.length > 0 && general.length === wanted) {
        expect(front.list, `edition ${seed}`).toHaveLength(wanted);
      }
    }
  });

  it('sets no two rows in succession alike', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { slots, candidates } = edition(seed);
      const pictured = new Set(candidates.filter((each) => each.hasPicture).map(({ id }) => id));
      const front = fill(slots, candidates);
      const rows = arrangeRows(front, (id) => pictured.has(id));
      rows.slice(1).forEach((row, place) => {
        expect(row.pattern, `edition ${seed}`).not.toBe(rows[place]?.pattern);
      });
      const ids = rows.flatMap((row) => row.ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(rows.every((row) => row.ids.length > 0)).toBe(true);
    }
  });
});

/** A random edition: slots with pins, some of them of articles that are not public. */
function edition(seed: number): { slots: Slot[]; candidates: Candidate[] } {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const candidates = Array.from({ length: below(60) }, (_, place) =>
    candidate(1000 - place, {
      sectionIds: [1 + below(SECTIONS.length)],
      isOpinion: below(6) === 0,
      hasPicture: below(3) > 0,
    }),
  );
  const slots = DEFAULT_SLOTS.map(({ kind }): Slot => ({
    kind,
    pinnedId: below(4) === 0 ? 1010 - below(60) : null,
    ruleSectionId: below(4) === 0 ? 1 + below(SECTIONS.length) : null,
  }));
  return { slots, candidates };
}
