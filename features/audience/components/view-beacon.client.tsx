'use client';

import { useEffect } from 'react';

const TICK_MS = 1_000;
const READ_AFTER_TICKS = 5;

type Props = { articleId: number; textId: string; door: string };

/**
 * Tells the paper that an article is read: after five seconds in view, then at each quarter of the
 * text. It looks once a second while the page is visible, until the end was reached.
 */
export function ViewBeacon({ articleId, textId, door }: Props) {
  useEffect(() => {
    let ticks = 0;
    let next = 0;
    const timer = setInterval(() => {
      const text = document.getElementById(textId);
      if (document.hidden || !text || ++ticks < READ_AFTER_TICKS) return;
      const { top, height } = text.getBoundingClientRect();
      const share = (100 * (innerHeight - top + 1)) / height;
      const depths = [];
      for (; next <= 100 && (next === 0 || next <= share); next += 25) depths.push(next);
      if (next > 100) clearInterval(timer);
      if (depths.length === 0) return;
      const from = document.referrer.split('/')[2] ?? '';
      navigator.sendBeacon(door, JSON.stringify({ articleId, depths, from }));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [articleId, textId, door]);
  return null;
}
