import { aBody, aColleague, anArticle } from '@/features/articles/builders';
import { publishArticle } from '@/features/articles/operations/publish-article';
import { withdrawArticle } from '@/features/articles/operations/withdraw-article';
import { createSignInLink } from '@/features/identity/operations/create-sign-in-link';
import { SYSTEM, type RoleName, type StaffActor } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { articlePath } from '@/lib/routes';
import { sectionSlug, type SectionKey } from './paper';

/** Rows of a journey, made as the product makes them: by operations, so that pages follow. */

export type Printed = { readonly id: number; readonly path: string; readonly headline: string };

type ArticleTraits = {
  readonly locale?: Locale;
  readonly section?: SectionKey;
  readonly headline?: string;
  readonly deck?: string;
  readonly paragraphs?: readonly string[];
  /** A correction that the article comes out with. */
  readonly notice?: string;
};

const WORDS = {
  ar: {
    headline: 'افتتاح قاعة المطالعة الكبرى',
    deck: 'القاعة تستقبل ثلاثمئة قارئ في اليوم وتفتح حتى المساء',
    paragraphs: ['فتحت القاعة أبوابها صباح اليوم.', 'وتضم ثلاثين ألف كتاب ومرافق للأطفال.'],
  },
  fr: {
    headline: 'Ouverture de la grande salle de lecture',
    deck: 'La salle accueille trois cents lecteurs par jour et reste ouverte en soirée',
    paragraphs: ['La salle a ouvert ce matin.', 'Elle compte trente mille livres.'],
  },
  en: {
    headline: 'The great reading room opens',
    deck: 'The room takes three hundred readers a day and stays open in the evening',
    paragraphs: ['The room opened this morning.', 'It holds thirty thousand books.'],
  },
} as const satisfies Record<Locale, object>;

/** A draft that could be published as it is. */
export async function aDraft({ locale = 'ar', section = 'nation', ...given }: ArticleTraits = {}) {
  const words = { ...WORDS[locale], ...given };
  const { id: sectionId } = await db.section.findUniqueOrThrow({
    where: { locale_slug: { locale, slug: sectionSlug(section, locale) } },
    select: { id: true },
  });
  const draft = await anArticle({
    locale,
    sectionId,
    content: {
      headline: words.headline,
      deck: words.deck,
      body: aBody(...words.paragraphs),
    },
  });
  return { ...draft, headline: words.headline };
}

/** A public article, and the address readers have it at. */
export async function aPrintedArticle(traits: ArticleTraits = {}): Promise<Printed> {
  const { id, version, headline } = await aDraft(traits);
  if (traits.notice !== undefined) {
    await db.correction.create({
      data: { articleId: id, kind: 'correction', text: traits.notice },
      select: { id: true },
    });
  }
  const desk = await aColleague({ role: 'managing_editor', publishUnreviewed: true });
  const waiverReason = 'نشر فوري بطلب من هيئة التحرير';
  demand(await publishArticle(desk, { articleId: id, version, waiverReason }));
  return { id, path: await addressOf(id), headline };
}

/** A public article that came out at another hour than this one. */
export async function anOldArticle(firstPublishedAt: Date, traits: ArticleTraits = {}) {
  const printed = await aPrintedArticle(traits);
  await db.article.update({
    where: { id: printed.id },
    data: { firstPublishedAt },
    select: { id: true },
  });
  return printed;
}

export async function withdraw(articleId: number): Promise<void> {
  const desk = await aColleague({ role: 'managing_editor' });
  const { version } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { version: true },
  });
  demand(await withdrawArticle(desk, { articleId, version, reason: 'خبر غير صحيح' }));
}

export async function addressOf(articleId: number): Promise<string> {
  const { locale, id, slug } = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { locale: true, id: true, slug: true },
  });
  return articlePath(locale, { id, slug });
}

/** Somebody of the newsroom with one role for the whole paper. */
export function aColleagueWhoIs(role: RoleName, name = 'هدى الفاسي'): Promise<StaffActor> {
  return aColleague({ role, name, publishUnreviewed: role === 'editor' });
}

/** Path of a one-time link, as the administrator hands it over. */
export async function aSignInLink(userId: string): Promise<string> {
  return demand(await createSignInLink(SYSTEM, { userId })).path;
}

type Answer<Value> =
  | { readonly ok: true; readonly value: { readonly value: Value } }
  | { readonly ok: false; readonly code: string };

function demand<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`Refused: ${answer.code} ${JSON.stringify(answer)}`);
  return answer.value.value;
}
