/**
 * How wide a picture is drawn at each place, for the `sizes` attribute: the browser chooses a
 * rendition before it has laid anything out. Follows the columns of the pages.
 */
export const pictureWidths = {
  /** Six of twelve columns, the whole width of a phone. */
  lead: '(min-width: 80rem) 37.25rem, (min-width: 64rem) 48vw, 100vw',
  /** Four to six of twelve. */
  large: '(min-width: 80rem) 37.25rem, (min-width: 64rem) 48vw, 100vw',
  /** Three of twelve; beside the words on a narrower page. */
  standard: '(min-width: 80rem) 18rem, (min-width: 64rem) 23vw, (min-width: 40rem) 12rem, 7rem',
  /** A fixed 112 px. */
  thumbnail: '7rem',
  /** Eight of twelve, bleeding on a phone. */
  article: '(min-width: 80rem) 50rem, (min-width: 64rem) 65vw, 100vw',
  /** Inside the text. */
  body: '(min-width: 40rem) 36rem, 100vw',
  /** An author's face, 64 px. */
  portrait: '4rem',
} as const;

export type PicturePlace = keyof typeof pictureWidths;
