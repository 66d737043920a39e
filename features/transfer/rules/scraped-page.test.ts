import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '@/lib/arabic/word-count';
import { sharedFile } from '@/lib/testing/shared-files';
import { readScrapedPage, type ScrapedPage } from './scraped-page';

const section = 'مجتمع';
const headline = 'الواحة تستعيد نخيلها بعد سنوات الجفاف';
const deck = 'ألف فسيلة غرست هذا الموسم في مشروع يقوده شباب القصر القديم';
const paragraphs = [
  'غرس شباب القصر القديم ألف فسيلة نخيل على ضفاف الوادي، في أول موسم يعود فيه الماء إلى السواقي منذ ست سنوات.',
  'وقال رئيس الجمعية إن الفسائل اختيرت من أصناف محلية تتحمل الملوحة، وإن كل أسرة تكفلت بسقي عشر منها حتى الخريف.',
  'ويرتقب أن تتضاعف المساحة المغروسة في السنة المقبلة إذا توفر التمويل.',
];
const byline = 'هند قُباج';
const form = [
  'اترك تعليقاً',
  'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *',
  'التعليق *',
  'الاسم *',
  'إرسال التعليق',
];

function read(lines: readonly (string | null)[], lineEnd = '\n'): ScrapedPage {
  const result = readScrapedPage(lines.filter((line) => line !== null).join(lineEnd));
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result.value;
}

const codeOf = (...lines: string[]) => {
  const result = readScrapedPage(lines.join('\n'));
  return result.ok ? 'read' : result.code;
};
const reasons = (page: ScrapedPage) => page.dropped.map(({ reason }) => reason);
const codes = (page: ScrapedPage) => page.unsure.map(({ code }) => code);
const article = ({ section, headline, deck, paragraphs, byline }: ScrapedPage) => ({
  section,
  headline,
  deck,
  paragraphs,
  byline,
});
const whole = { section, headline, deck, paragraphs, byline };
const page = [
  'fbpx',
  section,
  '',
  headline,
  '',
  deck,
  '',
  ...paragraphs,
  byline,
  '',
  '',
  ...form,
  '',
  'زر الذهاب إلى الأعلى',
];

describe('a page as scraped', () => {
  test('gives section, headline, deck, paragraphs and byline, and lists what was dropped', () => {
    const result = read(page);
    expect(article(result)).toEqual(whole);
    expect(result.dropped).toEqual([
      { line: 1, text: 'fbpx', reason: 'tracking' },
      ...form.map((text, index) => ({ line: 14 + index, text, reason: 'comment-form' })),
      { line: 20, text: 'زر الذهاب إلى الأعلى', reason: 'back-to-top' },
    ]);
    expect(result.unsure).toEqual([{ line: 11, text: byline, code: 'byline-unmarked' }]);
    expect(result.removedCharacters).toBe(0);
  });

  test.each([
    ['\r\n', 'Windows'],
    ['\r', 'old'],
    ['\n\n\n', 'spread'],
    ['\u2028', 'separator'],
  ])('reads the same with other line ends (%j)', (lineEnd) => {
    expect(article(read(page, lineEnd))).toEqual(whole);
    expect(article(read(['\uFEFFfbpx', ...page.slice(1)], lineEnd))).toEqual(whole);
  });

  test('may lack its section, its deck, its byline, its furniture', () => {
    expect(article(read([headline, deck, ...paragraphs, byline]))).toEqual({
      ...whole,
      section: null,
    });
    expect(article(read([section, headline, ...paragraphs, byline]))).toEqual({
      ...whole,
      deck: null,
    });
    expect(article(read([section, headline, deck, ...paragraphs, ...form]))).toEqual({
      ...whole,
      byline: null,
    });
    expect(article(read([headline, ...paragraphs]))).toEqual({
      section: null,
      headline,
      deck: null,
      paragraphs,
      byline: null,
    });
    expect(codes(read([headline, ...paragraphs]))).toEqual([]);
  });

  test('may have its pixel glued to the section', () => {
    const result = read([`fbpx${section}`, headline, deck, ...paragraphs, byline]);
    expect(article(result)).toEqual(whole);
    expect(result.dropped).toEqual([{ line: 1, text: 'fbpx', reason: 'tracking' }]);
  });

  test('may carry markup and entities, which are taken off and listed', () => {
    const result = read([
      '<script>',
      'fbq("track", "PageView");',
      '</script>',
      `<span>${section}</span><h1>${headline}</h1>`,
      `<h2>${deck}</h2>`,
      ...paragraphs.map((text) => `<p>${text.replace('، ', '،&nbsp;')}</p>`),
      `<strong>${byline}</strong>`,
    ]);
    expect(article(result)).toEqual(whole);
    expect(new Set(reasons(result))).toEqual(new Set(['markup']));
    expect(result.dropped[0]).toMatchObject({ line: 1 });
    expect(result.dropped[1]).toMatchObject({ line: 4, text: '<span> </span> <h1> </h1>' });
  });

  test('loses share buttons, related links, tags, dates and counts around the text', () => {
    const result = read([
      'الرئيسية / مجتمع',
      section,
      headline,
      deck,
      'نشر في 12 غشت 2022 على الساعة 18:40',
      '1.240 مشاهدة',
      'فيسبوك تويتر واتساب',
      paragraphs[0] ?? '',
      'اقرأ أيضاً: سد جديد على الوادي',
      paragraphs[1] ?? '',
      'إعلان',
      paragraphs[2] ?? '',
      byline,
      'شارك المقال',
      'الوسوم الواحة النخيل',
      '#الواحة#النخيل',
      'مقالات ذات صلة',
      'سد جديد على الوادي',
      'موسم التمور يبدأ باكرا',
      '3 تعليقات',
      'تعليق قارئ لا شأن للمقال به.',
      'جميع الحقوق محفوظة 2022',
    ]);
    expect(article(result)).toEqual(whole);
    expect(reasons(result)).toEqual([
      'breadcrumb',
      'page-data',
      'page-data',
      'share',
      'related',
      'advertisement',
      'share',
      'tags',
      'tags',
      'related',
      'related',
      'related',
      'comments',
      'comments',
      'footer',
    ]);
  });

  test('with scripts never closed or nested without end is read without delay', () => {
    const result = read([`<!-- fbpx\n--> ${section}`, headline, deck, ...paragraphs, byline]);
    expect(article(result)).toEqual(whole);
    expect(result.dropped).toEqual([{ line: 1, text: '<!-- fbpx\n-->', reason: 'markup' }]);
    expect(codeOf('<script '.repeat(200_000))).toBe('no-headline');
    expect(codeOf('<script>'.repeat(200_000))).toBe('empty');
  });

  test('loses the menu of the site, and says that it guessed', () => {
    const result = read([
      'سياسة',
      'اقتصاد',
      'رياضة',
      section,
      headline,
      deck,
      ...paragraphs,
      byline,
    ]);
    expect(article(result)).toEqual(whole);
    expect(codes(result).filter((code) => code === 'navigation')).toHaveLength(3);
  });
});

describe('the byline', () => {
  test.each([
    ['بقلم: هند قُباج', 'هند قُباج'],
    ['بقلم هند قُباج', 'هند قُباج'],
    ['كتبت هند قُباج', 'هند قُباج'],
    ['- هند قُباج', 'هند قُباج'],
    ['Par Hind Kabbaj', 'Hind Kabbaj'],
    ['By Hind Kabbaj', 'Hind Kabbaj'],
    ['Par : Hind Kabbaj', 'Hind Kabbaj'],
  ])('is the name behind its mark: %s', (line, name) => {
    const result = read([section, headline, deck, ...paragraphs, line]);
    expect(article(result)).toEqual({ ...whole, byline: name });
    expect(result.unsure).toEqual([]);
  });

  test('may stand under the headline', () => {
    expect(article(read([section, headline, deck, 'بقلم هند قُباج', ...paragraphs]))).toEqual(whole);
    expect(article(read([section, headline, deck, byline, ...paragraphs]))).toEqual(whole);
  });

  test('in the head and again at the end is one byline', () => {
    const result = read([section, headline, deck, `بقلم: ${byline}`, ...paragraphs, byline]);
    expect(article(result)).toEqual(whole);
    expect(reasons(result)).toEqual(['repeated']);
  });

  test('may name several, behind a colon', () => {
    const result = read([
      section,
      headline,
      deck,
      ...paragraphs,
      'إعداد: هند قُباج وسعيد الناصري، الراشيدية',
    ]);
    expect(result.byline).toBe('هند قُباج وسعيد الناصري، الراشيدية');
  });

  test('is not a headline that begins with its mark', () => {
    expect(read([section, 'كتب مدرسية جديدة في الأسواق', deck, ...paragraphs]).headline).toBe(
      'كتب مدرسية جديدة في الأسواق',
    );
    expect(read([section, '- قطار جديد', deck, ...paragraphs]).headline).toBe('- قطار جديد');
  });

  test.each([
    'يتبع',
    'هذه قصة لم تنته بعد على الوادي',
    'متى يعود الماء؟',
    'خريف 2022',
    'à suivre demain',
  ])('is not any last line: %s stays in the text', (line) => {
    const result = read([section, headline, deck, ...paragraphs, line]);
    expect(result.byline).toBeNull();
    expect(result.paragraphs).toEqual([...paragraphs, line]);
    expect(codes(result)).toEqual(['short-line']);
  });
});

describe('what cannot be told is kept and listed', () => {
  test('a short line within the text stays a paragraph', () => {
    const [first = '', ...others] = paragraphs;
    const result = read([section, headline, deck, first, 'عودة السواقي', ...others, byline]);
    expect(result.paragraphs).toEqual([first, 'عودة السواقي', ...others]);
    expect(result.unsure).toContainEqual({ line: 5, text: 'عودة السواقي', code: 'short-line' });
  });

  test('a short sentence before the long paragraphs is text, not a deck', () => {
    const result = read([section, headline, 'عاد الماء أخيرا.', ...paragraphs, byline]);
    expect(article(result)).toEqual({
      ...whole,
      deck: null,
      paragraphs: ['عاد الماء أخيرا.', ...paragraphs],
    });
  });

  test('a headline may end in points of suspension, a question mark or initials', () => {
    for (const ending of ['بعد سنوات من الجفاف والعطش...', 'بعد سنوات الجفاف؟', 'in the U.S.']) {
      expect(read([section, `${headline} ${ending}`, deck, ...paragraphs]).headline).toBe(
        `${headline} ${ending}`,
      );
    }
  });

  test('a date within the text is text', () => {
    const [first = '', ...others] = paragraphs;
    const result = read([section, headline, deck, first, '12 غشت 2022', ...others, byline]);
    expect(result.paragraphs).toEqual([first, '12 غشت 2022', ...others]);
  });

  test('lines between deck and text open the text', () => {
    const result = read([section, headline, deck, 'الراشيدية: من مراسلنا', ...paragraphs, byline]);
    expect(result.paragraphs).toEqual(['الراشيدية: من مراسلنا', ...paragraphs]);
    expect(codes(result)).toContain('line-before-body');
  });

  test('two short words before a headline may be a headline themselves', () => {
    const result = read(['عودة النخيل', deck, ...paragraphs, byline]);
    expect(result.section).toBe('عودة النخيل');
    expect(codes(result)).toContain('section-or-headline');
  });

  test('long text below the comment form is reported', () => {
    const result = read([...page, paragraphs[0] ?? '']);
    expect(article(result)).toEqual(whole);
    expect(codes(result)).toContain('text-below-comments');
  });
});

test('hidden characters are taken out and counted, words stay as typed', () => {
  const typed = 'وصل «الوفد» إلى الـقصر سنة ٢٠٢٢، وقُدّمت له ﺍﻟﺘﻤﻮﺭ في بـ»دار الضيافة» القديمة.';
  const result = read([section, headline, `\u200F${typed.replace('الوفد', 'الو\u200Bفد')}\u202C`]);
  expect(result.paragraphs).toEqual([typed]);
  expect(result.removedCharacters).toBe(3);
});

test('a French page is read', () => {
  const text = [
    'Les jeunes du ksar ont planté mille palmiers au bord de l’oued, première saison où l’eau revient : « enfin », disent-ils.',
    'Chaque famille arrose dix plants jusqu’à l’automne, et la surface doublera si l’argent suit.',
  ];
  const result = read([
    'fbpx',
    'Société',
    'L’oasis retrouve ses palmiers',
    'Mille plants mis en terre cette saison par les jeunes du ksar',
    'Publié le 5 août 2022 à 18h40',
    'Partager Facebook WhatsApp',
    ...text,
    'Hind El Kabbaj',
    'À lire aussi',
    'Un barrage sur l’oued',
    'Laisser un commentaire',
    'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    'Commentaire *',
    'Nom *',
    'Retour en haut',
  ]);
  expect(article(result)).toEqual({
    section: 'Société',
    headline: 'L’oasis retrouve ses palmiers',
    deck: 'Mille plants mis en terre cette saison par les jeunes du ksar',
    paragraphs: text,
    byline: 'Hind El Kabbaj',
  });
  expect(codes(result)).toEqual(['byline-unmarked']);
});

test('an English page is read', () => {
  const text = [
    'Young people of the old ksar planted a thousand palms along the river, the first season with water in six years.',
    'Each family waters ten of them until autumn, the association said.',
  ];
  const result = read([
    'Society',
    'Oasis regains its palms after years of drought',
    'A thousand saplings planted this season by the young of the ksar',
    'Published August 5, 2022',
    ...text,
    'By Hind Kabbaj',
    'Share this',
    'Leave a Reply',
    'Your email address will not be published.',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Post Comment',
    'Back to top button',
  ]);
  expect(article(result)).toEqual({
    section: 'Society',
    headline: 'Oasis regains its palms after years of drought',
    deck: 'A thousand saplings planted this season by the young of the ksar',
    paragraphs: text,
    byline: 'Hind Kabbaj',
  });
});

test('files without an article are refused, each by its own name', () => {
  expect(codeOf('')).toBe('empty');
  expect(codeOf('\uFEFF \n\r\n\u200F\t')).toBe('empty');
  expect(codeOf(...paragraphs)).toBe('no-headline');
  expect(codeOf('fbpx', ...form)).toBe('no-headline');
  expect(codeOf('بقلم هند قُباج', ...paragraphs)).toBe('no-headline');
  expect(codeOf('هذا نص بلا عنوان.', ...paragraphs)).toBe('no-headline');
  expect(codeOf(section, headline, deck)).toBe('no-body');
  expect(codeOf(section, headline, 'سطر واحد.')).toBe('no-body');
});

test('the seed page is read, and every word of its body stays', (context) => {
  const path = sharedFile('seeds/article-ar-security-roadmap.txt');
  if (path === null) {
    return context.skip('shared/seeds does not stand beside the repository');
  }
  const source = readFileSync(path, 'utf8');
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const body = lines.slice(4, 12);
  const result = readScrapedPage(source);
  if (!result.ok) throw new Error(result.code);

  expect(article(result.value)).toEqual({
    section: lines[1],
    headline: lines[2],
    deck: lines[3],
    paragraphs: body,
    byline: lines[12],
  });
  expect(result.value.section).toBe('وطنية');
  expect(result.value.byline).toMatch(/قُطيب$/);
  expect(result.value.paragraphs.join(' ').split(' ')).toEqual(body.join(' ').split(/\s+/));
  expect(result.value.dropped.map(({ text, reason }) => [text, reason])).toEqual([
    [lines[0], 'tracking'],
    [lines[13], 'comment-form'],
    [lines[14], 'comment-form'],
    [lines[15], 'back-to-top'],
  ]);
  expect(codes(result.value)).toEqual(['byline-unmarked']);
  expect(result.value.removedCharacters).toBe(0);

  const words = body.reduce((sum, text) => sum + countWords(text, 'ar'), 0);
  expect([words, readingMinutes(words)]).toEqual([355, 2]);
});
