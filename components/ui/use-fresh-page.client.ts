'use client';

import { useEffect } from 'react';

/** Once `isDue`, loads an address anew: what this tab has kept belongs to whoever was here before. */
export function useFreshPage(address: string, isDue: boolean): void {
  useEffect(() => {
    if (isDue) window.location.assign(address);
  }, [address, isDue]);
}
