'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Keys of the queue, by the place of the key and not its letter, so that they work on an Arabic
 * keyboard: J and K move, A and S decide, R goes to the reason. Off while typing or composing.
 */
export function QueueKeys({ hint, children }: { hint: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    const current = () => cards().findIndex((card) => card.contains(document.activeElement));
    const focus = (index: number) => {
      const all = cards();
      all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
        return;
      }
      if (event.target instanceof HTMLElement && event.target.matches(TYPING)) return;
      if (event.code === 'KeyJ') focus(current() + 1);
      else if (event.code === 'KeyK') focus(current() - 1);
      else {
        const control = cards()[current()]?.querySelector<HTMLElement>(`[data-key=${event.code}]`);
        if (!control) return;
        if (control instanceof HTMLButtonElement) control.click();
        else control.focus();
      }
      event.preventDefault();
    };
    const onDecided = () => focus(current() + 1);
    const root = list.current;
    document.addEventListener('keydown', onKey);
    root?.addEventListener('decided', onDecided);
    return () => {
      document.removeEventListener('keydown', onKey);
      root?.removeEventListener('decided', onDecided);
    };
  }, []);

  return (
    <div ref={list}>
      <p className="needs-script hidden pt-3 text-meta text-ink-3 tablet:block">{hint}</p>
      {children}
    </div>
  );
}

const TYPING = 'input, textarea, select, [contenteditable=true]';
