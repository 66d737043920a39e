import { listParts } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';

/**
 * Names as a list in words. Each is isolated: the و is glued to the name after it, and a Latin name
 * would pull it over (`و<bdi>Reuters</bdi>`).
 */
export function NameList({ names, locale }: { names: readonly string[]; locale: Locale }) {
  return listParts(names, locale).map(({ type, value }, place) =>
    type === 'element' ? <bdi key={place}>{value}</bdi> : value,
  );
}
