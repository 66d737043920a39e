'use client';

import { useState } from 'react';

/**
 * The nonce of the document's policy, where libraries that make styles look for it. Later answers to
 * the same document bring nonces of their own, which its policy does not know: the first one stays.
 */
export function CspNonce({ nonce }: { nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" content={first} />;
}
