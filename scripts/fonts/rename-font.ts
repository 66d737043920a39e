/**
 * Gives a TrueType file a new name table: the licence forbids a cut version of a face to carry
 * its reserved name ("Plex"), and the drawing library finds a font by this name alone.
 * The copyright and licence strings of the original are kept, as the OFL asks.
 * Layout of the file and of the table: OpenType 1.9, "otff" and "name".
 */
export function renameFont(font: Buffer, family: string): Buffer {
  const tables = readTables(font);
  const original = tables.get('name');
  if (!original) throw new Error('The font has no name table');
  tables.set('name', writeNames(namesFor(family, readNames(original))));
  return writeTables(font.readUInt32BE(0), tables);
}

/** The names of a font by their OpenType number, as its English Windows records give them. */
export function namesOf(font: Buffer): Map<number, string> {
  const table = readTables(font).get('name');
  return table ? readNames(table) : new Map();
}

const NAME = {
  copyright: 0,
  family: 1,
  style: 2,
  unique: 3,
  full: 4,
  version: 5,
  postscript: 6,
  licence: 13,
  licenceUrl: 14,
} as const;

function namesFor(family: string, original: Map<number, string>): Map<number, string> {
  const version = original.get(NAME.version) ?? 'Version 1.000';
  const names = new Map<number, string>([
    [NAME.family, family],
    [NAME.style, 'Regular'],
    [NAME.unique, `${family}; ${version}`],
    [NAME.full, family],
    [NAME.version, version],
    [NAME.postscript, family.replaceAll(' ', '')],
  ]);
  for (const id of [NAME.copyright, NAME.licence, NAME.licenceUrl]) {
    const kept = original.get(id);
    if (kept) names.set(id, kept);
  }
  return names;
}

const WINDOWS = 3;
const UNICODE_BMP = 1;
const ENGLISH_US = 0x409;

function readNames(table: Buffer): Map<number, string> {
  const names = new Map<number, string>();
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== WINDOWS) continue;
    if (table.readUInt16BE(record + 4) !== ENGLISH_US) continue;
    const start = storage + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names.set(table.readUInt16BE(record + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}

function writeNames(names: Map<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(6 + sorted.length * 12);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, name]] of sorted.entries()) {
    const bytes = Buffer.from(name, 'utf16le').swap16();
    const record = 6 + index * 12;
    for (const [field, value] of [
      WINDOWS,
      UNICODE_BMP,
      ENGLISH_US,
      id,
      bytes.length,
      offset,
    ].entries()) {
      head.writeUInt16BE(value, record + field * 2);
    }
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...strings]);
}

function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    const tag = font.toString('latin1', record, record + 4);
    tables.set(tag, Buffer.from(font.subarray(offset, offset + length)));
  }
  return tables;
}

function writeTables(version: number, tables: Map<string, Buffer>): Buffer {
  const head = tables.get('head');
  if (!head) throw new Error('The font has no head table');
  head.writeUInt32BE(0, 8);

  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);

  const parts = [directory];
  let offset = directory.length;
  let headOffset = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    const record = 12 + index * 16;
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    if (tag === 'head') headOffset = offset;
    parts.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat(parts);
  // The sum over the whole file has to come to this constant (OpenType, "head").
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
