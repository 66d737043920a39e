import { searchFoldWithRanges } from '@/lib/arabic/search-fold';
import type { Term } from './terms';
import { FOLDED_WORD } from './words';

/** A stretch of a text as the reader sees it. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

type Hit = { readonly start: number; readonly end: number };

const SNIPPET_LENGTH = 220;
const BEFORE_HIT = 70;

/**
 * A text with the words marked that the terms found in it. Words are compared in their folded form
 * and marked whole, as they are written: with their harakat, hamza and tatweel. The stretches joined
 * are the text.
 */
export function highlight(text: string, terms: readonly Term[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const hit of hitsIn(text, terms)) {
    if (hit.start > end) stretches.push({ text: text.slice(end, hit.start), isHit: false });
    stretches.push({ text: text.slice(hit.start, hit.end), isHit: true });
    end = hit.end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isHit: false });
  return stretches;
}

/**
 * The part of the first text with a hit that surrounds it, cut between words; without any hit the
 * beginning of the first text.
 */
export function snippetOf(texts: readonly string[], terms: readonly Term[]): Stretch[] {
  for (const text of texts) {
    const [first] = hitsIn(text, terms);
    if (first) return highlight(cutAround(text, first.start), terms);
  }
  return highlight(cutAround(texts[0] ?? '', 0), terms);
}

function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  if (terms.length === 0) return [];
  const folded = searchFoldWithRanges(text);
  const words = [...folded.text.matchAll(FOLDED_WORD)].map((match) => ({
    word: match[0],
    start: folded.ranges[match.index]?.start ?? 0,
    end: folded.ranges[match.index + match[0].length - 1]?.end ?? 0,
  }));
  const isHit = new Set<number>();
  for (const term of terms) {
    words.forEach((_, from) => {
      const isFound = term.words.every((wanted, offset) => {
        const word = words[from + offset]?.word ?? '';
        return term.isPrefix ? word.startsWith(wanted) : word === wanted;
      });
      if (isFound) term.words.forEach((__, offset) => isHit.add(from + offset));
    });
  }
  // Two words may share a cluster; it is marked once.
  const hits: Hit[] = [];
  words.forEach(({ start, end }, place) => {
    const before = hits.at(-1)?.end ?? 0;
    if (isHit.has(place) && end > before) hits.push({ start: Math.max(start, before), end });
  });
  return hits;
}

/** Cut at spaces, which no cluster of a word contains. */
function cutAround(text: string, place: number): string {
  if (text.length <= SNIPPET_LENGTH) return text;
  const from = place <= BEFORE_HIT ? 0 : text.indexOf(' ', place - BEFORE_HIT) + 1;
  // A word so long that no space stands before the hit.
  const start = from > place ? place : from;
  const space = text.lastIndexOf(' ', start + SNIPPET_LENGTH);
  const isRest = start + SNIPPET_LENGTH >= text.length;
  const end = isRest ? text.length : space > place ? space : start + SNIPPET_LENGTH;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
