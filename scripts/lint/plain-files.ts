/** Faults of files that ESLint does not read, one sentence each: style sheets and SQL. */

const PHYSICAL =
  /^(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)$/;
const FOUR_SIDES = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color|radius))$/;
const TORN = new RegExp(
  [
    '^(?:letter-spacing|text-transform|direction|unicode-bidi): ',
    '^text-align: justify$',
    '^font-variant(?:-caps)?: .*small-caps',
    '^font-style: (?:italic|oblique)',
    '^hyphens: auto$',
    '^word-break: break-all$',
  ].join('|'),
);
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;

/** Logical properties only, no spaced-out or capitalised type, colours only as tokens. */
export function cssFaults(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '""');
  const declarations = [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)];
  const letters = /::?first-letter/.test(bare)
    ? ['::first-letter tears the first letter from its word']
    : [];
  return letters.concat(
    declarations.flatMap(([, property = '', value = '']) => {
      const told = `${property}: ${value}`;
      if (PHYSICAL.test(property)) return [`${told} is physical: use the logical property`];
      if (FOUR_SIDES.test(property) && sidesDiffer(value)) {
        return [`${told} sets left and right apart: use -block and -inline`];
      }
      if (/^(?:text-align|float|clear)$/.test(property) && /^(?:left|right)$/.test(value)) {
        return [`${told} is physical: use start and end`];
      }
      if (TORN.test(told)) {
        return [
          `${told} tears, slants or turns Arabic letters: rank by size and face, direct in HTML`,
        ];
      }
      if (!property.startsWith('--') && COLOUR.test(value)) {
        return [`${told} is a raw colour: define a token and use it`];
      }
      return [];
    }),
  );
}

/** The database does not know the paper's clock: days and hours are computed in lib/i18n. */
export function sqlFaults(sql: string): string[] {
  const bare = sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
  return /\bat\s+time\s+zone\b/i.test(bare) ? ['converts a time zone: pass instants instead'] : [];
}

function sidesDiffer(value: string): boolean {
  const sides = value.replace(/\([^()]*\)/g, '()').split(/\s+/);
  return (
    sides.length === 4 && value.split(/\s+(?![^(]*\))/)[1] !== value.split(/\s+(?![^(]*\))/)[3]
  );
}
