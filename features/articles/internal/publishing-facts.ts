import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import type { CheckContext } from '../rules/publishing-checks';
import type { Body } from '../schema';
import { pictureIdsOf } from '../rules/body-text';
import { sectionSelect, type SectionFacts } from './public-reach';

type Checked = {
  readonly sectionId: number | null;
  readonly leadMediaId: string | null;
  readonly body: Body;
};

export type PublishingFacts = Omit<CheckContext, 'embargoUntil' | 'section'> & {
  readonly section: (SectionFacts & { readonly isArchived: boolean }) | null;
};

/** What the publishing checks look at besides the text itself. */
export async function publishingFacts(revision: Checked): Promise<PublishingFacts> {
  const mediaIds = pictureIdsOf(revision);
  const [section, media] = await Promise.all([
    revision.sectionId === null
      ? null
      : db.section.findUnique({ where: { id: revision.sectionId }, select: sectionSelect }),
    mediaIds.length === 0
      ? []
      : db.mediaAsset.findMany({
          where: { id: { in: mediaIds } },
          select: { id: true, alt: true, isDecorative: true, credit: true, licenceEndsAt: true },
        }),
  ]);
  return {
    now: now(),
    section: section === null ? null : { ...section, isArchived: section.archivedAt !== null },
    pictures: new Map(media.map((asset) => [asset.id, asset])),
  };
}
