/** A place on a front, in the order of the edition. */
export type Slot = {
  readonly kind: 'lead' | 'secondary' | 'list' | 'opinion' | 'pictures';
  /** The article that an editor put here, while its time lasts. */
  readonly pinnedId: number | null;
  /** Else the newest of this section; of the whole paper when null. */
  readonly ruleSectionId: number | null;
};

/** A public article as the filling sees it. */
export type Candidate = {
  readonly id: number;
  /** Its section and the section above. */
  readonly sectionIds: readonly number[];
  readonly isOpinion: boolean;
  readonly hasPicture: boolean;
};

export type FilledFront = {
  readonly lead: number | null;
  readonly secondary: readonly number[];
  readonly list: readonly number[];
  readonly opinion: readonly number[];
  readonly pictures: readonly number[];
  readonly sections: readonly { readonly sectionId: number; readonly ids: readonly number[] }[];
};

/** What a front holds when nobody has arranged one. */
export const DEFAULT_SLOTS: readonly Slot[] = [
  ...slots('lead', 1),
  ...slots('secondary', 3),
  ...slots('opinion', 4),
  ...slots('pictures', 3),
  ...slots('list', 6),
];

/** A band of fewer than these would stand half empty, so its articles go elsewhere. */
const LEAST = { opinion: 2, pictures: 3 } as const;
/** A section row has at most so many cards, and at least two. */
const ROW_MOST = 6;
const ROW_LEAST = 2;

/**
 * Fills a front: pins first, in their order, then each empty slot with the newest that its rule
 * finds; then a row for each section from what is left. No article stands twice, an empty slot
 * closes up, and when there is any article there is a lead.
 *
 * @param candidates newest first; a pin that is not among them is not public and falls to its rule
 */
export function fillFront({
  slots: asked,
  candidates,
  sectionIds,
}: {
  slots: readonly Slot[];
  candidates: readonly Candidate[];
  sectionIds: readonly number[];
}): FilledFront {
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const used = new Set<number>();
  const take = (id: number) => {
    used.add(id);
    return id;
  };

  const places = asked.map((slot) => {
    const { pinnedId } = slot;
    const isFree = pinnedId !== null && known.has(pinnedId) && !used.has(pinnedId);
    return { slot, id: isFree ? take(pinnedId) : null };
  });
  const idsOf = (kind: Slot['kind']) =>
    places.flatMap(({ slot, id }) => (slot.kind === kind && id !== null ? [id] : []));
  const fill = (kind: Slot['kind']) => {
    for (const place of places) {
      if (place.slot.kind !== kind || place.id !== null) continue;
      const found = candidates.find((each) => !used.has(each.id) && suits(place.slot, each));
      if (found) place.id = take(found.id);
    }
  };
  const closeUp = (kind: keyof typeof LEAST) => {
    if (idsOf(kind).length >= LEAST[kind]) return;
    for (const place of places) {
      if (place.slot.kind !== kind || place.id === null) continue;
      used.delete(place.id);
      place.id = null;
    }
  };

  fill('lead');
  fill('secondary');
  for (const band of ['opinion', 'pictures'] as const) {
    fill(band);
    closeUp(band);
  }
  fill('list');

  let [lead = null] = idsOf('lead');
  let secondary = [...idsOf('lead').slice(1), ...idsOf('secondary')];
  let list = idsOf('list');
  if (lead === null) {
    const next = secondary[0] ?? list[0] ?? candidates.find(({ id }) => !used.has(id))?.id;
    lead = next === undefined ? null : take(next);
    secondary = secondary.filter((id) => id !== lead);
    list = list.filter((id) => id !== lead);
  }

  const opinion = idsOf('opinion');
  const sections = sectionIds.flatMap((sectionId) => {
    const ids = candidates
      .filter((each) => !used.has(each.id) && each.sectionIds.includes(sectionId))
      // Where there is an opinion band, opinion has had its row.
      .filter((each) => opinion.length === 0 || !each.isOpinion)
      .slice(0, ROW_MOST)
      .map(({ id }) => id);
    if (ids.length < ROW_LEAST) return [];
    return [{ sectionId, ids: ids.map(take) }];
  });
  return {
    lead,
    secondary,
    list,
    opinion,
    pictures: idsOf('pictures'),
    sections,
  };
}

/** Opinion stands in its own places only, unless a rule or an editor puts it elsewhere. */
function suits({ kind, ruleSectionId }: Slot, candidate: Candidate): boolean {
  if (ruleSectionId !== null && !candidate.sectionIds.includes(ruleSectionId)) return false;
  if (kind === 'pictures') return candidate.hasPicture && !candidate.isOpinion;
  if (kind === 'opinion') return ruleSectionId !== null || candidate.isOpinion;
  return ruleSectionId !== null || !candidate.isOpinion;
}

function slots(kind: Slot['kind'], count: number): Slot[] {
  return Array.from({ length: count }, () => ({ kind, pinnedId: null, ruleSectionId: null }));
}
