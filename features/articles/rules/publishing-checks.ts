import { countGraphemes } from '@/lib/arabic/graphemes';
import {
  DECK_MAX,
  HEADING_MAX,
  HEADLINE_MAX,
  HEADLINE_MIN,
  KICKER_MAX,
  type Block,
  type Body,
  type Byline,
} from '../schema';
import { isEmptyBody, textOf } from './body-text';

export type CheckCode =
  | 'headline-short'
  | 'headline-long'
  | 'kicker-long'
  | 'deck-long'
  | 'section-missing'
  | 'section-archived'
  | 'byline-missing'
  | 'byline-twice'
  | 'body-empty'
  | 'empty-block'
  | 'heading-order'
  | 'heading-long'
  | 'divider-at-edge'
  | 'alt-missing'
  | 'credit-missing'
  | 'rights-expired'
  | 'under-embargo';

/** What is checked of a picture, wherever it stands. */
export type CheckedPicture = {
  readonly alt: string;
  readonly isDecorative: boolean;
  readonly credit: string;
  readonly licenceEndsAt: Date | null;
};

export type CheckedRevision = {
  readonly headline: string;
  readonly kicker: string;
  readonly deck: string;
  readonly body: Body;
  readonly bylines: readonly Byline[];
  readonly leadMediaId: string | null;
  readonly leadAlt: string | null;
};

export type CheckContext = {
  readonly now: Date;
  readonly embargoUntil: Date | null;
  readonly section: { readonly isArchived: boolean } | null;
  readonly pictures: ReadonlyMap<string, CheckedPicture>;
};

/**
 * All that stands in the way of a publication, at once and each once, in the order of the page.
 * Approval is not asked here: it is a matter of who publishes and how.
 */
export function failedChecks(revision: CheckedRevision, context: CheckContext): CheckCode[] {
  return [
    ...new Set([
      ...fieldFaults(revision, context),
      ...bodyFaults(revision.body),
      ...pictureFaults(revision, context),
      ...(context.embargoUntil !== null && context.embargoUntil > context.now
        ? (['under-embargo'] as const)
        : []),
    ]),
  ];
}

function fieldFaults(revision: CheckedRevision, { section }: CheckContext): CheckCode[] {
  const faults: CheckCode[] = [];
  const headline = countGraphemes(revision.headline);
  if (countGraphemes(revision.kicker) > KICKER_MAX) faults.push('kicker-long');
  if (headline < HEADLINE_MIN) faults.push('headline-short');
  if (headline > HEADLINE_MAX) faults.push('headline-long');
  if (countGraphemes(revision.deck) > DECK_MAX) faults.push('deck-long');
  if (section === null) faults.push('section-missing');
  else if (section.isArchived) faults.push('section-archived');
  if (revision.bylines.length === 0) faults.push('byline-missing');
  if (hasDuplicate(revision.bylines)) faults.push('byline-twice');
  return faults;
}

function hasDuplicate(bylines: readonly Byline[]): boolean {
  const keys = bylines.map((byline) =>
    'authorId' in byline ? `${byline.authorId} ${byline.role}` : `${byline.name} ${byline.role}`,
  );
  return new Set(keys).size < keys.length;
}

function bodyFaults(body: Body): CheckCode[] {
  if (isEmptyBody(body)) return ['body-empty'];
  const faults: CheckCode[] = [];
  let hasSubhead = false;
  for (const block of body.content) {
    if (isEmptyBlock(block)) faults.push('empty-block');
    if (block.type !== 'heading') continue;
    if (block.attrs.level === 2) hasSubhead = true;
    else if (!hasSubhead) faults.push('heading-order');
    if (countGraphemes(textOf(block.content)) > HEADING_MAX) faults.push('heading-long');
  }
  if (body.content.at(0)?.type === 'divider' || body.content.at(-1)?.type === 'divider') {
    faults.push('divider-at-edge');
  }
  return faults;
}

function isEmptyBlock(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
      return textOf(block.content).trim() === '';
    default:
      return false;
  }
}

function pictureFaults(revision: CheckedRevision, context: CheckContext): CheckCode[] {
  const shown = [
    ...(revision.leadMediaId === null
      ? []
      : [{ assetId: revision.leadMediaId, alt: revision.leadAlt ?? '' }]),
    ...revision.body.content.flatMap((block) => (block.type === 'image' ? [block.attrs] : [])),
  ];
  return shown.flatMap(({ assetId, alt }) => {
    const picture = context.pictures.get(assetId);
    if (picture === undefined) return ['credit-missing'];
    const faults: CheckCode[] = [];
    if (!picture.isDecorative && picture.alt.trim() === '' && alt.trim() === '') {
      faults.push('alt-missing');
    }
    if (picture.credit.trim() === '') faults.push('credit-missing');
    if (picture.licenceEndsAt !== null && picture.licenceEndsAt <= context.now) {
      faults.push('rights-expired');
    }
    return faults;
  });
}
