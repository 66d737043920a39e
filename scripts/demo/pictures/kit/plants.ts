import type { Art } from './art';
import { INK, mix, type Colour } from './colour';
import { circle, d, path, placed, polygon, rect, repeat, smooth, type Point } from './svg';

/** A date palm: bent trunk with the scars of old leaves, a crown of feathered fronds. */
export function palm(art: Art, x: number, foot: number, height: number, distance = 0): string {
  const lean = art.random.between(-0.12, 0.12) * height;
  const bark = mix(art.shade(INK.wood, 0.2), art.light.haze, distance);
  const thick = height * 0.035;
  const [topX, topY] = [x + lean, foot - height];
  const trunk = path(
    d`M${x - thick} ${foot}Q${x - thick * 0.7 + lean * 0.2} ${foot - height * 0.5} ${topX - thick * 0.6} ${topY}L${topX + thick * 0.6} ${topY}Q${x + thick * 0.7 + lean * 0.2} ${foot - height * 0.5} ${x + thick} ${foot}Z`,
    bark,
  );
  const scars = repeat(9, (at) => {
    const share = (at + 1) / 10;
    const cx = x + lean * share * share * 0.6 + lean * 0.4 * share;
    return rect(
      cx - thick * 0.8,
      foot - height * share,
      thick * 1.3,
      height * 0.012,
      mix(art.shade(INK.wood, 0.5), art.light.haze, distance),
    );
  });
  const reach = height * 0.36;
  const frondsOf = (count: number, spread: number, colour: Colour, droop: number): string =>
    repeat(count, (at) => {
      const angle =
        -Math.PI / 2 + (at / (count - 1) - 0.5) * spread + art.random.between(-0.12, 0.12);
      return frond(topX, topY, angle, reach * art.random.between(0.86, 1.12), droop, colour);
    });
  const leaf = INK.leaf;
  return (
    frondsOf(6, 4.7, mix(art.shade(leaf, 0.55), art.light.haze, distance), 0.62) +
    trunk +
    scars +
    frondsOf(8, 4.1, mix(art.shade(leaf, 0.25), art.light.haze, distance), 0.5) +
    frondsOf(5, 2.7, mix(art.bright(INK.olive, 0.12), art.light.haze, distance), 0.36) +
    circle(topX, topY + 2, thick * 1.1, bark)
  );
}

function frond(
  x: number,
  y: number,
  angle: number,
  reach: number,
  droop: number,
  colour: Colour,
): string {
  const at = (share: number): Point => [
    x + Math.cos(angle) * reach * share,
    y + Math.sin(angle) * reach * share + droop * reach * share * share,
  ];
  const leaflets = 9;
  const rib = Array.from({ length: leaflets + 1 }, (_, index) => at(index / leaflets));
  const comb = rib.slice(1, -1).flatMap((point, index): Point[] => {
    const long = reach * 0.17 * Math.sin(((index + 1.4) / leaflets) * Math.PI) + reach * 0.03;
    const next = rib[index + 2] ?? point;
    return [
      [point[0] + (next[0] - point[0]) * 0.4, point[1] + long],
      [point[0] + (next[0] - point[0]) * 0.5, point[1] + long * 0.25],
    ];
  });
  return path(
    `${smooth(rib)}${[...comb]
      .reverse()
      .map(([px, py]) => d`L${px} ${py}`)
      .join('')}Z`,
    colour,
  );
}

export function cypress(art: Art, x: number, foot: number, height: number, distance = 0): string {
  const half = height * 0.11;
  const dark = mix(art.shade(INK.pine, 0.3), art.light.haze, distance);
  const light = mix(art.lit(INK.leaf), art.light.haze, distance);
  return (
    rect(
      x - half * 0.15,
      foot - height * 0.1,
      half * 0.3,
      height * 0.1,
      mix(art.shade(INK.wood, 0.4), art.light.haze, distance),
    ) +
    path(
      d`M${x} ${foot - height}C${x + half * 0.7} ${foot - height * 0.7} ${x + half * 1.2} ${foot - height * 0.2} ${x + half * 0.3} ${foot - height * 0.06}L${x - half * 0.3} ${foot - height * 0.06}C${x - half * 1.2} ${foot - height * 0.2} ${x - half * 0.7} ${foot - height * 0.7} ${x} ${foot - height}Z`,
      dark,
    ) +
    path(
      d`M${x} ${foot - height * 0.96}C${x - half * 0.6} ${foot - height * 0.7} ${x - half} ${foot - height * 0.24} ${x - half * 0.3} ${foot - height * 0.1}Q${x - half * 0.1} ${foot - height * 0.5} ${x} ${foot - height * 0.96}Z`,
      light,
    )
  );
}

/** A leafy crown: lobes of shadow, then of leaf, then of light, the light from the left. */
export function crown(
  art: Art,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  distance = 0,
  flat = 0.72,
): string {
  const layers = [
    { ink: art.shade(colour, 0.46), reach: 1, lobes: 9, x, y },
    { ink: art.shade(colour, 0.14), reach: 0.78, lobes: 8, x: x - size * 0.15, y: y - size * 0.12 },
    { ink: art.bright(colour, 0.2), reach: 0.46, lobes: 6, x: x - size * 0.28, y: y - size * 0.26 },
  ];
  return layers
    .map((layer) =>
      path(
        lobed(art, layer.x, layer.y, size * layer.reach, layer.lobes, flat),
        mix(layer.ink, art.light.haze, distance),
      ),
    )
    .join('');
}

/** The outline of a cloud: bulging arcs from point to point round an ellipse. */
export function lobed(
  art: Art,
  x: number,
  y: number,
  size: number,
  lobes: number,
  flat: number,
): string {
  const turn = art.random.between(0, Math.PI);
  const points: Point[] = Array.from({ length: lobes }, (_, at) => {
    const angle = turn + ((at + art.random.between(-0.18, 0.18)) / lobes) * Math.PI * 2;
    return [x + Math.cos(angle) * size * 0.86, y + Math.sin(angle) * size * 0.86 * flat] as const;
  });
  const first = points[0];
  if (!first) return '';
  const arcs = [...points.slice(1), first].map(([px, py], at) => {
    const before = points[at] ?? first;
    const bulge = Math.hypot(px - before[0], py - before[1]) * 0.58;
    return d`A${bulge} ${bulge} 0 0 1 ${px} ${py}`;
  });
  return `${d`M${first[0]} ${first[1]}`}${arcs.join('')}Z`;
}

export function tree(
  art: Art,
  x: number,
  foot: number,
  height: number,
  colour: Colour = INK.leaf,
  distance = 0,
): string {
  const half = height * 0.035;
  const bark = mix(art.shade(INK.wood, 0.35), art.light.haze, distance);
  return (
    path(
      d`M${x - half * 1.5} ${foot}Q${x - half * 0.6} ${foot - height * 0.2} ${x - half * 0.7} ${foot - height * 0.5}L${x + half * 0.7} ${foot - height * 0.5}Q${x + half * 0.6} ${foot - height * 0.2} ${x + half * 1.5} ${foot}Z`,
      bark,
    ) + crown(art, x, foot - height * 0.66, height * 0.36, colour, distance, 0.9)
  );
}

/** An old olive: a twisted, parted trunk and silvery cushions of leaf. */
export function olive(art: Art, x: number, foot: number, size: number, distance = 0): string {
  const bark = mix(art.shade(INK.wood, 0.3), art.light.haze, distance);
  const dark = mix(art.shade(INK.wood, 0.62), art.light.haze, distance);
  const t = size * 0.075;
  const trunk =
    path(
      d`M${x - t * 2.4} ${foot}C${x - t} ${foot - size * 0.12} ${x - t * 1.6} ${foot - size * 0.24} ${x - t * 3.4} ${foot - size * 0.46}L${x - t * 2.2} ${foot - size * 0.5}C${x - t * 0.8} ${foot - size * 0.36} ${x} ${foot - size * 0.34} ${x + t * 0.4} ${foot - size * 0.34}C${x + t} ${foot - size * 0.4} ${x + t * 2} ${foot - size * 0.46} ${x + t * 2.8} ${foot - size * 0.54}L${x + t * 3.8} ${foot - size * 0.48}C${x + t * 2} ${foot - size * 0.3} ${x + t * 1} ${foot - size * 0.14} ${x + t * 2.6} ${foot}Z`,
      bark,
    ) +
    path(
      d`M${x + t * 0.2} ${foot}C${x + t * 0.6} ${foot - size * 0.12} ${x - t * 0.4} ${foot - size * 0.22} ${x + t * 0.4} ${foot - size * 0.33}C${x + t * 1.4} ${foot - size * 0.26} ${x + t * 1.1} ${foot - size * 0.12} ${x + t * 2.6} ${foot}Z`,
      dark,
    );
  const leaf = mix(INK.olive, INK.mint, 0.35);
  return (
    trunk +
    crown(art, x + size * 0.26, foot - size * 0.62, size * 0.25, leaf, distance, 0.74) +
    crown(art, x - size * 0.27, foot - size * 0.6, size * 0.28, leaf, distance, 0.74) +
    crown(art, x - size * 0.01, foot - size * 0.76, size * 0.32, leaf, distance, 0.7)
  );
}

/** A cedar of the middle heights: a mast with level shelves of green. */
export function cedar(art: Art, x: number, foot: number, height: number, distance = 0): string {
  const bark = mix(art.shade(INK.wood, 0.5), art.light.haze, distance);
  const shelves = 7;
  return (
    polygon(
      [
        [x - height * 0.022, foot],
        [x, foot - height],
        [x + height * 0.022, foot],
      ],
      bark,
    ) +
    repeat(shelves, (at) => {
      const share = at / (shelves - 1);
      const y = foot - height * (0.2 + (1 - share) * 0.76);
      const reach = height * (0.07 + share * 0.2) * art.random.between(0.85, 1.12);
      const deep = height * (0.05 + share * 0.045);
      const shift = art.random.between(-0.12, 0.12) * reach;
      const dark = path(
        d`M${x - reach + shift} ${y + deep * 0.35}Q${x - reach * 0.4} ${y - deep * 0.55} ${x} ${y - deep}Q${x + reach * 0.5} ${y - deep * 0.4} ${x + reach + shift} ${y + deep * 0.3}Q${x + reach * 0.5} ${y + deep * 0.5} ${x} ${y + deep * 0.16}Q${x - reach * 0.5} ${y + deep * 0.66} ${x - reach + shift} ${y + deep * 0.35}Z`,
        mix(art.shade(INK.pine, 0.28), art.light.haze, distance),
      );
      const light = path(
        d`M${x - reach + shift} ${y + deep * 0.3}Q${x - reach * 0.4} ${y - deep * 0.55} ${x} ${y - deep}Q${x - reach * 0.3} ${y - deep * 0.1} ${x - reach + shift} ${y + deep * 0.3}Z`,
        mix(art.bright(INK.leaf, 0.08), art.light.haze, distance),
      );
      return dark + light;
    })
  );
}

/** A tuft of grass, reeds or agave: blades from one point. */
export function tuft(
  art: Art,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  blades = 7,
): string {
  return repeat(blades, (at) => {
    const lean = (at / (blades - 1) - 0.5) * size * 1.5 + art.random.between(-0.1, 0.1) * size;
    const tall = size * art.random.between(0.6, 1) * (1 - Math.abs(at / (blades - 1) - 0.5) * 0.5);
    const ink = at % 2 === 0 ? art.lit(colour) : art.shade(colour, 0.3);
    return path(
      d`M${x - size * 0.05} ${y}Q${x + lean * 0.2} ${y - tall * 0.7} ${x + lean} ${y - tall}Q${x + lean * 0.35} ${y - tall * 0.5} ${x + size * 0.06} ${y}Z`,
      ink,
    );
  });
}

/** A shrub in flower. */
export function oleander(art: Art, x: number, y: number, size: number, flower: Colour): string {
  const bloom = repeat(9, () =>
    circle(
      x + art.random.between(-0.7, 0.7) * size,
      y - size * art.random.between(0.3, 1.05),
      size * 0.08,
      art.bright(flower, 0.15),
    ),
  );
  return crown(art, x, y - size * 0.5, size * 0.75, INK.leaf, 0, 0.75) + bloom;
}

export function potPlant(art: Art, x: number, foot: number, size: number): string {
  const pot = polygon(
    [
      [x - size * 0.26, foot - size * 0.5],
      [x + size * 0.26, foot - size * 0.5],
      [x + size * 0.18, foot],
      [x - size * 0.18, foot],
    ],
    art.lit(INK.terracotta),
  );
  return placed(tuft(art, 0, 0, size * 0.8, INK.leaf, 9), x, foot - size * 0.46) + pot;
}
