import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from './site-document';
import './site.css';

export const viewport = siteViewport;
export const generateMetadata = siteMetadata;

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
