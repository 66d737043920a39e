import { preload } from 'react-dom';
import { CspNonce } from './csp-nonce.client';
import { HeadScript } from './head-script';

/** What a desk page has in its head: its two faces, the head script, and the nonce for what makes styles. */
export function DeskHead({ nonce }: { nonce: string }) {
  for (const face of ['warraq-desk-400', 'warraq-display-600']) {
    preload(`/fonts/${face}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <>
      <CspNonce nonce={nonce} />
      <HeadScript nonce={nonce} />
    </>
  );
}
