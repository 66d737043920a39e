import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

const DISPLAY = path.resolve(import.meta.dirname, '../../lib/typeface/warraq-display-600.ttf');

export type Outline = { width: number; height: number; path: string };

/**
 * Outlines a word in the Display face: shaped (joined, marks placed), cropped to its ink, scaled
 * to `height` units, y pointing down. The wordmark is never live text, so it looks the same
 * before the fonts arrive.
 */
export async function outlineWord(word: string, height = 100): Promise<Outline> {
  const font = new Font(new Face(new Blob(await readFile(DISPLAY))));
  const buffer = new Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);

  const segments: Segment[] = [];
  let penX = 0;
  const positions = buffer.getGlyphPositions();
  for (const [index, glyph] of buffer.getGlyphInfos().entries()) {
    const position = positions[index];
    if (!position) continue;
    const at = { x: penX + position.xOffset, y: position.yOffset };
    for (const { type, values } of font.glyphToJson(glyph.codepoint)) {
      segments.push({
        type,
        values: values.map((value, axis) => (axis % 2 === 0 ? value + at.x : -(value + at.y))),
      });
    }
    penX += position.xAdvance;
  }
  return fitToHeight(segments, height);
}

/** The outline as a document of its own; `fill` is `currentColor` where it stands in a page. */
export function outlineAsSvg(outline: Outline, fill = 'currentColor'): string {
  const box = `0 0 ${outline.width} ${outline.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="${fill}" d="${outline.path}"/></svg>`;
}

type Segment = { type: string; values: number[] };

/** Control points count as ink: on these letters they stay inside the strokes' own box. */
function fitToHeight(segments: Segment[], height: number): Outline {
  const xs = segments.flatMap(({ values }) => values.filter((_, axis) => axis % 2 === 0));
  const ys = segments.flatMap(({ values }) => values.filter((_, axis) => axis % 2 === 1));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = height / (Math.max(...ys) - top);
  const shifted = segments.map(({ type, values }) => {
    const points = values.map((value, axis) =>
      round((value - (axis % 2 === 0 ? left : top)) * scale),
    );
    return `${type}${points.join(' ')}`;
  });
  return { width: round((Math.max(...xs) - left) * scale), height, path: shifted.join('') };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
