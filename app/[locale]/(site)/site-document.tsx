import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { HeadScript } from '@/components/layout/head-script';
import { PAPER_COLOURS } from '@/components/theme/paper-colours';
import { getPaper } from '@/features/settings/queries';
import { currentLocale } from '@/lib/i18n/current-locale';

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER_COLOURS.dark },
  ],
};

export async function siteMetadata(): Promise<Metadata> {
  const { name, tagline } = await getPaper(await currentLocale());
  return {
    title: { template: `%s | ${name}`, default: tagline === '' ? name : `${name} | ${tagline}` },
  };
}

/** Faces and head script of every page in the clothes of the site. */
export function SiteDocument({ children }: { children: ReactNode }) {
  for (const face of ['warraq-text-400', 'warraq-display-600']) {
    preload(`/fonts/${face}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <>
      <HeadScript />
      {children}
    </>
  );
}
