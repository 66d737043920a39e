const PATHS = {
  paragraph: 'M4 5h12M4 10h12M4 15h7',
  heading2: 'M4 4v12M11 4v12M4 10h7M14 9.5c.3-1 3-1.4 3 .6 0 1.6-3 2.4-3 5.4h3.2',
  heading3: 'M4 4v12M11 4v12M4 10h7M14 8.5h3l-1.8 3c2.6 0 2.4 4.5-1.4 3.6',
  bulletList: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  orderedList: 'M8 5h9M8 10h9M8 15h9M3 4h1v3M3 9h1.5L3 11h1.5M3 13.5h1.5v3H3M3 15h1',
  blockquote: 'M4 10h4v5H4zM4 10c0-3 1-4.5 3-5M12 10h4v5h-4zM12 10c0-3 1-4.5 3-5',
  pullQuote: 'M4 4h12M4 16h12M6 8h8M8 12h4',
  factBox: 'M4 4h12v12H4zM4 8h12M7 11h6M7 13.5h4',
  image: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 13M12.5 7.5h.01',
  divider: 'M3 10h14M8 5h4M8 15h4',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M10 4v12M6 4h8M7 16h6',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.9-2.9a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-2.9 2.9a3 3 0 0 0 4.2 4.2l1-1',
  foreign: 'M3 5h8M7 3v2c0 4-2 6-4 7M5 8c1 2 3 3.5 5 4M10 17l3.5-8 3.5 8M11.5 14h4',
  direction: 'M4 6h12l-3-3M16 14H4l3 3',
  undo: 'M8 5 4 9l4 4M4 9h7a5 5 0 0 1 5 5v1',
  redo: 'M12 5l4 4-4 4M16 9H9a5 5 0 0 0-5 5v1',
  up: 'M10 16V5M5 9.5 10 4.5l5 5',
  down: 'M10 4v11M5 10.5l5 5 5-5',
} as const;

/** Undo and redo point along the line, a list and a quotation begin where it begins. */
const MIRRORED: ReadonlySet<EditorIconName> = new Set([
  'undo',
  'redo',
  'bulletList',
  'orderedList',
  'paragraph',
]);

export type EditorIconName = keyof typeof PATHS;

/** 20 px, in a button that has a name. */
export function EditorIcon({ name }: { name: EditorIconName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      strokeLinecap="square"
      className={`size-5 shrink-0 fill-none stroke-current stroke-[1.75] ${MIRRORED.has(name) ? 'rtl:-scale-x-100' : ''}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
