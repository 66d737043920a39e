import { err, ok, type Result } from '@/lib/result';

/** A newspaper page is some ten kilobytes of text; what is larger is another kind of file. */
export const PAGE_MAX_BYTES = 5 * 1024 * 1024;

export type DecodePageCode = 'empty-file' | 'too-large' | 'binary' | 'not-utf8';

/** First bytes of the files people take for text: PDF, archives and office files, pictures. */
const SIGNATURES = [
  '%PDF',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00FF\u00D8\u00FF',
  '\u001F\u008B',
  '\u00D0\u00CF\u0011\u00E0',
];

const SAMPLE_BYTES = 64 * 1024;
/** Text has nearly no control bytes; one in a hundred is already no text. */
const CONTROLS_MAX_SHARE = 0.01;

/**
 * The text of a file that should hold a page in UTF-8. Refuses `empty-file`, `too-large`, `binary`,
 * and `not-utf8` with `details.encoding` (`utf-16`, `windows-1256`, `windows-1252`) where the bytes
 * show it. A byte order mark is not part of the text.
 */
export function decodePage(bytes: Uint8Array): Result<string, DecodePageCode> {
  if (bytes.length === 0) return err('empty-file');
  if (bytes.length > PAGE_MAX_BYTES) return err('too-large');
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isUtf16(sample)) return err('not-utf8', { encoding: 'utf-16' });
  if (isBinary(sample)) return err('binary');
  const text = decode(bytes, 'utf-8');
  if (text !== null) return ok(text);
  const encoding = oneByteEncoding(sample);
  return encoding === null ? err('not-utf8') : err('not-utf8', { encoding });
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: the high bytes are nearly all 00 (Latin, spaces) or 06 (Arabic).
  return [0, 1].some((half) => {
    const high = bytes.filter((_, index) => index % 2 === half);
    const low = bytes.filter((_, index) => index % 2 !== half);
    const known = high.filter((byte) => byte === 0x00 || byte === 0x06).length;
    return high.length > 1 && known / high.length > 0.9 && !low.includes(0);
  });
}

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  const controls = bytes.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  return controls.length / bytes.length > CONTROLS_MAX_SHARE;
}

function oneByteEncoding(bytes: Uint8Array): string | null {
  const high = bytes.filter((byte) => byte >= 0x80);
  const isMostly = (script: RegExp, encoding: string) =>
    (decode(high, encoding)?.match(script)?.length ?? 0) / high.length > 0.7;
  if (isMostly(/\p{Script=Arabic}/gu, 'windows-1256')) return 'windows-1256';
  return isMostly(/\p{Script=Latin}/gu, 'windows-1252') ? 'windows-1252' : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
