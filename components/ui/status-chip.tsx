import { DeskIcon, type DeskIconName } from './desk-icon';

const TONES = {
  quiet: 'bg-quiet-ground text-quiet',
  info: 'bg-info-ground text-info',
  warn: 'bg-warn-ground text-warn',
  good: 'bg-good-ground text-good',
  timed: 'bg-timed-ground text-timed',
  danger: 'bg-danger-ground text-danger',
} as const;

export type Tone = keyof typeof TONES;

type Props = { readonly tone: Tone; readonly icon: DeskIconName; readonly children: string };

/** A state in ground, icon and word, so that it is never told by colour alone. */
export function StatusChip({ tone, icon, children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-control px-2 font-display text-kicker whitespace-nowrap ${TONES[tone]}`}
    >
      <DeskIcon name={icon} className="size-4" />
      {children}
    </span>
  );
}
