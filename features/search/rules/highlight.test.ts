import { describe, expect, it } from 'vitest';
import { randomTexts } from '@/lib/testing/random-text';
import { highlight, snippetOf, type Stretch } from './highlight';
import { termsOf } from './terms';

const marked = (text: string, query: string) =>
  highlight(text, termsOf(query)).flatMap(({ text: part, isHit }) => (isHit ? [part] : []));
const joined = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');

describe('the marked words', () => {
  it.each([
    ['with their harakat', 'قال قُطَيْبٌ إن', 'قطيب', ['قُطَيْبٌ']],
    ['with their tatweel', 'رجال الأمـــن الوطني', 'الأمن', ['الأمـــن']],
    ['with their hamza and final letter', 'مستشفى آسفي', 'مستشفي اسفي', ['مستشفى', 'آسفي']],
    ['written with the lam-alef ligature', 'هذا سﻼم دائم', 'سلام', ['سﻼم']],
    ['found by a word with harakat', 'شرطة المدينة', 'الشُّرْطَةُ شُرطة', ['شرطة']],
    ['in digits of another system', 'يوم ٢٢ أبريل', '22', ['٢٢']],
    [
      'in French, with their accents',
      'L’Élan de l’économie',
      'elan economie',
      ['Élan', 'économie'],
    ],
    ['with an invisible character inside', 'رجال الأ\u200Dمن هنا', 'الأمن', ['الأ\u200Dمن']],
    ['entire where the beginning was enough', 'أصدرت بلاغا جديدا', 'بلاغ', ['بلاغا']],
    ['each time they stand there', 'خبر وخبر ثم خبر', 'خبر', ['خبر', 'خبر']],
  ])('are marked %s', (_, text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('are whole words: the same letters inside another word are not marked', () => {
    expect(marked('الكتاب مكتوب', 'كتاب هنا')).toEqual([]);
  });

  it('between quotation marks are marked only side by side', () => {
    expect(marked('الأمن الوطني، ثم الوطني', '«الأمن الوطني»')).toEqual(['الأمن', 'الوطني']);
  });

  it('leave the text as it was, whatever it holds', () => {
    for (const text of randomTexts(300)) {
      const [word = 'ا'] = text.split(' ');
      expect(joined(highlight(text, termsOf(`${word} ال`)))).toBe(text);
    }
  });

  it('are none without a question', () => {
    expect(highlight('نص', termsOf(' ؟! '))).toEqual([{ text: 'نص', isHit: false }]);
  });
});

describe('the snippet', () => {
  const long = `${'كلمة '.repeat(80)}المطلوب ${'بقية '.repeat(80)}`.trim();

  it('is the text around the first hit, cut between words', () => {
    const text = joined(snippetOf(['ملخص', long], termsOf('المطلوب')));
    expect(text).toMatch(/^… كلمة .*المطلوب .*بقية …$/);
    expect(text.length).toBeLessThan(240);
  });

  it('is the beginning of the first text when only the headline was found', () => {
    expect(joined(snippetOf(['ملخص', long], termsOf('عنوان')))).toBe('ملخص');
    expect(snippetOf([], termsOf('عنوان'))).toEqual([]);
  });
});
