import { describe, expect, it } from 'vitest';
import { failedChecks } from '@/features/articles/rules/publishing-checks';
import { bodySchema } from '@/features/articles/schema';
import { demoArticles } from './content/edition';
import { documentOf } from './document';

const PICTURE = '019ac000-0000-7000-8000-000000000001';

describe('every article of the demo edition', () => {
  it.each(
    demoArticles.filter(({ state }) => state === 'published').map((each) => [each.key, each]),
  )('%s passes the checks of a publication', (_key, article) => {
    const body = bodySchema.parse(documentOf(article.body));
    const { picture } = article;
    const failed = failedChecks(
      {
        headline: article.headline,
        kicker: article.kicker ?? '',
        deck: article.deck,
        body,
        bylines: article.authors.map(({ role }, index) => ({ authorId: index + 1, role })),
        leadMediaId: picture ? PICTURE : null,
        leadAlt: '',
      },
      {
        now: new Date('2026-11-24T10:00:00Z'),
        embargoUntil: null,
        section: { isArchived: false },
        pictures: new Map(
          picture ? [[PICTURE, { ...picture, isDecorative: false, licenceEndsAt: null }]] : [],
        ),
      },
    );
    expect(failed).toEqual([]);
  });
});
