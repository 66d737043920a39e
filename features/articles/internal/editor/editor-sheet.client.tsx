'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { buttonLook } from '@/components/ui/button-look';

export type SheetName = 'fields' | 'actions';

type Props = {
  readonly name: SheetName;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel beside the text; on a narrow screen a sheet over it, opened by its button. */
export function EditorSheet({ name, isOpen, onClose, children }: Props) {
  const t = useTranslations('desk.sheet');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    heading.current?.focus();
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOpen, onClose]);
  return (
    <section aria-labelledby={id} data-open={isOpen || undefined} className="editor-sheet">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-h4 outline-none">
        {t(name)}
      </h2>
      {children}
      <button
        type="button"
        onClick={onClose}
        className={`needs-script w-full desktop:hidden ${buttonLook('second')}`}
      >
        {t('close')}
      </button>
    </section>
  );
}
