import { describe, expect, it } from 'vitest';
import type { Body } from '../schema';
import { failedChecks, type CheckContext, type CheckedRevision } from './publishing-checks';

const PICTURE = '019ac000-0000-7000-8000-000000000001';

const context: CheckContext = {
  now: new Date('2026-11-24T10:00:00Z'),
  embargoUntil: null,
  section: { isArchived: false },
  pictures: new Map([
    [PICTURE, { alt: 'جسر', isDecorative: false, credit: 'ورّاق', licenceEndsAt: null }],
  ]),
};

const paragraph = (text: string): Body['content'][number] =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };

const heading = (level: 2 | 3, text: string): Body['content'][number] => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

function checked(
  revision: Partial<CheckedRevision>,
  around: Partial<CheckContext> = {},
): readonly string[] {
  return failedChecks(
    {
      headline: 'افتتاح الجسر المعلق بعد عامين',
      kicker: '',
      deck: '',
      body: { type: 'doc', content: [paragraph('نص.')] },
      bylines: [{ authorId: 1, role: 'writing' }],
      leadMediaId: null,
      leadAlt: null,
      ...revision,
    },
    { ...context, ...around },
  );
}

const body = (...content: Body['content']): Body => ({ type: 'doc', content });

describe('publishing checks', () => {
  it('a complete article passes', () => {
    expect(checked({ leadMediaId: PICTURE })).toEqual([]);
  });

  it('lengths are counted in letters as people count them: vowel marks are no letters', () => {
    expect(checked({ headline: 'تسعة حرو' })).toEqual(['headline-short']);
    expect(checked({ headline: 'عَشَرَةُ حُرُ' })).toEqual(['headline-short']);
    expect(checked({ headline: 'ك'.repeat(140), kicker: 'ك'.repeat(40) })).toEqual([]);
    expect(
      checked({ headline: 'ك'.repeat(141), kicker: 'ك'.repeat(41), deck: 'ك'.repeat(301) }),
    ).toEqual(['kicker-long', 'headline-long', 'deck-long']);
  });

  it('an article has a section, a byline and a text', () => {
    expect(checked({ body: body(paragraph('')), bylines: [] }, { section: null })).toEqual([
      'section-missing',
      'byline-missing',
      'body-empty',
    ]);
    expect(checked({}, { section: { isArchived: true } })).toEqual(['section-archived']);
  });

  it('the same author twice in one role is a mistake, in two roles it is not', () => {
    const writing = { authorId: 4, role: 'writing' } as const;
    expect(checked({ bylines: [writing, writing] })).toEqual(['byline-twice']);
    expect(checked({ bylines: [writing, { authorId: 4, role: 'photo' }] })).toEqual([]);
  });

  it('no empty block, no lower heading before a higher, no divider first or last', () => {
    expect(checked({ body: body(paragraph('أ'), paragraph(''), paragraph('ب')) })).toEqual([
      'empty-block',
    ]);
    expect(checked({ body: body(heading(3, 'أ'), paragraph('ب')) })).toEqual(['heading-order']);
    expect(checked({ body: body(heading(2, 'أ'), heading(3, 'ب'), paragraph('ج')) })).toEqual([]);
    expect(checked({ body: body({ type: 'divider' }, paragraph('أ')) })).toEqual([
      'divider-at-edge',
    ]);
  });

  it('a picture needs words or the word that it needs none, a credit, and rights that last', () => {
    const bare = { alt: '', isDecorative: false, credit: '', licenceEndsAt: context.now };
    const pictures = (picture: Partial<typeof bare>) => ({
      pictures: new Map([[PICTURE, { ...bare, ...picture }]]),
    });
    expect(checked({ leadMediaId: PICTURE }, pictures({}))).toEqual([
      'alt-missing',
      'credit-missing',
      'rights-expired',
    ]);
    const inBody = body(paragraph('أ'), {
      type: 'image',
      attrs: { assetId: PICTURE, alt: 'جسر', caption: '' },
    });
    expect(
      checked({ body: inBody }, pictures({ credit: 'ورّاق', licenceEndsAt: null as never })),
    ).toEqual([]);
  });

  it('an embargo holds until its minute', () => {
    const embargoUntil = new Date('2026-11-24T10:00:01Z');
    expect(checked({}, { embargoUntil })).toEqual(['under-embargo']);
    expect(checked({}, { embargoUntil, now: embargoUntil })).toEqual([]);
  });
});
