'use client';

import { useEffect, useState } from 'react';
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Key,
} from 'react-aria-components';

export type Suggestion = { readonly id: number; readonly name: string };

type Props = {
  readonly label: string;
  readonly hint?: string;
  /** Address of the door that suggests; the typed text is appended. */
  readonly source: string;
  /** What the list offers for a text that nothing matches: to take it as it is typed. */
  readonly asTyped: (typed: string) => string;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly onTyped: (typed: string) => void;
};

const AS_TYPED = 'as-typed';
const PAUSE_MS = 150;

/** A field that suggests what the paper already has, and takes what it has not; operable by keyboard. */
export function SuggestField({ label, hint, source, asTyped, onChoose, onTyped }: Props) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const text = typed.trim();

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      if (text !== '') void ask(`${source}${encodeURIComponent(text)}`, stop.signal).then(setFound);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, text]);

  const isKnown = found.some(({ name }) => name === text);
  const items = [
    ...(text === '' ? [] : found.map(({ id, name }) => ({ key: String(id), name }))),
    ...(text === '' || isKnown ? [] : [{ key: AS_TYPED, name: asTyped(text) }]),
  ];
  const choose = (key: Key | null) => {
    if (key === null) return;
    const suggestion = found.find(({ id }) => String(id) === key);
    if (suggestion) onChoose(suggestion);
    else if (key === AS_TYPED && text !== '') onTyped(text);
    setTyped('');
    setFound([]);
  };
  return (
    <ComboBox
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={choose}
      allowsCustomValue
      menuTrigger="input"
      className="flex flex-col gap-1"
    >
      <Label className="font-display text-label">{label}</Label>
      <Input
        dir="auto"
        className="block min-h-11 w-full rounded-control border border-control bg-raised px-3 text-desk text-ink"
      />
      {hint !== undefined && (
        <Text slot="description" className="text-meta text-ink-2">
          {hint}
        </Text>
      )}
      <Popover className="w-(--trigger-width) border border-ink bg-raised font-desk text-desk text-ink">
        <ListBox<{ key: string; name: string }> className="max-h-72 overflow-y-auto py-1">
          {({ key, name }) => (
            <ListBoxItem
              id={key}
              textValue={name}
              className="flex min-h-10 cursor-pointer items-center px-3 data-[focused]:bg-tint"
            >
              <bdi>{name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Suggestions are a convenience: where none come, the field still takes what is typed. */
async function ask(address: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? ((await response.json()) as Suggestion[]) : [];
  } catch {
    return [];
  }
}
