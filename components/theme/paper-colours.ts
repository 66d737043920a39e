/** The page's ground in both lights, for the browser's own frame (`theme-color`). */
export const PAPER_COLOURS = { light: '#fdfbf7', dark: '#161412' } as const;
