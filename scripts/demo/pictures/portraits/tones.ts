import type { Colour } from '../kit/colour';

/** What a head is drawn in: light and shaded skin, the hair and its light. */
export type Tones = { skin: Colour; shade: Colour; hair: Colour; hairLight: Colour };
