import { settleOutbox } from '@/features/audit/operations/settle-outbox';
import { countRead } from '@/features/audience/operations/count-read';
import { createAuthor } from '@/features/authors/operations/create-author';
import { decideComment } from '@/features/comments/operations/decide-comment';
import { postComment } from '@/features/comments/operations/post-comment';
import { publishFront } from '@/features/curation/operations/publish-front';
import { renderPicture } from '@/features/media/operations/render-picture';
import { storePicture } from '@/features/media/operations/store-picture';
import { saveSetting } from '@/features/settings/operations/save-setting';
import { createSection } from '@/features/taxonomy/operations/create-section';
import { createTag } from '@/features/taxonomy/operations/create-tag';
import { SYSTEM, type StaffActor } from '@/lib/action/actor';
import { setClock } from '@/lib/clock';
import { locales, type Locale } from '@/lib/i18n/locales';
import { timeOrderedId } from '@/lib/id';
import { fileArticle, type FiledArticle, type Newsroom } from './articles';
import { demoArticles, demoComments, demoFronts } from './content/edition';
import { demoAuthors } from './content/authors';
import { demoPaper } from './content/paper';
import { demoSections } from './content/sections';
import type { DemoArticle, DemoComment, DemoLocale } from './content/types';
import { demoWordmarks } from './content/wordmarks';
import { done } from './done';
import { drawPortrait } from './pictures/draw-portrait';
import { drawScene } from './pictures/draw-scene';
import { hireNewsroom } from './newsroom';

const HOUR_MS = 60 * 60 * 1_000;
/** Of the newest articles, in their order. */
const READS = [5, 11, 3, 8, 13, 6];
const SOURCES = ['direct', 'social', 'search', 'site'] as const;
const PICTURE = { width: 1920, height: 1280 };

/**
 * Fills an empty site with the demo edition, through the same operations as a newsroom: sections,
 * authors, people, articles published on the days before, their comments. Pictures are kept as
 * drawings; those of the front pages are rendered now, the others by the job runner.
 */
export async function seedDemo(): Promise<void> {
  const start = new Date();
  try {
    await setUpPaper();
    const sections = await createSections();
    const newsroom = await hireNewsroom();
    const authors = await createAuthors(newsroom);
    const inOrder = demoArticles.toSorted((a, b) => b.hoursAgo - a.hoursAgo);
    const articles = new Map<string, FiledArticle>();
    for (const article of inOrder) {
      setClock(new Date(start.getTime() - article.hoursAgo * HOUR_MS));
      const filed = await fileArticle(article, {
        newsroom,
        authors,
        sectionId: sections.get(`${article.section}:${article.locale}`) ?? null,
        tagIds: await createTags(newsroom.chief, article),
        leadMediaId: await storeDrawing(article),
        translationOf: articles.get(article.translationOf ?? '')?.id ?? null,
      });
      articles.set(article.key, filed);
    }
    await postComments({ start, articles, newsroom });
    setClock(null);
    await countReads(newsroom, articles);
    await arrangeFronts(newsroom, articles);
    done(await settleOutbox(SYSTEM));
  } finally {
    setClock(null);
  }
}

async function setUpPaper(): Promise<void> {
  const lines = (locale: Locale) => [demoPaper.notice[locale], demoPaper.city[locale]];
  const publisher = { lines: { ar: lines('ar'), fr: lines('fr'), en: lines('en') } };
  const { name, tagline } = demoPaper;
  done(await saveSetting(SYSTEM, { key: 'paper', value: { name, tagline } }));
  done(await saveSetting(SYSTEM, { key: 'wordmark', value: demoWordmarks }));
  done(await saveSetting(SYSTEM, { key: 'publisher', value: publisher }));
}

/** Parents first; the same section in three languages is one group. Key: "section:language". */
async function createSections(): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const parentsFirst = demoSections.toSorted(
    (a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined),
  );
  for (const section of parentsFirst) {
    const groupId = timeOrderedId();
    for (const locale of locales) {
      const { value } = done(
        await createSection(SYSTEM, {
          locale,
          name: section.names[locale],
          slug: section.slugs[locale],
          description: section.descriptions[locale],
          parentId: ids.get(`${section.parent ?? ''}:${locale}`) ?? null,
          position: section.position,
          groupId,
        }),
      );
      ids.set(`${section.key}:${locale}`, value.id);
    }
  }
  return ids;
}

async function createAuthors(newsroom: Newsroom): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const author of demoAuthors) {
    const portrait = drawPortrait(author.key);
    const portraitId = portrait && (await store(portrait, portraitFields(author.names.ar)));
    const userId = newsroom.writers.get(author.key)?.userId;
    const { value } = done(
      await createAuthor(SYSTEM, {
        kind: author.kind,
        ...(userId ? { userId } : {}),
        ...(portraitId ? { portraitId } : {}),
        profiles: locales.map((locale) => ({
          locale,
          name: author.names[locale],
          beat: author.beat[locale],
          biography: author.biography[locale],
        })),
      }),
    );
    ids.set(author.key, value.id);
  }
  return ids;
}

async function createTags(actor: StaffActor, { locale, tags }: DemoArticle): Promise<number[]> {
  const ids: number[] = [];
  for (const name of tags) ids.push(done(await createTag(actor, { locale, name })).value.id);
  return ids;
}

async function storeDrawing({ picture }: DemoArticle): Promise<string | null> {
  if (!picture) return null;
  const { alt, caption, credit } = picture;
  return store(drawScene(picture.scene, picture.seed, PICTURE), { alt, caption, credit });
}

function portraitFields(name: string) {
  return { alt: name, caption: '', credit: demoPaper.name.ar };
}

async function store(
  svg: string,
  fields: { alt: string; caption: string; credit: string },
): Promise<string> {
  const bytes = new TextEncoder().encode(svg);
  const picture = { ...fields, isDecorative: false, focalX: 5, focalY: 5 };
  return done(await storePicture(SYSTEM, { bytes, fields: picture })).id;
}

type Discussion = {
  readonly start: Date;
  readonly articles: ReadonlyMap<string, FiledArticle>;
  readonly newsroom: Newsroom;
};

/** In the order they were written; a decision follows a quarter of an hour later. */
async function postComments({ start, articles, newsroom }: Discussion): Promise<void> {
  const published = new Map(demoArticles.map(({ key, hoursAgo }) => [key, hoursAgo]));
  const hoursAgo = ({ article, hoursAfter }: DemoComment) =>
    Math.max(0.1, (published.get(article) ?? 0) - hoursAfter);
  const ids = new Map<string, string>();
  for (const comment of demoComments.toSorted((a, b) => hoursAgo(b) - hoursAgo(a))) {
    const article = articles.get(comment.article);
    if (!article?.isPublic) continue;
    setClock(new Date(start.getTime() - hoursAgo(comment) * HOUR_MS));
    const id = await post(comment, { articleId: article.id, ids, newsroom });
    ids.set(comment.key, id);
  }
}

async function post(
  comment: DemoComment,
  {
    articleId,
    ids,
    newsroom,
  }: { articleId: number; ids: ReadonlyMap<string, string>; newsroom: Newsroom },
): Promise<string> {
  const author = demoAuthors.find(({ names }) => Object.values(names).includes(comment.name));
  const colleague = author && newsroom.writers.get(author.key);
  const { commentId, status } = done(
    await postComment(colleague ?? newsroom.reader, {
      articleId,
      parentId: ids.get(comment.replyTo ?? ''),
      body: comment.text,
      name: comment.name,
      email: `reader-${comment.key}@example.org`,
      submissionId: timeOrderedId(),
    }),
  ).value;
  const wanted = comment.status === 'withheld' ? status : comment.status;
  if (wanted !== status && wanted !== 'withheld' && wanted !== 'removed' && wanted !== 'erased') {
    done(
      await decideComment(newsroom.moderator, {
        commentId,
        version: 1,
        to: wanted,
        ...(wanted === 'rejected' ? { reason: 'off-topic' } : {}),
      }),
    );
  }
  return commentId;
}

/** Reads of a morning, so that each language has a list of the most read, in another order than the news. */
async function countReads(
  { reader }: Newsroom,
  articles: ReadonlyMap<string, FiledArticle>,
): Promise<void> {
  for (const locale of locales) {
    const newest = demoArticles
      .filter((article) => article.locale === locale && articles.get(article.key)?.isPublic)
      .toSorted((a, b) => a.hoursAgo - b.hoursAgo);
    for (const [place, reads] of READS.entries()) {
      const article = articles.get(newest[place]?.key ?? '');
      for (let visitor = 0; article && visitor < reads; visitor += 1) {
        const sender = { address: `demo-${visitor}`, agent: 'demo' };
        const sourceClass = SOURCES[visitor % SOURCES.length] ?? 'direct';
        const read = { articleId: article.id, depths: [0], sourceClass, sender };
        done(await countRead(reader, read));
      }
    }
  }
}

/** The chosen articles of each language, and the pictures that its front page shows first. */
async function arrangeFronts(
  newsroom: Newsroom,
  articles: ReadonlyMap<string, FiledArticle>,
): Promise<void> {
  const shown = new Set<string>();
  for (const locale of locales) {
    const slots = demoFronts[locale satisfies DemoLocale].flatMap(({ kind, article }) => {
      const filed = article === undefined ? undefined : articles.get(article);
      if (filed?.leadMediaId) shown.add(filed.leadMediaId);
      return [{ kind, ...(filed?.isPublic ? { articleId: filed.id } : {}) }];
    });
    if (slots.length > 0) done(await publishFront(newsroom.chief, { locale, slots }));
  }
  const newest = [...articles.values()].toReversed().slice(0, 24);
  for (const { leadMediaId } of newest) if (leadMediaId && shown.size < 16) shown.add(leadMediaId);
  for (const assetId of shown) done(await renderPicture(SYSTEM, { assetId, isFirstOnly: true }));
}
