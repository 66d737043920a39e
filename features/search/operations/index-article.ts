import { isPublic } from '@/features/articles/views';
import { bodySchema } from '@/features/articles/schema';
import { textsOf } from '@/features/articles/rules/body-text';
import { creditOf } from '@/features/articles/rules/card-view';
import type { Actor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/result';
import { indexWords } from '../rules/index-words';
import { indexedSelect } from '../views';

/**
 * Writes the words by which readers find an article, or takes them away when it is not public. May
 * run twice, and late: it reads what stands now.
 *
 * Who: SYSTEM (the outbox, the rebuilding).
 */
export async function indexArticle(
  actor: Actor,
  { articleId }: { readonly articleId: number },
): Promise<Result<null, 'not-allowed'>> {
  if (actor.kind !== 'system') return err('not-allowed');
  await db.$transaction(async (tx) => {
    // Two runs for one article follow one another, so that the later one writes what it read last.
    await tx.$executeRaw`SELECT 1 FROM "Article" WHERE "id" = ${articleId} FOR NO KEY UPDATE`;
    const row = await tx.article.findFirst({
      where: { ...isPublic, id: articleId },
      select: indexedSelect,
    });
    if (!row?.publishedRevision) {
      await tx.searchDocument.deleteMany({ where: { articleId } });
      return;
    }
    const { headline, kicker, deck, body } = row.publishedRevision;
    const words = indexWords(headline, [
      kicker,
      deck,
      ...textsOf(bodySchema.parse(body)),
      ...row.bylines.map((byline) => creditOf(byline, row.locale).name),
      ...row.tags.map(({ tag }) => tag.name),
    ]);
    await tx.$executeRaw`
      INSERT INTO "SearchDocument" ("articleId", "words") VALUES (${articleId}, ${words}::tsvector)
      ON CONFLICT ("articleId") DO UPDATE SET "words" = EXCLUDED."words"`;
  });
  return ok(null);
}
