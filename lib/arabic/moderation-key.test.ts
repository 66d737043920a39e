import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import { sharedFile } from '@/lib/testing/shared-files';
import { bodyKeyText, moderationKey } from './moderation-key';

describe('disguises of a word become the word', () => {
  test.each([
    ['غـــبـــي', 'غبي'],
    ['غَبِيٌّ', 'غبي'],
    ['غ\u200Cبي', 'غبي'],
    ['\uFECF\uFE92\uFEF2', 'غبي'],
    ['غبی', 'غبي'],
    ['غ\u3164بي', 'غبي'],
    ['غ\u2800ب\u0674ي', 'غبي'],
    ['غ\uFE76بي', 'غبي'],
    ['غ\u0883بي', 'غبي'],
    ['أݣادير', 'اكادير'],
    ['مؤمن', 'مومن'],
    ['Crétin', 'cretin'],
    ['  ＡＢＣ \u00A0 d\n', 'abc d'],
  ])('%s', (written, key) => {
    expect(moderationKey(written)).toBe(key);
  });
});

test('different words stay apart', () => {
  for (const word of [
    'ماء',
    '١٢٣',
    'ذليل',
    'قلب',
    'ثوب',
    'ظلم',
    'صوت',
    '\u066E\u066F\u06A1\u06BA',
  ]) {
    expect(moderationKey(word)).toBe(word);
  }
});

describe('look-alike letters become the letter a reader takes them for', () => {
  test.each([
    ['ا', '\u0671\u0672\u0673\u0773\u0870\u0882'],
    ['ب', '\u067B\u067E\u0680\u0750\u0756\u08A0\u08B7'],
    ['ت', '\u0679\u067A\u067C\u067D\u08C0'],
    ['ج', '\u0686\u0687\u06BF\u08A2\u08C6'],
    ['ح', '\u0681\u0682\u0757\u077C'],
    ['خ', '\u0685'],
    ['د', '\u0688\u0689\u068A\u068B\u06EE\u08AE'],
    ['ذ', '\u068C'],
    ['ر', '\u0691\u0693\u0695\u0692\u0694\u08AA'],
    ['ز', '\u0698\u08B2'],
    ['س', '\u069A\u069B\u077E'],
    ['ش', '\u06FA'],
    ['ص', '\u069D\u08AF'],
    ['ض', '\u06FB'],
    ['ط', '\u069F\u08A3'],
    ['ع', '\u075D\u08B3'],
    ['غ', '\u06A0\u06FC\u08C3'],
    ['ف', '\u06A2\u06A3\u06A4\u06A5\u0760'],
    ['ق', '\u06A7\u06A8\u08A5\u08B5'],
    ['ك', '\u063B\u063C\u06A9\u06AA\u06AF\u06B0\u06B2\u06B4\u0762\u0763\u0764\u08B4'],
    ['ل', '\u06B5\u06B6\u06B7\u06B8\u076A'],
    ['م', '\u0765\u08A7'],
    ['ن', '\u06B9\u06BB\u06BC\u06BD\u0767'],
    ['ه', '\u0629\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5\u06FF'],
    ['و', '\u06C4\u06C6\u06C7\u06C8\u06CA\u06CB\u06CF\u0778'],
    ['ي', '\u0620\u063D\u063E\u063F\u0649\u0678\u06CC\u06CD\u06CE\u06D0\u06D1\u06D2\u06D3\u0775'],
  ])('%s', (to, from) => {
    expect(moderationKey(from)).toBe(to.repeat(from.length));
  });
});

test('applying the key twice changes nothing, on ten thousand random texts', () => {
  for (const text of randomTexts(10_000, 11)) {
    const key = moderationKey(text);
    expect(moderationKey(key), JSON.stringify(text)).toBe(key);
    const body = bodyKeyText(text);
    expect(bodyKeyText(body), JSON.stringify(text)).toBe(body);
  }
});

describe('the body key', () => {
  test('is the same for a text with tatweel, harakat, points or stretched letters', () => {
    const key = bodyKeyText('شكرا جزيلا لكم');
    for (const text of ['شُكراً جزيلاً لكم', 'شكـــرا، جزيلا... لكم!!', 'شكرااااا  جزيلا لكمممم 🙂']) {
      expect(bodyKeyText(text)).toBe(key);
    }
    expect(key).toBe('شكراجزيلالكم');
  });

  test('is empty for a text without letters and digits', () => {
    expect(bodyKeyText('🙂 !!! …')).toBe('');
  });
});

type Case = { id: string; text: string; expect: string };

test('the normalise entries of the shared moderation cases come out exact', (context) => {
  const path = sharedFile('cases/arabic-moderation.json');
  if (path === null) {
    return context.skip('shared/cases/arabic-moderation.json does not stand beside the repository');
  }
  const { normalise } = JSON.parse(readFileSync(path, 'utf8')) as { normalise: Case[] };
  expect(normalise.length).toBeGreaterThan(0);
  expect(normalise.map(({ id, text }) => [id, moderationKey(text)])).toEqual(
    normalise.map((each) => [each.id, each.expect]),
  );
});
