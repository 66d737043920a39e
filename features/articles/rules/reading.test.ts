import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { LAST_PAGE, parsePage } from './paging';
import { readingMinutes } from './reading-time';

describe('reading time', () => {
  const t = createTranslator({
    locale: 'ar',
    messages: messagesOf('ar'),
    namespace: 'article',
  });

  it('counts whole minutes at 180 words, rounded up', () => {
    expect([0, 1, 180, 181, 1_900].map(readingMinutes)).toEqual([0, 1, 1, 2, 11]);
  });

  it.each([
    [1, 'دقيقة قراءة واحدة'],
    [2, 'دقيقتا قراءة'],
    [3, '3 دقائق قراءة'],
    [10, '10 دقائق قراءة'],
    [11, '11 دقيقة قراءة'],
    [99, '99 دقيقة قراءة'],
    [100, '100 دقيقة قراءة'],
    [103, '103 دقائق قراءة'],
  ])('of %i minutes is said as Arabic counts', (minutes, words) => {
    expect(t('reading-time', { minutes })).toBe(words);
  });

  it.each([
    [0, 'لا تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [3, '3 تعليقات'],
    [26, '26 تعليقاً'],
    [102, '102 تعليق'],
  ])('and so are %i comments', (count, words) => {
    expect(t('comments', { count })).toBe(words);
  });
});

describe('the number of a page', () => {
  it('is written plainly, from 1 to 500', () => {
    expect(['1', '2', '20', String(LAST_PAGE)].map(parsePage)).toEqual([1, 2, 20, 500]);
    for (const odd of ['0', '01', '+2', '-1', '2.0', '501', '1000', '', '٢', '2x']) {
      expect(parsePage(odd), odd).toBeNull();
    }
  });
});
