/** Where a picture stands on a page. */
type Place = {
  /** How wide it is drawn there: the browser chooses a rendition before it has laid anything out. */
  readonly sizes: string;
  /** The widest rendition worth naming, in pixels: the widest drawn size on a dense screen. */
  readonly most: number;
  /** Whether WebP is named between AVIF and JPEG; beside many headlines two formats are enough. */
  readonly hasWebp: boolean;
};

/** The places follow the columns of the pages. */
export const picturePlaces = {
  /** Six of twelve columns, the whole width of a phone. */
  lead: {
    sizes: '(min-width: 80rem) 37.25rem, (min-width: 64rem) 48vw, 100vw',
    most: 1920,
    hasWebp: true,
  },
  /** Four to six of twelve. */
  large: {
    sizes: '(min-width: 80rem) 37.25rem, (min-width: 64rem) 48vw, 100vw',
    most: 1280,
    hasWebp: false,
  },
  /** Three of twelve; beside the words on a narrower page. */
  standard: {
    sizes: '(min-width: 80rem) 18rem, (min-width: 64rem) 23vw, (min-width: 40rem) 12rem, 7rem',
    most: 640,
    hasWebp: false,
  },
  /** A fixed 112 px. */
  thumbnail: { sizes: '7rem', most: 320, hasWebp: false },
  /** Eight of twelve, bleeding on a phone. */
  article: {
    sizes: '(min-width: 80rem) 50rem, (min-width: 64rem) 65vw, 100vw',
    most: 1920,
    hasWebp: true,
  },
  /** Inside the text. */
  body: { sizes: '(min-width: 40rem) 36rem, 100vw', most: 1280, hasWebp: true },
  /** An author's face, 64 px. */
  portrait: { sizes: '4rem', most: 320, hasWebp: false },
} as const satisfies Record<string, Place>;

export type PicturePlace = keyof typeof picturePlaces;
