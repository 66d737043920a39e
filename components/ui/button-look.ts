const COMMON =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-4 font-display text-label transition-colors disabled:cursor-not-allowed disabled:border-rule disabled:bg-sunken disabled:text-ink-3';

const KINDS = {
  /** One on a screen: what one came to do. */
  main: `${COMMON} bg-ink text-paper hover:bg-accent-strong`,
  second: `${COMMON} border border-control bg-raised text-ink hover:border-ink`,
  danger: `${COMMON} border border-danger bg-raised text-danger hover:bg-danger-ground`,
} as const;

/** The classes of a button, for a `<button>` and for a link that does a button's work. */
export function buttonLook(kind: keyof typeof KINDS): string {
  return KINDS[kind];
}
