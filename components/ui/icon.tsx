const PATHS = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  forward: 'M8 4l6 6-6 6',
  back: 'M12 4l-6 6 6 6',
  search: 'M13.5 13.5L17 17M14 9A5 5 0 114 9a5 5 0 0110 0z',
  up: 'M10 16V4M5 9l5-5 5 5',
} as const;

/** Icons that mean a direction run with the text. */
const MIRRORED: ReadonlySet<IconName> = new Set(['forward', 'back']);

export type IconName = keyof typeof PATHS;

/** 20 px, beside a word that says the same. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`size-5 shrink-0 fill-none stroke-current stroke-[1.75] ${
        MIRRORED.has(name) ? 'rtl:-scale-x-100' : ''
      } ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
