import { listParts } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  names: readonly string[];
  locale: Locale;
  /** The page of each name, in the same order; null where it has none. */
  hrefs?: readonly (string | null)[];
};

/**
 * Names as a list in words. Each is isolated: the و is glued to the name after it, and a Latin name
 * would pull it over (`و<bdi>Reuters</bdi>`).
 */
export function NameList({ names, locale, hrefs = [] }: Props) {
  const links = hrefs[Symbol.iterator]();
  return listParts(names, locale).map(({ type, value }, place) => {
    if (type !== 'element') return value;
    const href = links.next().value ?? null;
    return (
      <bdi key={place}>
        {href === null ? (
          value
        ) : (
          <a
            href={href}
            rel="author"
            className="decoration-accent underline-offset-4 hover:underline"
          >
            {value}
          </a>
        )}
      </bdi>
    );
  });
}
