import { SPACED_HARAKAT, TATWEEL, wellFormed } from './characters';
import { letterTable } from './letter-table';

const spacedHarakat = new RegExp(`[${SPACED_HARAKAT}]`, 'gu');

/**
 * Fillers are letters by category and invisible by property; so are tatweel (with what is written on
 * it, U+0883–0885) and the high hamza of compatibility forms.
 */
const ignorable = new RegExp(
  String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\u0674${TATWEEL}\u0883-\u0885]`,
  'gu',
);

/**
 * Look-alike and regional letters, each to the letter a reader takes it for. Never ذ/د, ق/ك, ث/ت,
 * ظ/ض, س/ص, nor the dotless U+066E 066F 06A1 06BA; ء stays.
 */
const foldLetters = letterTable([
  ['ا', '0671-0673'],
  ['ب', '067B 067E 0680'],
  ['ت', '0679 067A 067C'],
  ['ج', '0686 0687'],
  ['خ', '0685'],
  ['د', '0688-068A'],
  ['ذ', '068C'],
  ['ر', '0691 0693 0695'],
  ['ز', '0698'],
  ['س', '069A'],
  ['غ', '06A0'],
  ['ف', '06A2-06A5'],
  ['ق', '06A7 06A8'],
  ['ك', '063B 063C 06A9-06B0 0762 0763'],
  ['ل', '06B5-06B7'],
  ['ن', '06B9 06BB 06BC'],
  ['ه', '0629 06BE 06C0 06C1 06C3 06D5 06FF'],
  ['و', '06C4 06C6-06C8 06CB 06CF'],
  ['ي', '0620 063D-063F 0649 0678 06CC 06CD 06D0-06D2'],
  // Letters whose name is "X WITH …" in the Arabic blocks (Unicode 14), to X.
  ['ا', '0773 0774 0870-0882'],
  ['ب', '0750-0756 08A0 08A1 08B6 08B7 08BE'],
  ['ت', '067D 08B8 08BF 08C0'],
  ['ج', '06BF 08A2 08C1 08C5 08C6'],
  ['ح', '0681 0682 0757 0758 076E 076F 0772 077C'],
  ['د', '068B 068F 0690 06EE 0759 075A 08AE'],
  ['ر', '0692 0694 0696 0697 0699 06EF 075B 076B 076C 0771 08AA 08B9'],
  ['ز', '08B2'],
  ['س', '069B 069C 075C 076D 0770 077D 077E'],
  ['ش', '06FA'],
  ['ص', '069D 069E 08AF'],
  ['ض', '06FB'],
  ['ط', '069F 08A3'],
  ['ع', '075D-075F 08B3'],
  ['غ', '06FC 08C3'],
  ['ف', '0760 0761 08A4'],
  ['ق', '08A5 08B5'],
  ['\u08BC', '08C4'],
  ['ك', '06B2 06B4 0764 077F 08B0 08B4 08C2'],
  ['ل', '06B8 076A 08A6 08C7'],
  ['م', '0765 0766 08A7'],
  ['ن', '06BD 0767-0769'],
  ['ه', '06C2'],
  ['و', '0677 06CA 0778 0779 08AB'],
  ['ي', '06CE 06D3 0775-0777 077A 077B 08A8 08A9 08BA'],
]);

/**
 * The moderation key: disguises of a word become the word (غـــبـــي, غَبِيٌّ, ﻏﺒﻲ, غبی → غبي), different
 * words stay apart (ماء keeps its hamza). List terms and comments pass through it alike; it is never
 * shown, and never used for searching. Applying it twice changes nothing.
 */
export function moderationKey(text: string): string {
  const letters = wellFormed(text)
    .replace(spacedHarakat, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ignorable, '');
  return foldLetters(letters)
    .toLowerCase()
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
}

/**
 * What two comments with the same words have in common, whatever their spacing, points and
 * stretching: the moderation key, letters and digits only, runs of three or more reduced to one. The
 * caller hashes it; a text without letters and digits gives ''.
 */
export function bodyKeyText(text: string): string {
  return moderationKey(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(.)\1{2,}/gu, '$1');
}
