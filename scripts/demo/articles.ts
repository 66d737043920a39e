import { findDeskArticle } from '@/features/articles/desk-queries';
import { approveArticle } from '@/features/articles/operations/approve-article';
import { createArticle } from '@/features/articles/operations/create-article';
import { linkTranslation } from '@/features/articles/operations/link-translation';
import { publishArticle } from '@/features/articles/operations/publish-article';
import { saveArticle } from '@/features/articles/operations/save-article';
import { startReview } from '@/features/articles/operations/start-review';
import { submitArticle } from '@/features/articles/operations/submit-article';
import type { PublicActor, StaffActor } from '@/lib/action/actor';
import { timeOrderedId } from '@/lib/id';
import type { DemoArticle } from './content/types';
import { documentOf } from './document';
import { done } from './done';

/** The people of the demo edition, as the operations know them. */
export type Newsroom = {
  readonly chief: StaffActor;
  readonly editor: StaffActor;
  readonly moderator: StaffActor;
  /** By author. */
  readonly writers: ReadonlyMap<string, StaffActor>;
  readonly reader: PublicActor;
};

export type FiledArticle = {
  readonly id: number;
  readonly isPublic: boolean;
  readonly leadMediaId: string | null;
};

type Filing = {
  readonly newsroom: Newsroom;
  readonly authors: ReadonlyMap<string, number>;
  readonly sectionId: number | null;
  readonly tagIds: number[];
  readonly leadMediaId: string | null;
  readonly translationOf: number | null;
};

/** Takes an article of the demo edition the way of every article: written, handed in, read, published. */
export async function fileArticle(article: DemoArticle, filing: Filing): Promise<FiledArticle> {
  const { newsroom, leadMediaId } = filing;
  const owner = newsroom.writers.get(article.authors[0]?.author ?? '') ?? newsroom.editor;
  const id = await write(article, owner, filing);
  if (article.state === 'draft') return { id, isPublic: false, leadMediaId };
  const submitted = done(await submitArticle(owner, await moveOf(owner, id)));
  if (article.state === 'submitted') return { id, isPublic: false, leadMediaId };
  const { chief } = newsroom;
  const reviewed = done(await startReview(chief, submitted.value));
  const approved = done(await approveArticle(chief, reviewed.value));
  done(await publishArticle(chief, { ...approved.value, waiverReason: '' }));
  return { id, isPublic: true, leadMediaId };
}

async function write(article: DemoArticle, owner: StaffActor, filing: Filing): Promise<number> {
  const { locale, headline } = article;
  const { sectionId, translationOf } = filing;
  const { articleId } = done(await createArticle(owner, { locale, sectionId, headline })).value;
  if (translationOf !== null) done(await linkTranslation(owner, { articleId, translationOf }));
  const desk = await findDeskArticle(owner, articleId);
  if (!desk) throw new Error(`Article ${articleId} cannot be read by its owner`);
  done(
    await saveArticle(owner, {
      articleId,
      base: desk.base,
      saveId: timeOrderedId(),
      editSessionId: timeOrderedId(),
      seal: true,
      content: {
        headline,
        kicker: article.kicker ?? '',
        deck: article.deck,
        body: documentOf(article.body),
        label: article.label ?? null,
        place: article.place ?? '',
        sectionId,
        leadMediaId: filing.leadMediaId,
        leadAlt: article.picture?.alt ?? '',
        leadCaption: article.picture?.caption ?? '',
        bylines: article.authors.map(({ author, role }) => ({
          authorId: filing.authors.get(author) ?? 0,
          role,
        })),
        tagIds: filing.tagIds,
      },
    }),
  );
  return articleId;
}

async function moveOf(actor: StaffActor, articleId: number) {
  const desk = await findDeskArticle(actor, articleId);
  if (!desk) throw new Error(`Article ${articleId} cannot be read by its owner`);
  return { articleId, version: desk.version };
}
