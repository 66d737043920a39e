'use client';

import { useTranslations } from 'next-intl';
import { DeskIcon, type DeskIconName } from '@/components/ui/desk-icon';
import type { SaveState } from '../saver';
import { useRefusalText } from '../refusal-text.client';

type Props = {
  readonly state: SaveState;
  readonly isKept: boolean;
  readonly signIn: string;
  readonly onRetry: () => void;
};

const ICONS: Readonly<Record<SaveState['kind'], DeskIconName>> = {
  saved: 'check',
  unsaved: 'pencil',
  saving: 'hourglass',
  offline: 'cloud-struck',
  'signed-out': 'warning',
  conflict: 'warning',
  refused: 'warning',
};

/** Where the text is, in words; announced when it matters, not at every keystroke. */
export function SaveStateLine({ state, isKept, signIn, onRetry }: Props) {
  const t = useTranslations('desk.save');
  const refusalText = useRefusalText();
  const words = () => {
    switch (state.kind) {
      case 'saved':
        return state.at === null ? t('saved') : t('saved-at', { at: state.at });
      case 'offline':
        return isKept ? t('offline') : t('offline-unkept');
      case 'refused':
        return t('refused', { reason: refusalText(state.code) });
      case 'unsaved':
      case 'saving':
      case 'signed-out':
      case 'conflict':
        return t(state.kind);
      default:
        return state satisfies never;
    }
  };
  const isTrouble = ['offline', 'signed-out', 'conflict', 'refused'].includes(state.kind);
  return (
    <p
      role="status"
      aria-live={isTrouble ? 'assertive' : 'off'}
      className={`flex flex-wrap items-center gap-x-2 text-meta ${isTrouble ? 'text-danger' : 'text-ink-2'}`}
    >
      <DeskIcon name={ICONS[state.kind]} className="size-4" />
      {words()}
      {state.kind === 'signed-out' && (
        <a href={signIn} target="_blank" rel="noreferrer">
          {t('sign-in')}
        </a>
      )}
      {(state.kind === 'signed-out' || state.kind === 'offline') && (
        <button type="button" onClick={onRetry} className="min-h-6 underline">
          {t('retry')}
        </button>
      )}
    </p>
  );
}
