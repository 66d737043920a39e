'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { Saver } from '../saver';

/** Leaving sends what is unsaved first; where that fails, or the tab is closed, it asks. */
export function useLeaveGuard(saver: Saver, question: string): void {
  const router = useRouter();
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved()) event.preventDefault();
    };
    const follow = async (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !saver.hasUnsaved() || !isPlain(event)) return;
      const link = event.target.closest('a');
      if (!link?.href || link.target || link.origin !== window.location.origin) return;
      event.preventDefault();
      event.stopPropagation();
      if ((await saver.flush({ seal: false })) || window.confirm(question)) router.push(link.href);
    };
    const onClick = (event: MouseEvent) => void follow(event);
    window.addEventListener('beforeunload', beforeUnload);
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [saver, router, question]);
}

/** Not a click that opens another tab or window. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
