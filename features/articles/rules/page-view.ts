import { pictureView } from '@/features/media/rules/picture-view';
import type { PictureRow, PictureView } from '@/features/media/views';
import { bodySchema, EMPTY_BODY } from '../schema';
import type { ArticlePage, PageRow } from '../views';
import { isOlderThanAYear } from './age';
import { cardView, creditOf, sectionTrail } from './card-view';
import { readingMinutes } from './reading-time';

type Surroundings = {
  /** Pictures that blocks of the body name. */
  readonly assets: readonly PictureRow[];
  readonly translations: ArticlePage['translations'];
  /** Time of the read. */
  readonly at: Date;
};

/**
 * A row of the database as an article page. A retracted article keeps its headline and its notices;
 * its text and its picture are not handed out at all.
 */
export function pageView(
  row: PageRow,
  { assets, translations, at }: Surroundings,
): ArticlePage | null {
  const card = cardView(row, at);
  const { publishedRevision: revision, section } = row;
  if (!card || !revision || !section) return null;
  const isRetracted = row.publicState === 'retracted';
  const { substantiveAt } = row;
  return {
    id: card.id,
    locale: card.locale,
    slug: card.slug,
    headline: card.headline,
    kicker: card.kicker,
    section: card.section,
    label: card.label,
    deck: isRetracted ? '' : card.deck,
    picture: isRetracted ? null : card.picture,
    publishedAt: card.publishedAt,
    comments: card.comments,
    sections: sectionTrail(section),
    credits: row.bylines.map((byline) => creditOf(byline, row.locale)),
    place: revision.place,
    body: isRetracted ? EMPTY_BODY : bodySchema.parse(revision.body),
    pictures: isRetracted ? {} : picturesById(assets, at),
    wordCount: isRetracted ? 0 : revision.wordCount,
    readingMinutes: readingMinutes(revision.wordCount),
    updatedAt: substantiveAt && substantiveAt > card.publishedAt ? substantiveAt : null,
    isDatedByImport: row.importedAt !== null && row.importedAt <= card.publishedAt,
    isOlderThanAYear: isOlderThanAYear(card.publishedAt, at),
    isRetracted,
    corrections: row.corrections,
    tags: row.tags.map(({ tag }) => tag),
    searchTitle: revision.searchTitle || card.headline,
    socialTitle: revision.socialTitle || card.headline,
    translations,
  };
}

function picturesById(assets: readonly PictureRow[], at: Date): Record<string, PictureView> {
  const views = assets.map((asset) => pictureView(asset, { at })).filter((view) => view !== null);
  return Object.fromEntries(views.map((view) => [view.id, view]));
}
