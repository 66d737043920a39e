import type { Art } from '../kit/art';
import { books, SPINES } from '../kit/books';
import { horseshoe } from '../kit/buildings';
import { INK, type Colour } from '../kit/colour';
import type { Drawing } from '../kit/drawing';
import { star } from '../kit/ornament';
import { crowd, figure } from '../kit/people';
import { sky } from '../kit/sky';
import { d, path, polygon, rect, repeat, SHEET, stroke } from '../kit/svg';

export const bookfairScene: Drawing = { hours: ['morning', 'noon', 'gold'], draw: bookfair };

/** Tables of books under bright banners, browsers, a great open book for a sign. */
function bookfair(art: Art): string {
  const { random } = art;
  const inks = [INK.madder, INK.teal, INK.ochre, INK.atlantic, INK.pine];
  const banners = repeat(7, (at) => {
    const x = 70 + at * 160;
    const ink = inks[at % inks.length] ?? INK.madder;
    const long = 190 + Math.abs(at - 3) * 26;
    return (
      rect(x, 0, 92, long, art.lit(ink)) +
      polygon(
        [
          [x, long],
          [x + 92, long],
          [x + 92, long + 30],
          [x + 46, long],
          [x, long + 30],
        ],
        art.lit(ink),
      ) +
      rect(x + 74, 0, 18, long, art.shade(ink, 0.3)) +
      polygon(star(x + 42, long * 0.55, 27), art.bright(INK.paper, 0.3)) +
      polygon(star(x + 42, long * 0.55, 13), art.lit(ink))
    );
  });
  const arches = repeat(
    5,
    (at) =>
      path(horseshoe(120 + at * 240, 560, 190, 370), art.bright(INK.lime, 0.3)) +
      art.clipped(
        `<path d="${horseshoe(120 + at * 240, 560, 158, 340)}"/>`,
        sky(art, 520) + rect(at * 240, 470, 240, 100, art.far(INK.olive, 0.4)),
      ),
  );
  return (
    rect(0, 0, SHEET.width, 600, art.shade(INK.sand, 0.1)) +
    arches +
    rect(0, 552, SHEET.width, 260, art.shade(INK.sand, 0.3)) +
    repeat(6, (row) =>
      rect(0, 566 + row * row * 9, SHEET.width, 2 + row * 0.6, art.shade(INK.sand, 0.44)),
    ) +
    crowd(art, { from: 120, to: 1080, foot: 584, height: 122, count: 13 }) +
    openBook(art, 600, 470) +
    banners +
    bookTable(art, 60, 660, 340, INK.teal) +
    bookTable(art, 800, 660, 340, INK.madder) +
    bookTable(art, 400, 716, 400, INK.ochre) +
    figure(art, { x: 330, foot: 740, height: 210, kind: 'woman', cloth: random.pick(inks) }) +
    figure(art, { x: 850, foot: 748, height: 214, kind: 'stander', cloth: random.pick(inks) }) +
    figure(art, { x: 905, foot: 756, height: 140, kind: 'child', cloth: INK.wheat }) +
    figure(art, { x: 210, foot: 772, height: 224, kind: 'djellaba', cloth: INK.lime })
  );
}

function openBook(art: Art, x: number, foot: number): string {
  return (
    rect(x - 13, foot - 60, 26, 130, art.shade(INK.wood, 0.3)) +
    path(
      d`M${x} ${foot - 48}Q${x - 90} ${foot - 104} ${x - 190} ${foot - 70}V${foot - 206}Q${x - 90} ${foot - 236} ${x} ${foot - 180}Q${x + 90} ${foot - 236} ${x + 190} ${foot - 206}V${foot - 70}Q${x + 90} ${foot - 104} ${x} ${foot - 48}Z`,
      art.lit(INK.madder),
    ) +
    path(
      d`M${x} ${foot - 62}Q${x - 86} ${foot - 116} ${x - 174} ${foot - 86}V${foot - 216}Q${x - 84} ${foot - 244} ${x} ${foot - 190}Z`,
      art.bright(INK.paper, 0.3),
    ) +
    path(
      d`M${x} ${foot - 62}Q${x + 86} ${foot - 116} ${x + 174} ${foot - 86}V${foot - 216}Q${x + 84} ${foot - 244} ${x} ${foot - 190}Z`,
      art.shade(INK.lime, 0.14),
    ) +
    repeat(4, (row) =>
      stroke(
        d`M${x - 156} ${foot - 192 + row * 24}Q${x - 84} ${foot - 218 + row * 24} ${x - 22} ${foot - 176 + row * 24}M${x + 22} ${foot - 176 + row * 24}Q${x + 84} ${foot - 218 + row * 24} ${x + 156} ${foot - 192 + row * 24}`,
        art.shade(INK.slate, 0.1),
        4,
        'opacity=".55"',
      ),
    )
  );
}

function bookTable(art: Art, x: number, foot: number, width: number, cloth: Colour): string {
  const stacks = repeat(Math.floor(width / 68), (at) => {
    const cx = x + 12 + at * 68;
    if (at % 2 === 0) return books(art, cx, foot - 70, 58, 56);
    const count = art.random.whole(2, 5);
    return repeat(
      count,
      (row) =>
        rect(
          cx + art.random.between(0, 8),
          foot - 81 - row * 11,
          50,
          10,
          art.lit(art.random.pick(SPINES)),
        ) + rect(cx + 6, foot - 74 - row * 11, 44, 3, art.bright(INK.paper, 0.3)),
    );
  });
  return (
    stacks +
    rect(x - 8, foot - 70, width + 16, 12, art.bright(cloth, 0.25)) +
    rect(x - 4, foot - 58, width + 8, 74, art.lit(cloth)) +
    repeat(Math.floor(width / 34), (at) =>
      path(d`M${x + 8 + at * 34} ${foot - 58}q8 40 0 74h10q6 -40 0 -74Z`, art.shade(cloth, 0.3)),
    )
  );
}
