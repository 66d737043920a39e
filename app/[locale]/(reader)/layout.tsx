import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from '../(site)/site-document';
import { SiteFrame } from '../(site)/site-frame';
import '../(site)/site.css';

export const instant = false;
export const viewport = siteViewport;
export const generateMetadata = siteMetadata;

/** Pages that are made for one reader at the time of asking, in the clothes of the site. */
export default async function ReaderLayout({ children }: { children: ReactNode }) {
  // Nothing is sent ahead of the page: a shell would have answered 200 before the page knows better.
  await connection();
  return (
    <SiteDocument>
      <SiteFrame>
        <div className="page-width">{children}</div>
      </SiteFrame>
    </SiteDocument>
  );
}
