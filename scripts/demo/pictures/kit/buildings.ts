import type { Art } from './art';
import { INK, type Colour } from './colour';
import { circle, d, ellipse, path, polygon, rect, repeat } from './svg';

/** A horseshoe arch standing on a line: jambs, then more than half a circle, a little pointed. */
export function horseshoe(x: number, foot: number, width: number, height: number): string {
  const half = width / 2;
  const spring = foot - height + width * 0.62;
  const neck = half * 0.86;
  return d`M${x - neck} ${foot}L${x - neck} ${spring}C${x - half * 1.22} ${spring - half * 0.42} ${x - half * 0.86} ${spring - half * 1.06} ${x} ${foot - height}C${x + half * 0.86} ${spring - half * 1.06} ${x + half * 1.22} ${spring - half * 0.42} ${x + neck} ${spring}L${x + neck} ${foot}Z`;
}

/** A plain round arch. */
export function roundArch(x: number, foot: number, width: number, height: number): string {
  const half = width / 2;
  return d`M${x - half} ${foot}V${foot - height + half}A${half} ${half} 0 0 1 ${x + half} ${foot - height + half}V${foot}Z`;
}

/** A window that burns after dark in some houses and is a dark slit by day. */
export function pane(art: Art, wall: Colour, glow = 0.55): Colour {
  const burns = art.light.lampsLit && art.random.chance(glow);
  return burns ? art.light.lamp : art.shade(wall, 0.68);
}

/** A cube of the old town: lit front, shaded side, parapet, a few small openings. */
export function house(
  art: Art,
  options: {
    x: number;
    y: number;
    width: number;
    height: number;
    colour: Colour;
    door?: boolean;
    plain?: boolean;
  },
): string {
  const { x, y, width, height, colour, door = false, plain = false } = options;
  const side = width * art.random.between(0.16, 0.3);
  const top = y - height;
  const walls =
    rect(x, top, width, height, art.lit(colour)) +
    rect(x + width - side, top, side, height, art.shade(colour, 0.3)) +
    rect(x - 2, top - 5, width + 4, 7, art.bright(colour, 0.4)) +
    rect(x + width - side, top - 5, side + 2, 7, art.shade(colour, 0.18));
  if (plain) return walls;
  const size = Math.max(7, width * 0.1);
  const rows = Math.max(1, Math.floor(height / 62));
  const openings = repeat(rows, (row) => {
    const count = art.random.whole(1, width > 110 ? 3 : 2);
    return repeat(count, (at) => {
      const wx = x + (width - side) * ((at + 0.7) / (count + 0.4));
      const foot = top + 24 + row * 58 + size * 1.7;
      if (foot > y - 12) return '';
      return art.random.chance(0.5)
        ? path(roundArch(wx, foot, size, size * 1.9), pane(art, colour))
        : rect(wx - size / 2, foot - size * 1.3, size, size * 1.3, pane(art, colour));
    });
  });
  const entrance = door
    ? path(
        horseshoe(x + (width - side) * 0.42, y, width * 0.2, Math.min(height * 0.55, width * 0.36)),
        art.shade(INK.teal, 0.25),
      )
    : '';
  return walls + openings + entrance;
}

/** A tower of prayer in the western manner: square shaft, lattice band, merlons, lantern, three globes. */
export function minaret(art: Art, x: number, foot: number, height: number, colour: Colour): string {
  const width = height * 0.21;
  const shaftTop = foot - height * 0.76;
  const half = width / 2;
  const shadeFrom = x + half * 0.42;
  const shaft =
    rect(x - half, shaftTop, width, foot - shaftTop, art.lit(colour)) +
    rect(shadeFrom, shaftTop, x + half - shadeFrom, foot - shaftTop, art.shade(colour, 0.38));
  const bandTop = shaftTop + height * 0.05;
  const cell = width / 6;
  const lattice = repeat(4, (row) =>
    repeat(6, (at) => {
      const [cx, cy] = [x - half + cell * (at + 0.5), bandTop + cell * (row + 0.5) * 1.2];
      const dark = at >= 4;
      return polygon(
        [
          [cx, cy - cell * 0.5],
          [cx + cell * 0.36, cy],
          [cx, cy + cell * 0.5],
          [cx - cell * 0.36, cy],
        ],
        dark ? art.shade(INK.pine, 0.45) : art.shade(colour, 0.48),
      );
    }),
  );
  const tile =
    rect(x - half, shaftTop + height * 0.02, width, height * 0.022, art.lit(INK.teal)) +
    rect(
      shadeFrom,
      shaftTop + height * 0.02,
      x + half - shadeFrom,
      height * 0.022,
      art.shade(INK.teal, 0.4),
    );
  const windows = repeat(2, (at) =>
    path(
      horseshoe(x - width * 0.1, foot - height * (0.1 + at * 0.2), width * 0.28, height * 0.115),
      pane(art, colour, 1),
    ),
  );
  const lanternWidth = width * 0.5;
  const lanternTop = shaftTop - height * 0.13;
  const lantern =
    rect(x - lanternWidth / 2, lanternTop, lanternWidth, height * 0.13, art.lit(colour)) +
    rect(
      x + lanternWidth * 0.2,
      lanternTop,
      lanternWidth * 0.3,
      height * 0.13,
      art.shade(colour, 0.38),
    ) +
    path(
      horseshoe(x - lanternWidth * 0.1, shaftTop, lanternWidth * 0.4, height * 0.1),
      pane(art, colour, 1),
    ) +
    merlons(art, x - lanternWidth / 2, lanternTop, lanternWidth, 4, colour) +
    path(
      d`M${x - lanternWidth * 0.38} ${lanternTop - 2}Q${x - lanternWidth * 0.36} ${lanternTop - lanternWidth * 0.6} ${x} ${lanternTop - lanternWidth * 0.72}Q${x + lanternWidth * 0.36} ${lanternTop - lanternWidth * 0.6} ${x + lanternWidth * 0.38} ${lanternTop - 2}Z`,
      art.lit(INK.pine),
    );
  const globe = height * 0.013;
  const finial = repeat(3, (at) =>
    circle(
      x,
      lanternTop - lanternWidth * 0.74 - globe * (1 + at * 2.1),
      globe * (1.25 - at * 0.25),
      art.lit(INK.wheat),
    ),
  );
  return (
    shaft +
    tile +
    lattice +
    windows +
    finial +
    lantern +
    merlons(art, x - half, shaftTop, width, 6, colour)
  );
}

/** Stepped teeth along the top of a wall. */
export function merlons(
  art: Art,
  x: number,
  y: number,
  width: number,
  count: number,
  colour: Colour,
): string {
  const step = width / count;
  return repeat(count, (at) => {
    const cx = x + step * (at + 0.5);
    const w = step * 0.36;
    return polygon(
      [
        [cx - w, y + 1],
        [cx - w, y - w * 0.9],
        [cx - w * 0.45, y - w * 0.9],
        [cx - w * 0.45, y - w * 1.8],
        [cx + w * 0.45, y - w * 1.8],
        [cx + w * 0.45, y - w * 0.9],
        [cx + w, y - w * 0.9],
        [cx + w, y + 1],
      ],
      at / count > 0.68 ? art.shade(colour, 0.38) : art.lit(colour),
    );
  });
}

/** An earthen tower of the south: tapering, patterned at the head, horned at the corners. */
export function earthTower(
  art: Art,
  x: number,
  foot: number,
  width: number,
  height: number,
  colour: Colour,
): string {
  const half = width / 2;
  const headHalf = half * 0.86;
  const top = foot - height;
  const body =
    polygon(
      [
        [x - half, foot],
        [x - headHalf, top],
        [x + headHalf, top],
        [x + half, foot],
      ],
      art.lit(colour),
    ) +
    polygon(
      [
        [x + half * 0.3, foot],
        [x + headHalf * 0.3, top],
        [x + headHalf, top],
        [x + half, foot],
      ],
      art.shade(colour, 0.4),
    );
  const notch = headHalf / 4.5;
  const frieze = repeat(2, (row) =>
    repeat(8, (at) => {
      const cx = x - headHalf + (headHalf * 2 * (at + 0.5)) / 8;
      const y = top + height * (0.07 + row * 0.11);
      return polygon(
        [
          [cx - notch * 0.7, y + notch * 1.2],
          [cx, y],
          [cx + notch * 0.7, y + notch * 1.2],
        ],
        art.shade(colour, at > 4 ? 0.66 : 0.5),
      );
    }),
  );
  const slits = repeat(3, (row) =>
    repeat(2, (at) =>
      rect(
        x - headHalf * 0.62 + at * headHalf * 0.62,
        top + height * (0.34 + row * 0.19),
        width * 0.07,
        height * 0.07,
        pane(art, colour, 0.5),
      ),
    ),
  );
  const horn = (cx: number, shaded: boolean): string =>
    polygon(
      [
        [cx - notch, top + 1],
        [cx - notch * 0.75, top - notch * 1.4],
        [cx, top - notch * 2.3],
        [cx + notch * 0.75, top - notch * 1.4],
        [cx + notch, top + 1],
      ],
      shaded ? art.shade(colour, 0.4) : art.lit(colour),
    );
  return (
    horn(x - headHalf + notch, false) +
    horn(x + headHalf - notch, true) +
    horn(x - notch * 0.3, false) +
    body +
    frieze +
    slits
  );
}

/** A modern front: floors of windows in a frame, a shaded return on the right. */
export function block(
  art: Art,
  options: {
    x: number;
    foot: number;
    width: number;
    height: number;
    colour: Colour;
    columns: number;
    rows: number;
    glow?: number;
    side?: number;
  },
): string {
  const { x, foot, width, height, colour, columns, rows, glow = 0.5, side = 0.16 } = options;
  const top = foot - height;
  const face = width * (1 - side);
  const [w, h] = [face / (columns + 0.6), height / (rows + 0.8)];
  const windows = repeat(rows, (row) =>
    repeat(columns, (at) =>
      rect(x + w * (at + 0.5), top + h * (row + 0.5), w * 0.58, h * 0.56, pane(art, colour, glow)),
    ),
  );
  return (
    rect(x, top, width, height, art.lit(colour)) +
    rect(x + face, top, width - face, height, art.shade(colour, 0.42)) +
    rect(x - 3, top - 5, width + 6, 8, art.bright(colour, 0.3)) +
    windows
  );
}

/** A classical column between two lines. */
export function column(
  art: Art,
  x: number,
  foot: number,
  height: number,
  width: number,
  colour: Colour,
): string {
  const half = width / 2;
  const flutes = repeat(4, (at) =>
    rect(
      x - half * 0.66 + at * half * 0.42,
      foot - height + width * 0.55,
      half * 0.1,
      height - width * 0.9,
      art.shade(colour, 0.3),
    ),
  );
  return (
    polygon(
      [
        [x - half * 0.92, foot],
        [x - half * 0.78, foot - height],
        [x + half * 0.78, foot - height],
        [x + half * 0.92, foot],
      ],
      art.lit(colour),
    ) +
    polygon(
      [
        [x + half * 0.3, foot],
        [x + half * 0.26, foot - height],
        [x + half * 0.78, foot - height],
        [x + half * 0.92, foot],
      ],
      art.shade(colour, 0.34),
    ) +
    flutes +
    rect(x - half * 1.2, foot - height, width * 1.2, width * 0.22, art.bright(colour, 0.3)) +
    ellipse(x, foot - height + width * 0.34, half * 0.95, width * 0.09, art.shade(colour, 0.3)) +
    rect(x - half * 1.2, foot - width * 0.26, width * 1.2, width * 0.26, art.bright(colour, 0.2))
  );
}

/** A street lamp; lit after dark, with its pool of light. */
export function streetLamp(art: Art, x: number, foot: number, height: number): string {
  const post = art.shade(INK.slate, 0.6);
  const head = foot - height;
  const glow = art.light.lampsLit
    ? circle(
        x,
        head + 8,
        height * 0.36,
        art.radial([
          [0, art.light.lamp, 0.75],
          [0.35, art.light.lamp, 0.25],
          [1, art.light.lamp, 0],
        ]),
      )
    : '';
  return (
    glow +
    rect(x - height * 0.012, head + 14, height * 0.024, height - 14, post) +
    rect(x - height * 0.03, foot - height * 0.08, height * 0.06, height * 0.08, post) +
    polygon(
      [
        [x - height * 0.045, head],
        [x + height * 0.045, head],
        [x + height * 0.03, head + height * 0.11],
        [x - height * 0.03, head + height * 0.11],
      ],
      art.light.lampsLit ? art.light.lamp : art.bright(INK.mist, 0.3),
    ) +
    polygon(
      [
        [x - height * 0.06, head + 1],
        [x, head - height * 0.05],
        [x + height * 0.06, head + 1],
      ],
      post,
    )
  );
}
