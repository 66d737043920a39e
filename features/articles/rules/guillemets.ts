import type { Locale } from '@/lib/i18n/locales';

type Pair = { readonly open: string; readonly close: string };

const NBSP = '\u00A0';
const CURLY: Pair = { open: '“', close: '”' };

/** Outer and inner pair of each language; French sets its guillemets with no-break spaces inside. */
const PAIRS: Readonly<Record<Locale, { readonly outer: Pair; readonly inner: Pair }>> = {
  ar: { outer: { open: '«', close: '»' }, inner: CURLY },
  fr: { outer: { open: `«${NBSP}`, close: `${NBSP}»` }, inner: CURLY },
  en: { outer: CURLY, inner: { open: '‘', close: '’' } },
};

/**
 * Where a quotation may begin: at the start, after a space, a bracket or an opening mark. In Arabic
 * also after an attached particle with its tatweel (بـ«…», وللـ«…»), in French after an apostrophe.
 */
const OPENS: Readonly<Record<Locale, RegExp>> = {
  ar: /(?:^|[\s([{«“]|(?<![\p{L}\p{M}])[وف]?(?:بال|كال|فال|وال|ال|لل|[بكلفو])ـ)$/u,
  fr: /(?:^|[\s([{«“’'—–-])$/u,
  en: /(?:^|[\s([{“‘—–-])$/u,
};

/**
 * What a typed `"` becomes, by the text before it in its block: an opening mark where one is due,
 * else a closing one. Inside an open pair the inner marks are due; a closing mark closes the
 * innermost pair. Marks are in logical order: « U+00AB opens and » U+00BB closes in every direction.
 */
export function quoteMarkAfter(before: string, locale: Locale): string {
  const { outer, inner } = PAIRS[locale];
  const open = openMarks(before);
  if (OPENS[locale].test(before)) return open.length === 0 ? outer.open : inner.open;
  return open.at(-1) === inner.open ? inner.close : outer.close;
}

/** The marks that stand open at the end of a text, outermost first. */
function openMarks(text: string): string[] {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[«»“”‘]|’(?!\p{L})/gu)) {
    if (mark === '«' || mark === '“' || mark === '‘') open.push(mark);
    else open.pop();
  }
  return open;
}
