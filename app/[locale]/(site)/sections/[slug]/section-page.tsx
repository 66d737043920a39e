import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { permanentRedirect } from 'next/navigation';
import { CardRail } from '@/features/articles/components/card-rail';
import { listNewest, listSectionPage } from '@/features/articles/queries';
import { listMostRead } from '@/features/audience/queries';
import { SectionView } from '@/features/curation/components/section-view';
import { findSection } from '@/features/taxonomy/queries';
import { decodeSlug, encodeSlug } from '@/lib/arabic/slug';
import { currentLocale } from '@/lib/i18n/current-locale';
import { feedPaths, sectionPath } from '@/lib/routes';
import { missingMetadata } from '../../missing-metadata';
import { MissingView } from '../../missing-view';
import { pageMetadata } from '../../page-metadata';
import { SiteFrame } from '../../site-frame';

/** What the address says: the slug as it stands in the request, and the number of the page. */
type Asked = { slug: string; page: number };

export async function sectionMetadata({ slug, page }: Asked): Promise<Metadata> {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state !== 'found') return missingMetadata();
  const t = await getTranslations('site');
  const { section } = lookup;
  const { name, description } = section;
  return pageMetadata({
    locale,
    path: sectionPath(locale, section.slug, page),
    title: page === 1 ? name : t('section-page', { section: name, page }),
    description,
    feeds: feedPaths(locale, { kind: 'section', slug: section.slug }),
    ...(page === 1 ? { translations: addresses(section.translations) } : {}),
  });
}

export async function SectionPage({ slug, page }: Asked) {
  const locale = await currentLocale();
  const lookup = await lookUp(slug);
  if (lookup.state === 'missing') return <MissingView />;
  const current = lookup.state === 'moved' ? lookup.slug : lookup.section.slug;
  if (lookup.state === 'moved' || slug !== encodeSlug(current)) {
    permanentRedirect(sectionPath(locale, current, page));
  }
  const { section } = lookup;
  const sectionIds = [section.id, ...section.children.map(({ id }) => id)];
  const [t, list, mostRead, newest] = await Promise.all([
    getTranslations('site'),
    listSectionPage({ locale, sectionIds, page }),
    listMostRead({ locale, days: 1, count: 5 }),
    listNewest({ locale, count: NEWEST }),
  ]);
  if (page > list.pages) return <MissingView />;
  return (
    <SiteFrame sectionId={section.id} translations={addresses(section.translations)}>
      <SectionView
        section={section}
        locale={locale}
        cards={list.cards}
        page={page}
        pages={list.pages}
        rail={
          mostRead.length > 0 ? (
            <CardRail title={t('most-read')} cards={mostRead} isRanked />
          ) : (
            <CardRail title={t('latest')} cards={newest} hasTime />
          )
        }
      />
    </SiteFrame>
  );
}

const NEWEST = 6;

async function lookUp(param: string) {
  const slug = decodeSlug(param);
  if (slug === null) return { state: 'missing' } as const;
  return findSection({ locale: await currentLocale(), slug });
}

function addresses(translations: readonly { locale: 'ar' | 'fr' | 'en'; slug: string }[]) {
  return Object.fromEntries(
    translations.map((each) => [each.locale, sectionPath(each.locale, each.slug)]),
  );
}
