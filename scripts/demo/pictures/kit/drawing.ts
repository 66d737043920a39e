import type { Art } from './art';
import type { Hour } from './light';

/** A picture that can be asked for: the hours that suit it and how it is drawn. */
export type Drawing = {
  hours: readonly Hour[];
  draw: (art: Art) => string;
};
