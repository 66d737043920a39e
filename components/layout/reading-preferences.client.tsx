'use client';

import { useSyncExternalStore } from 'react';
import { PAPER_COLOURS } from '@/components/theme/paper-colours';

const THEMES = ['system', 'light', 'dark'] as const;
const TEXT_SIZES = ['0', '1', '2'] as const;

type Theme = (typeof THEMES)[number];
type Words = {
  theme: string;
  themes: Record<Theme, string>;
  textSize: string;
  textSizes: readonly string[];
};

/**
 * Theme and text size, kept on this device. The choice stands on <html>, where the head script puts
 * it before the first paint.
 */
export function ReadingPreferences({ words }: { words: Words }) {
  const theme = useRootMark('theme') ?? 'system';
  const textSize = useRootMark('textSize') ?? '0';
  return (
    <>
      <Choice legend={words.theme}>
        {THEMES.map((each) => (
          <Option key={each} isChosen={theme === each} onChoose={() => chooseTheme(each)}>
            {words.themes[each]}
          </Option>
        ))}
      </Choice>
      <Choice legend={words.textSize}>
        {TEXT_SIZES.map((each, step) => (
          <Option key={each} isChosen={textSize === each} onChoose={() => chooseTextSize(each)}>
            {words.textSizes[step] ?? each}
          </Option>
        ))}
      </Choice>
    </>
  );
}

function Choice({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className="needs-script">
      <legend className="font-display text-label text-ink-3">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}

type OptionProps = { isChosen: boolean; onChoose: () => void; children: string };

function Option({ isChosen, onChoose, children }: OptionProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className="min-h-9 rounded-control border border-control px-3 font-display text-label aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
    >
      {children}
    </button>
  );
}

function chooseTheme(theme: Theme): void {
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (theme !== 'system') {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.content = PAPER_COLOURS[theme];
    document.head.prepend(meta);
  }
  markRoot('theme', theme === 'system' ? null : theme);
  remember('theme', theme === 'system' ? null : theme);
}

function chooseTextSize(size: (typeof TEXT_SIZES)[number]): void {
  markRoot('textSize', size === '0' ? null : size);
  remember('text-size', size === '0' ? null : size);
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch (error) {
    // Storage that is full or forbidden: the choice holds for this page.
    if (!(error instanceof DOMException)) throw error;
  }
}

function markRoot(name: 'theme' | 'textSize', value: string | null): void {
  const { dataset } = document.documentElement;
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}

function useRootMark(name: 'theme' | 'textSize'): string | undefined {
  return useSyncExternalStore(
    watchRoot,
    () => document.documentElement.dataset[name],
    () => undefined,
  );
}

function watchRoot(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-text-size'],
  });
  return () => observer.disconnect();
}
