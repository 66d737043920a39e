export type Outline = { readonly width: number; readonly height: number; readonly path: string };

/** The paper's name as an outline: never live text, so it looks the same before the fonts arrive. */
export function Wordmark({ outline, className }: { outline: Outline; className: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${outline.width} ${outline.height}`}
      className={`w-auto fill-current ${className}`}
    >
      <path d={outline.path} />
    </svg>
  );
}
