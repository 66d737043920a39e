import { describe, expect, it } from 'vitest';
import { printDrawing } from './print-drawing';

const DRAWING = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160"><circle cx="120" cy="80" r="60"/></svg>',
);

describe('a drawing of the product', () => {
  it('is printed at the width asked for, whatever its own', async () => {
    const { data, info } = await printDrawing(DRAWING, { width: 120, name: 'a' });
    expect(info).toEqual({ width: 120, height: 80, channels: 3 });
    expect(data).toHaveLength(120 * 80 * 3);
  });

  it('is the same print for the same name, and no flat ground', async () => {
    const first = await printDrawing(DRAWING, { width: 120, name: 'a' });
    expect(first.data.equals((await printDrawing(DRAWING, { width: 120, name: 'a' })).data)).toBe(
      true,
    );
    expect(first.data.equals((await printDrawing(DRAWING, { width: 120, name: 'b' })).data)).toBe(
      false,
    );
  });
});
