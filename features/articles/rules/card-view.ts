import { pictureView } from '@/features/media/rules/picture-view';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleCard, BylineRow, CardRow, Credit, SectionLink, SectionRow } from '../views';
import { ageOf } from './age';

/** A row of the database as a card. `at` is the time of the read: it decides how the card is dated. */
export function cardView(row: CardRow, at: Date): ArticleCard | null {
  const { publishedRevision: revision, section, firstPublishedAt } = row;
  if (!revision || !section || !firstPublishedAt) return null;
  const portrait = row.bylines.find(({ role }) => role === 'writing')?.author?.portrait ?? null;
  return {
    id: row.id,
    locale: row.locale,
    slug: row.slug,
    headline: revision.headline,
    kicker: revision.kicker,
    section: linkOf(section),
    label: revision.label,
    deck: revision.deck,
    picture: pictureView(revision.leadMedia, {
      at,
      own: { alt: revision.leadAlt, caption: revision.leadCaption },
    }),
    writers: row.bylines
      .filter(({ role }) => role === 'writing' || role === 'agency')
      .map((byline) => creditOf(byline, row.locale).name),
    portrait: pictureView(portrait, { at }),
    publishedAt: firstPublishedAt,
    age: ageOf(firstPublishedAt, at),
    comments: row.commentCount?.publicCount ?? 0,
  };
}

/** From the top of the tree down to the section itself. */
export function sectionTrail(section: SectionRow): SectionLink[] {
  return section.parent ? [section.parent, linkOf(section)] : [linkOf(section)];
}

/** A name in the language of the article, else in the paper's first language, else any. */
export function creditOf({ role, name, author }: BylineRow, locale: Locale): Credit {
  if (!author) return { role, name: name ?? '', authorId: null, locale, kind: 'text' };
  const profile =
    author.profiles.find((each) => each.locale === locale) ??
    author.profiles.find((each) => each.locale === 'ar') ??
    author.profiles[0];
  return {
    role,
    name: profile?.name ?? '',
    authorId: author.id,
    locale: profile?.locale ?? locale,
    kind: author.kind,
  };
}

function linkOf({ id, slug, name }: SectionLink): SectionLink {
  return { id, slug, name };
}
