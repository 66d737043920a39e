import type { ArticleCard, SectionLink } from '../views';

export type SectionOfDay = {
  readonly section: SectionLink;
  readonly cards: readonly ArticleCard[];
};

/**
 * Cards under the sections of the masthead, in its order; those of a child stand under its parent. A
 * section that the paper no longer has follows at the end, by its own name.
 */
export function bySection(
  cards: readonly ArticleCard[],
  masthead: readonly (SectionLink & { readonly children: readonly SectionLink[] })[],
): SectionOfDay[] {
  const heads = new Map<number, SectionLink>();
  for (const section of masthead) {
    for (const { id } of [section, ...section.children]) heads.set(id, section);
  }
  const groups = new Map<number, { section: SectionLink; cards: ArticleCard[] }>(
    masthead.map((section) => [section.id, { section, cards: [] }]),
  );
  for (const card of cards) {
    const section = heads.get(card.section.id) ?? card.section;
    const group = groups.get(section.id) ?? { section, cards: [] };
    group.cards.push(card);
    groups.set(section.id, group);
  }
  return [...groups.values()].filter((group) => group.cards.length > 0);
}
