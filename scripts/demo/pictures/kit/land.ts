import type { Art } from './art';
import { mix, type Colour } from './colour';
import { along, d, fade, path, polygon, repeat, SHEET, smooth, type Point } from './svg';

/** A far skyline of hills: one flat shape from edge to edge. */
export function ridge(
  art: Art,
  options: { y: number; height: number; colour: Colour; jagged?: boolean; bottom?: number },
): string {
  const { y, height, colour, jagged = false, bottom = SHEET.height } = options;
  const steps = jagged ? 26 : 9;
  const crest: Point[] = [];
  let drift = art.random.between(0.2, 0.8);
  for (let at = 0; at <= steps; at += 1) {
    drift = Math.min(1, Math.max(0, drift + art.random.between(-0.32, 0.32)));
    crest.push([-40 + (at / steps) * (SHEET.width + 80), y - drift * height]);
  }
  const line = jagged ? along(crest) : smooth(crest);
  return path(`${line}${d`L${SHEET.width + 40} ${bottom}L-40 ${bottom}Z`}`, colour);
}

/** A mountain in two faces, lit on the left, with spurs and, if wanted, snow. */
export function mountain(
  art: Art,
  options: {
    x: number;
    top: number;
    foot: number;
    width: number;
    colour: Colour;
    distance?: number;
    snow?: number;
  },
): string {
  const { x, top, foot, width, colour, distance = 0, snow = 0 } = options;
  const height = foot - top;
  const left = flank(art, [x, top], [x - width * 0.52, foot], height * 0.07);
  const right = flank(art, [x, top], [x + width * 0.48, foot], height * 0.07);
  const spine = spineOf(
    art,
    [x, top],
    [x + width * art.random.between(0.0, 0.16), foot],
    width * 0.045,
  );
  const lightFace = mix(art.bright(colour, 0.16), art.light.haze, distance);
  const darkFace = mix(art.shade(colour, 0.42), art.light.haze, distance);
  const faces =
    polygon([...left, ...[...spine].reverse()], lightFace) +
    polygon([...spine, ...[...right].reverse()], darkFace);
  const spurs = repeat(4, (at) => {
    const from = spine[Math.min(spine.length - 2, at + 1)];
    if (!from) return '';
    const reach = height * art.random.between(0.2, 0.42);
    const tip: Point = [from[0] - reach * art.random.between(0.35, 0.75), from[1] + reach];
    return polygon(
      [from, tip, [from[0] + width * 0.015, from[1] + reach * 0.9]],
      mix(art.shade(colour, 0.26), art.light.haze, distance),
    );
  });
  return (
    faces +
    spurs +
    (snow > 0
      ? snowcap(art, { left, right, spine, height, line: top + height * snow, distance })
      : '')
  );
}

/** Down from the summit in steep falls and shoulders, flattening towards the foot. */
function flank(art: Art, from: Point, to: Point, rough: number): Point[] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, at) => {
    const share = at / steps;
    const fall = share ** 0.8;
    const shoulder = at % 3 === 1 ? -0.55 : at % 3 === 2 ? 0.5 : art.random.between(-0.4, 0.4);
    const loose =
      at === 0 || at === steps
        ? 0
        : rough * shoulder * art.random.between(0.2, 1) * (1 - share * 0.4);
    return [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * fall + loose,
    ] as const;
  });
}

function spineOf(art: Art, from: Point, to: Point, rough: number): Point[] {
  return Array.from({ length: 9 }, (_, at) => {
    const share = at / 8;
    const loose =
      at === 0 ? 0 : (at % 2 === 0 ? 1 : -1) * art.random.between(0.2, 1) * rough * (0.4 + share);
    return [
      from[0] + (to[0] - from[0]) * share + loose,
      from[1] + (to[1] - from[1]) * share,
    ] as const;
  });
}

function snowcap(
  art: Art,
  cap: {
    left: Point[];
    right: Point[];
    spine: Point[];
    height: number;
    line: number;
    distance: number;
  },
): string {
  const face = (outer: Point[], colour: Colour): string => {
    const edge = above(outer, cap.line);
    const inner = above(cap.spine, cap.line * 0.97 + 20);
    const [from, to] = [edge.at(-1), inner.at(-1)];
    if (!from || !to) return '';
    const fingers = 4;
    const teeth: Point[] = Array.from({ length: fingers * 2 - 1 }, (_, at) => {
      const share = (at + art.random.between(0.7, 1.3)) / (fingers * 2);
      const deep =
        cap.height *
        (at % 2 === 0 ? art.random.between(0.02, 0.15) : -art.random.between(0.02, 0.07));
      return [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share + deep,
      ] as const;
    });
    return polygon(
      [...edge, ...teeth, ...[...inner].reverse()],
      mix(colour, art.light.haze, cap.distance),
    );
  };
  return face(cap.left, art.bright('#f8f4ea', 0.4)) + face(cap.right, art.shade('#d4dde0', 0.3));
}

function above(points: Point[], line: number): Point[] {
  return points.filter(([, y], at) => at < 2 || y < line);
}

/** Dunes and downs: a crest with its lit back and its shadow side, one S-curve dividing them. */
export function dune(
  art: Art,
  options: {
    x: number;
    y: number;
    width: number;
    height: number;
    colour: Colour;
    distance?: number;
  },
): string {
  const { x, y, width, height, colour, distance = 0 } = options;
  const [from, to] = [x - width / 2, x + width / 2];
  const top = y - height;
  const bend = art.random.between(-0.05, 0.08) * width;
  const back = d`M${from} ${y}C${from + width * 0.22} ${y - height * 0.15} ${x - width * 0.14} ${top + height * 0.1} ${x} ${top}`;
  const lee = d`C${x + width * 0.1} ${top + height * 0.22} ${x + width * 0.26} ${y - height * 0.1} ${to} ${y}`;
  const crest = d`M${x} ${top}C${x - width * 0.02 + bend} ${top + height * 0.36} ${x + width * 0.12 + bend} ${top + height * 0.55} ${x + width * 0.02 + bend} ${y + height * 0.12}L${to} ${y + 8}`;
  const down = d`L${to} ${SHEET.height + 10}L${from} ${SHEET.height + 10}Z`;
  return (
    path(`${back}${lee}${down}`, mix(art.bright(colour, 0.2), art.light.haze, distance)) +
    path(
      `${crest}L${to} ${y}${d`C${x + width * 0.26} ${y - height * 0.1} ${x + width * 0.1} ${top + height * 0.22} ${x} ${top}Z`}`,
      mix(art.shade(colour, 0.36), art.light.haze, distance),
    )
  );
}

/** Strips of field running to a vanishing point, each in its own ink. */
export function furrows(
  art: Art,
  options: {
    horizon: number;
    vanish: number;
    inks: readonly Colour[];
    strips: number;
    bottom?: number;
    spread?: number;
  },
): string {
  const { horizon, vanish, inks, strips, bottom = SHEET.height + 10, spread = 2600 } = options;
  return repeat(strips, (at) => {
    const [a, b] = [at / strips, (at + 1) / strips];
    const near = (share: number): number => vanish - spread / 2 + share * spread;
    const far = (share: number): number => vanish + (share - 0.5) * spread * 0.16;
    return polygon(
      [
        [far(a), horizon],
        [far(b), horizon],
        [near(b), bottom],
        [near(a), bottom],
      ],
      art.lit(inks[at % inks.length] ?? '#000000'),
    );
  });
}

/** Cuts of a graver: thin tapered slivers that model a plane. */
export function cuts(
  art: Art,
  options: {
    x: number;
    y: number;
    width: number;
    height: number;
    count: number;
    colour: Colour;
    length?: number;
    slope?: number;
    opacity?: number;
  },
): string {
  const { x, y, width, height, count, colour, length = 90, slope = 0, opacity = 0.5 } = options;
  return fade(
    repeat(count, () => {
      const [at, up] = [x + art.random.between(0, width), y + art.random.between(0, height)];
      const reach = length * art.random.between(0.4, 1.2);
      const thick = art.random.between(1.2, 3.2);
      const rise = reach * slope;
      return path(
        d`M${at} ${up}Q${at + reach / 2} ${up + rise / 2 - thick} ${at + reach} ${up + rise}Q${at + reach / 2} ${up + rise / 2 + thick} ${at} ${up}Z`,
        colour,
      );
    }),
    opacity,
  );
}

export function boulder(art: Art, x: number, y: number, size: number, colour: Colour): string {
  const outline: Point[] = Array.from({ length: 8 }, (_, at) => {
    const angle = Math.PI + (at / 7) * Math.PI;
    const reach = size * art.random.between(0.8, 1.1);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.7] as const;
  });
  const middle: Point = [x + size * 0.1, y - size * 0.3];
  const peak = outline[4] ?? middle;
  return (
    polygon(outline, art.lit(colour)) +
    polygon([peak, ...outline.slice(5), [x + size * 0.3, y], middle], art.shade(colour, 0.4))
  );
}
