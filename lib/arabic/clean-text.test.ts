import { describe, expect, test } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import {
  cleanBody,
  cleanLine,
  cleanTyped,
  isolated,
  shownText,
  storedText,
  withoutBidiControls,
} from './clean-text';

const ranges = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
] as const;
const hidden = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
);

describe('a field of one line', () => {
  test('loses every hidden character and control', () => {
    for (const mark of [...hidden, '\u0000', '\u0007', '\u001F', '\u007F', '\u0080', '\u009F']) {
      expect(cleanLine(`سلا${mark}م`), mark.codePointAt(0)?.toString(16)).toBe('سلام');
    }
  });

  test('has no line break, and one space between words', () => {
    expect(cleanLine('  خبر\r\nعاجل\u2028من\t\u00A0 الرباط\u0085 ')).toBe('خبر عاجل من الرباط');
  });

  test('keeps joiners between two Arabic letters and nowhere else', () => {
    expect(cleanLine('می\u200Cشود')).toBe('می\u200Cشود');
    expect(cleanLine('مَ\u200Dن')).toBe('مَ\u200Dن');
    expect(cleanLine('\u200Cمن\u200D ها\u200C')).toBe('من ها');
    expect(cleanLine('a\u200Db \u0661\u200C\u0662')).toBe('ab \u0661\u0662');
  });

  test('is NFC, with U+FFFD for a lone surrogate', () => {
    expect(cleanLine('e\u0301\uD800')).toBe('\u00E9\uFFFD');
  });
});

describe('article text on import', () => {
  test('loses hidden characters and controls, counted', () => {
    expect(cleanBody('سلا\u200F، \u202Aمدي\u00ADنة\u202C\u0000')).toEqual({
      text: 'سلا، مدينة',
      removed: 5,
    });
    expect(cleanBody('نص عادي')).toEqual({ text: 'نص عادي', removed: 0 });
  });

  test('keeps words, harakat, tatweel, guillemets and digits as typed', () => {
    const text = 'وصل قُطيب بـ»ليور حداد» سنة ٢٠١٢، ﺍﻟﺮﺑﺎﻁ';
    expect(cleanBody(text)).toEqual({ text, removed: 0 });
  });

  test('evens spaces and line ends without counting them', () => {
    expect(cleanBody(' قال  إن\t5\u00A0دراهم \r\nثم\u2028مضى')).toEqual({
      text: 'قال إن 5 دراهم\nثم\nمضى',
      removed: 0,
    });
  });

  test('keeps the no-break spaces of French', () => {
    expect(cleanBody('« 5\u202F000\u00A0DH »').text).toBe('« 5\u202F000\u00A0DH »');
  });
});

describe('a comment as it was typed', () => {
  test('keeps what moderation must see and loses only C0 controls', () => {
    expect(cleanTyped('غ\u200Cبي\u202E\u0000\u0007\r\nسطر\tثان\r')).toBe(
      'غ\u200Cبي\u202E\nسطر ثان\n',
    );
  });
});

describe('text that is shown', () => {
  test('turns nothing after it: overrides and embeddings are gone', () => {
    expect(shownText('أحمد\u202Eabc\u202C \u202Ax')).toBe('أحمدabc x');
  });

  test('keeps isolates only where they are opened and closed in their line', () => {
    expect(shownText('a \u2068ب\u2069 c')).toBe('a \u2068ب\u2069 c');
    expect(shownText('a \u2067ب')).toBe('a ب');
    expect(shownText('a\u2069 \u2066b\u2069')).toBe('a \u2066b\u2069');
    expect(shownText('\u2066a\u2067b\u2069')).toBe('a\u2067b\u2069');
    expect(shownText('\u2068a\nb\u2069')).toBe('a\nb');
  });

  test('a comment is shown without any bidi control', () => {
    expect(withoutBidiControls('\u2068a\u2069\u202Eb\u200C')).toBe('ab\u200C');
  });

  test('a value in plain text stands in one isolate that is always closed', () => {
    expect(isolated('Reuters\u2069\u202E')).toBe('\u2068Reuters\u2069');
  });
});

test('stored text is NFC, well-formed and without U+0000', () => {
  expect(storedText('e\u0301\u0000\uDC00')).toBe('\u00E9\uFFFD');
  expect(storedText('\u0648\u0000\u0654')).toBe('\u0624');
});

test('cleaning twice changes nothing, on ten thousand random texts', () => {
  const body = (text: string) => cleanBody(text).text;
  for (const text of randomTexts(10_000, 3)) {
    for (const clean of [cleanLine, body, cleanTyped, storedText, shownText]) {
      const once = clean(text);
      expect(clean(once), `${clean.name} ${JSON.stringify(text)}`).toBe(once);
    }
    expect(cleanBody(body(text)).removed).toBe(0);
  }
});
