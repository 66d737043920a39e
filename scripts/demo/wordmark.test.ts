import { describe, expect, it } from 'vitest';
import { demoPaper } from './content/paper';
import { demoWordmarks } from './content/wordmarks';
import { outlineAsSvg, outlineWord } from './wordmark';

describe('the outlined wordmark', () => {
  it('joins Arabic letters: the word is narrower than its letters set apart', async () => {
    const word = await outlineWord('منبر');
    const apart = await outlineWord('م\u200cن\u200cب\u200cر');
    expect(word.width / word.height).toBeLessThan(apart.width / apart.height);
  });

  it('is cropped to its ink and drawn in the colour of the text around it', async () => {
    const word = await outlineWord('Warraq', 52);
    const numbers = (word.path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.min(...numbers)).toBe(0);
    expect(word.height).toBe(52);
    expect(outlineAsSvg(word)).toContain('fill="currentColor"');
  });

  it('is the name of the demo paper, in every language', async () => {
    for (const locale of ['ar', 'fr', 'en'] as const) {
      expect(demoWordmarks[locale]).toEqual(await outlineWord(demoPaper.name[locale]));
    }
  });
});
