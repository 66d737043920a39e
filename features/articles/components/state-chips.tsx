import { useTranslations } from 'next-intl';
import type { DeskIconName } from '@/components/ui/desk-icon';
import { StatusChip, type Tone } from '@/components/ui/status-chip';
import type { EditorialState, PublicState } from '../workflow';

type Look = { readonly tone: Tone; readonly icon: DeskIconName };

const EDITORIAL: Readonly<Record<EditorialState, Look>> = {
  draft: { tone: 'quiet', icon: 'pencil' },
  submitted: { tone: 'info', icon: 'tray' },
  in_review: { tone: 'info', icon: 'eye' },
  changes_requested: { tone: 'warn', icon: 'return' },
  approved: { tone: 'good', icon: 'check' },
  spiked: { tone: 'quiet', icon: 'circle-struck' },
};

const PUBLIC: Readonly<Record<PublicState, Look>> = {
  unpublished: { tone: 'quiet', icon: 'eye-struck' },
  scheduled: { tone: 'timed', icon: 'clock' },
  published: { tone: 'good', icon: 'dot' },
  corrected: { tone: 'good', icon: 'check-note' },
  withdrawn: { tone: 'warn', icon: 'eye-struck' },
  retracted: { tone: 'danger', icon: 'cross' },
  gone: { tone: 'danger', icon: 'cross' },
};

/** How far the working copy is. */
export function EditorialChip({ state }: { state: EditorialState }) {
  const t = useTranslations('desk');
  return <StatusChip {...EDITORIAL[state]}>{t(`editorial.${state}`)}</StatusChip>;
}

/** What readers get. */
export function PublicChip({ state }: { state: PublicState }) {
  const t = useTranslations('desk');
  return <StatusChip {...PUBLIC[state]}>{t(`public.${state}`)}</StatusChip>;
}
