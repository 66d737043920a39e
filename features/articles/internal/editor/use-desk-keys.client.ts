'use client';

import { useEffect, useRef } from 'react';

/** Keys of a screen by `event.code`, so that they are the same on every layout: "Ctrl+KeyS". */
export type DeskKeys = Readonly<Record<string, () => void>>;

/** Runs the command of a key; nothing during the composition of a letter. ⌘ counts as Ctrl. */
export function useDeskKeys(keys: DeskKeys): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const run = newest.current[keyOf(event)];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

export function keyOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): string {
  return [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    code,
  ].join('+');
}
