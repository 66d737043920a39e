import type { Block, Body } from '../schema';
import { textOf } from './body-text';

/**
 * An id for each heading of a body, from its words: spaces and ZWNJ (U+200C) to `-`, punctuation
 * dropped, duplicates numbered. Links to a part of an article hold as long as its heading does.
 */
export function headingIds(body: Body): ReadonlyMap<Block, string> {
  const ids = new Map<Block, string>();
  const taken = new Set<string>();
  for (const block of body.content) {
    if (block.type !== 'heading') continue;
    const base = idFrom(textOf(block.content)) || 'section';
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    ids.set(block, id);
  }
  return ids;
}

function idFrom(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\u200C]+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
