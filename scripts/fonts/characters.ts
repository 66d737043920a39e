/** The characters the faces are cut to (docs: design of the paper, type). */
export const CHARACTERS: string = [
  range(0x0020, 0x007e),
  range(0x00a0, 0x00ff),
  'ŒœŸ',
  range(0x0621, 0x063a),
  range(0x0640, 0x0655),
  range(0x0660, 0x0669),
  range(0x066a, 0x066c),
  '\u0670\u0671\u060c\u061b\u061f',
  'پچڤڥڨڭگکیݢݣ',
  'ﷲﷺ',
  // Dashes, quotes, ellipsis, currency, signs.
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u2026\u20ac\u2212\u00d7',
  // Joiners and direction marks: without them a shaped word loses its joins at the cut.
  '\u200c\u200d\u200e\u200f',
].join('');

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
