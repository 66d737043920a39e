'use client';

import { useEffect, useRef } from 'react';

/** Moves the focus to what a form answered, each time it answers. */
export function useAnswerFocus(attempt: number) {
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) answer.current?.focus();
  }, [attempt]);
  return answer;
}
