'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { DeskIcon } from '@/components/ui/desk-icon';

const KEPT_AS = 'desk-sidebar';

type Props = { readonly labels: { readonly fold: string; readonly unfold: string } };

/** Folds the sidebar to its icons; kept on this device. The style sheet reads the mark on the root. */
export function FoldButton({ labels }: Props) {
  const isFolded = useSyncExternalStore(subscribe, readFolded, () => false);
  useEffect(() => {
    document.documentElement.dataset['sidebar'] = isFolded ? 'folded' : 'open';
  }, [isFolded]);
  const toggle = () => {
    localStorage.setItem(KEPT_AS, isFolded ? 'open' : 'folded');
    // The browser tells the other tabs of the change, not the one that made it.
    window.dispatchEvent(new Event('storage'));
  };
  const label = isFolded ? labels.unfold : labels.fold;
  return (
    <button
      type="button"
      onClick={toggle}
      aria-expanded={!isFolded}
      aria-label={label}
      title={label}
      className="grid size-11 shrink-0 place-items-center hover:text-accent"
    >
      <DeskIcon name="fold" />
    </button>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  return () => window.removeEventListener('storage', onChange);
}

function readFolded(): boolean {
  return localStorage.getItem(KEPT_AS) === 'folded';
}
