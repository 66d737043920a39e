const PATHS = {
  home: 'M3 9.5 10 4l7 5.5V16H3zM8 16v-4h4v4',
  article: 'M5 3h7l3 3v11H5zM12 3v3h3M8 10h4.5M8 13h4.5',
  comment: 'M3 4h14v10H9l-4 3v-3H3z',
  people:
    'M7.5 9a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2.5 16.5c0-3 2-5 5-5s5 2 5 5M13 4a2.5 2.5 0 0 1 0 4.8M14.5 11.8c1.9.6 3 2.3 3 4.7',
  account: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 17c0-3.3 2.4-5.5 6-5.5s6 2.2 6 5.5',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 13M12.5 7.5h.01',
  site: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M3 10h14M10 3c4 4 4 10 0 14M10 3c-4 4-4 10 0 14',
  menu: 'M3 5h14M3 10h14M3 15h14',
  fold: 'M3 4h14v12H3zM8 4v12M13.5 8l-2 2 2 2',
  'sign-out': 'M8 4H4v12h4M8 10h9M14 7l3 3-3 3',
  plus: 'M10 4v12M4 10h12',
  forward: 'M8 4l6 6-6 6',
  back: 'M12 4l-6 6 6 6',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.9-2.9a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.9 2.9a3 3 0 0 0 4.2 4.2l1-1',
  key: 'M13 11a4 4 0 1 0-3.9-3.1L3 14v3h3v-2h2v-2h1.5l1.6-1.9A4 4 0 0 0 13 11M14 6h.01',
  // States of the desk, in the order of their tones.
  pencil: 'M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2zM11.5 6l2.5 2.5',
  'circle-struck': 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M5 5l10 10',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.7 11h7.6l.7-11M8.5 9v5M11.5 9v5',
  tray: 'M3 11h4l1.5 2.5h3L13 11h4v5H3zM10 3v6M7.5 6.5 10 9l2.5-2.5',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5M10 12.25a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5',
  hourglass: 'M5 3h10M5 17h10M6 3c0 5 8 5 8 14M14 3c0 5-8 5-8 14',
  return: 'M8 5 4 9l4 4M4 9h7a5 5 0 0 1 5 5v2',
  flag: 'M5 17V3M5 4h10l-2.5 3.5L15 11H5',
  'eye-struck': 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5M4 16 16 4',
  'cloud-struck': 'M6 15h8a3 3 0 0 0 .4-6A4.5 4.5 0 0 0 6 8a3.5 3.5 0 0 0 0 7M4 17 16 3',
  check: 'M4 10.5l4 4 8-9',
  dot: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7',
  'check-note': 'M16 10v7H4V3h7M8 9.5l2.5 2.5L17 5',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14M10 6v4l3 2',
  cross: 'M5 5l10 10M15 5 5 15',
  warning: 'M10 3.5 17.5 16h-15zM10 8.5v3.5M10 14h.01',
} as const;

/** What points along the line runs with the text; clocks, checks and pencils do not. */
const MIRRORED: ReadonlySet<DeskIconName> = new Set([
  'forward',
  'back',
  'return',
  'sign-out',
  'fold',
]);
const FILLED: ReadonlySet<DeskIconName> = new Set(['dot']);

export type DeskIconName = keyof typeof PATHS;

/** 20 px, beside a word that says the same. */
export function DeskIcon({
  name,
  className = 'size-5',
}: {
  name: DeskIconName;
  className?: string;
}) {
  const fill = FILLED.has(name) ? 'fill-current' : 'fill-none';
  const mirror = MIRRORED.has(name) ? 'rtl:-scale-x-100' : '';
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`shrink-0 stroke-current stroke-[1.75] ${fill} ${mirror} ${className}`}
      strokeLinecap="square"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
