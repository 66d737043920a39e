'use client';

import { useEffect, useRef, type ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog of the browser: the rest of the page waits, Escape closes, the focus goes back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-auto max-h-[90dvh] w-[min(44rem,calc(100%-2rem))] overflow-y-auto border border-ink bg-raised p-4 font-desk text-desk text-ink backdrop:bg-ink/40"
    >
      <h2 className="mb-4 text-h4">{title}</h2>
      {children}
    </dialog>
  );
}
