import { SYSTEM, type Grant, type RoleName, type StaffActor } from '@/lib/action/actor';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { randomId } from '@/lib/id';
import type { Locale } from '@/lib/i18n/locales';
import { writeNewArticle } from './internal/new-article';
import type { ArticleContent, Body } from './schema';
import type { EditorialState, PublicState } from './workflow';

type ArticleTraits = {
  readonly locale?: Locale;
  readonly ownerId?: string | null;
  readonly sectionId?: number | null;
  readonly state?: EditorialState;
  readonly publicState?: PublicState;
  readonly content?: Partial<ArticleContent>;
};

/** A body of plain paragraphs. */
export function aBody(...paragraphs: string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** What a revision holds, ready for publication once it has a section. */
export function aContent(traits: Partial<ArticleContent> = {}): ArticleContent {
  return {
    headline: 'افتتاح المكتبة الوطنية الجديدة بالرباط',
    kicker: '',
    deck: 'المكتبة تفتح أبوابها للعموم ابتداء من الاثنين',
    body: aBody('فتحت المكتبة أبوابها صباح اليوم.', 'وتضم قاعات للمطالعة ومرافق للأطفال.'),
    label: null,
    place: '',
    sectionId: null,
    leadMediaId: null,
    leadAlt: '',
    leadCaption: '',
    bylines: [{ name: 'هيئة التحرير', role: 'writing' }],
    tagIds: [],
    ...traits,
  };
}

/** An article in any pair of states; public ones show their only revision. */
export async function anArticle({
  locale = 'ar',
  ownerId = null,
  sectionId = null,
  state = 'draft',
  publicState = 'unpublished',
  content = {},
}: ArticleTraits = {}): Promise<{ id: number; revisionId: string; version: number }> {
  const hasBeenPublic = publicState !== 'unpublished' && publicState !== 'scheduled';
  const isSealed = state !== 'draft' || hasBeenPublic;
  return db.$transaction(async (tx) => {
    const { articleId: id, revisionId } = await writeNewArticle(tx, SYSTEM, {
      locale,
      ownerId,
      content: aContent({ sectionId, ...content }),
      reason: 'created',
    });
    if (isSealed) {
      await tx.revision.update({
        where: { id: revisionId },
        data: { sealedAt: now() },
        select: { id: true },
      });
    }
    const { version } = await tx.article.update({
      where: { id },
      data: {
        editorialState: state,
        publicState,
        ...(state === 'approved' ? { approvedRevisionId: revisionId } : {}),
        ...(hasBeenPublic ? { publishedRevisionId: revisionId, firstPublishedAt: now() } : {}),
      },
      select: { version: true },
    });
    return { id, revisionId, version };
  });
}

type ColleagueTraits = {
  readonly role?: RoleName;
  readonly name?: string;
  /** Null: the whole paper. */
  readonly sectionIds?: readonly number[] | null;
  readonly publishUnreviewed?: boolean;
};

/** Somebody of the newsroom: a user with their grant, and the actor that a request of theirs has. */
export async function aColleague({
  role = 'journalist',
  name = 'هدى الفاسي',
  sectionIds = null,
  publishUnreviewed = false,
}: ColleagueTraits = {}): Promise<StaffActor> {
  const { id } = await db.user.create({
    data: {
      name,
      email: `${randomId()}@newsroom.example`,
      grants: {
        create: (sectionIds ?? [null]).map((sectionId) => ({ role, sectionId, publishUnreviewed })),
      },
    },
    select: { id: true },
  });
  const grant: Grant = { role, sectionIds, publishUnreviewed };
  return {
    kind: 'staff',
    userId: id,
    name,
    sessionId: randomId(),
    grants: [grant],
    origin: { requestId: randomId(), networkPrefix: null },
  };
}
