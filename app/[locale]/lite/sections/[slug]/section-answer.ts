import { listSectionPage } from '@/features/articles/queries';
import { LiteSection } from '@/features/syndication/components/lite-section';
import { findSection } from '@/features/taxonomy/queries';
import { decodeSlug, encodeSlug } from '@/lib/arabic/slug';
import { liteSectionPath } from '@/lib/routes';
import { answerAbsent, answerMoved, answerPage, isSpelled, type Asked } from '../../answer';

/** One page of a section, or where it is now; `slug` as it stands in the request. */
export async function answerSection(asked: Asked, slug: string, page: number): Promise<Response> {
  const { locale } = asked;
  const words = decodeSlug(slug);
  const lookup = words === null ? null : await findSection({ locale, slug: words });
  if (!lookup || lookup.state === 'missing') return answerAbsent(asked);
  const current = lookup.state === 'moved' ? lookup.slug : lookup.section.slug;
  if (lookup.state === 'moved' || !isSpelled(slug, encodeSlug(current))) {
    return answerMoved(liteSectionPath(locale, current, page));
  }
  const { section } = lookup;
  const sectionIds = [section.id, ...section.children.map(({ id }) => id)];
  const list = await listSectionPage({ locale, sectionIds, page });
  if (page > list.pages) return answerAbsent(asked);
  return answerPage(asked, LiteSection({ section, locale, list, page }));
}
