import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { HeadScript } from '@/components/layout/head-script';
import { loadNonce } from '@/features/identity/session';
import './preview.css';

export const instant = false;
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A page of the desk in the clothes of the site. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  for (const face of ['warraq-text-400', 'warraq-display-600']) {
    preload(`/fonts/${face}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <>
      <HeadScript nonce={await loadNonce()} />
      {children}
    </>
  );
}
