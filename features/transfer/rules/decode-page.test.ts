import { expect, test } from 'vitest';
import { generator } from '@/lib/testing/random-text';
import { decodePage, PAGE_MAX_BYTES } from './decode-page';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = (bytes: Uint8Array) => {
  const result = decodePage(bytes);
  return result.ok ? 'text' : [result.code, result.details?.['encoding']].filter(Boolean).join(' ');
};

test('text in UTF-8 is read, with and without a byte order mark', () => {
  expect(decodePage(utf8('قُطيب\r\n'))).toEqual({ ok: true, value: 'قُطيب\r\n' });
  expect(decodePage(utf8('\uFEFFخبر'))).toEqual({ ok: true, value: 'خبر' });
  expect(decodePage(utf8('خبر'.repeat(100_000))).ok).toBe(true);
});

test('an empty file and one beyond the limit are refused', () => {
  expect(codeOf(new Uint8Array())).toBe('empty-file');
  expect(codeOf(new Uint8Array(PAGE_MAX_BYTES + 1).fill(0x61))).toBe('too-large');
  expect(codeOf(new Uint8Array(PAGE_MAX_BYTES).fill(0x61))).toBe('text');
});

test('pictures, documents, archives and random bytes are binary', () => {
  const random = generator(23);
  expect(codeOf(utf8('%PDF-1.7\nplain so far'))).toBe('binary');
  expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0x61, 0x62]))).toBe('binary');
  expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('binary');
  expect(codeOf(Uint8Array.from({ length: 5000 }, () => Math.floor(random() * 256)))).toBe(
    'binary',
  );
  expect(codeOf(new Uint8Array(100))).toBe('binary');
});

test('another encoding is named where the bytes show it', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(codeOf(utf16('\uFEFFخبر'))).toBe('not-utf8 utf-16');
  expect(codeOf(new Uint8Array(Buffer.from(utf16('\uFEFFخبر')).swap16()))).toBe('not-utf8 utf-16');
  expect(codeOf(utf16('قطار جديد بين الدار البيضاء وأكادير.\n'))).toBe('not-utf8 utf-16');
  expect(codeOf(utf16('Un train entre Casablanca et Agadir.\n'))).toBe('not-utf8 utf-16');
  // «قطار جديد» in windows-1256, «école fermée à Fès» in windows-1252.
  expect(codeOf(new Uint8Array([0xde, 0xd8, 0xc7, 0xd1, 0x20, 0xcc, 0xcf, 0xed, 0xcf]))).toBe(
    'not-utf8 windows-1256',
  );
  expect(codeOf(new Uint8Array(Buffer.from('école fermée à Fès', 'latin1')))).toBe(
    'not-utf8 windows-1252',
  );
  expect(codeOf(new Uint8Array([0x61, 0xff, 0x62, 0xb7, 0x63]))).toBe('not-utf8');
});
