import { createHash } from 'node:crypto';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { countBodyWords, trimmedBody } from '../rules/body-text';
import type { ArticleContent } from '../schema';

/** Columns of a revision that hold its content. Two revisions with one hash say the same. */
export function contentColumns(content: ArticleContent, locale: Locale) {
  const columns = {
    headline: content.headline,
    kicker: content.kicker,
    deck: content.deck,
    body: trimmedBody(content.body) as Prisma.InputJsonObject,
    label: content.label,
    place: content.place,
    sectionId: content.sectionId,
    leadMediaId: content.leadMediaId,
    leadAlt: content.leadAlt === '' ? null : content.leadAlt,
    leadCaption: content.leadCaption === '' ? null : content.leadCaption,
    bylines: [...content.bylines],
    tagIds: [...new Set(content.tagIds)],
  };
  return {
    ...columns,
    wordCount: countBodyWords(content.body, locale),
    contentHash: createHash('sha256').update(JSON.stringify(columns)).digest('hex'),
  };
}
