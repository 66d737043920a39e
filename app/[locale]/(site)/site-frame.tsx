import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Masthead } from '@/components/layout/masthead';
import { SkipLinks } from '@/components/layout/skip-links';
import { getPaper } from '@/features/settings/queries';
import { listSections } from '@/features/taxonomy/queries';
import { currentLocale } from '@/lib/i18n/current-locale';
import { fullDate, machine } from '@/lib/i18n/format';
import { locales, type Locale } from '@/lib/i18n/locales';
import {
  archivePath,
  correctionsPath,
  feedPaths,
  frontPath,
  latestPath,
  liteFrontPath,
  mostReadPath,
  sectionPath,
} from '@/lib/routes';

type SiteFrameProps = {
  isFront?: boolean;
  /** The section this page belongs to: the navigation marks it. */
  sectionId?: number | null;
  /** Addresses of this page in other languages; without one the switch leads to the front. */
  translations?: Partial<Record<Locale, string>>;
  children: ReactNode;
};

/**
 * Masthead, content and footer. Drawn by the page and not by its layout: only the page knows the
 * current section and its translations, and no client router keeps a layout between two pages.
 */
export async function SiteFrame({ isFront, sectionId, translations, children }: SiteFrameProps) {
  const locale = await currentLocale();
  const [t, paper, tree] = await Promise.all([
    getTranslations('site'),
    getPaper(locale),
    listSections(locale),
  ]);
  const href = (section: { slug: string }) => sectionPath(locale, section.slug);
  const sections = tree.map(({ id, name, slug, children: below }) => ({
    id,
    name,
    href: href({ slug }),
    children: below.map((child) => ({ id: child.id, name: child.name, href: href(child) })),
  }));
  const languages = locales
    .filter((each) => each !== locale)
    .map((each) => {
      const address = translations?.[each];
      return {
        locale: each,
        href: address ?? frontPath(each),
        name: address ? t(`language.${each}`) : t(`front-of.${each}`),
      };
    });
  const home = frontPath(locale);
  const more = [
    { name: t('latest'), href: latestPath(locale) },
    { name: t('most-read'), href: mostReadPath(locale) },
    { name: t('archive'), href: archivePath(locale) },
    { name: t('corrections'), href: correctionsPath(locale) },
    { name: t('feeds'), href: feedPaths(locale, { kind: 'site' }).rss },
    { name: t('lite'), href: liteFrontPath(locale) },
  ];
  return (
    <>
      <SkipLinks />
      <Masthead
        paper={paper}
        date={{ text: fullDate(paper.today, locale), machine: machine(paper.today).slice(0, 10) }}
        home={home}
        sections={sections}
        currentSectionId={sectionId ?? null}
        languages={languages}
        isFront={isFront ?? false}
      />
      <main id="content">{children}</main>
      <Footer paper={paper} home={home} sections={sections} languages={languages} more={more} />
    </>
  );
}
