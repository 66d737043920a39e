import path from 'node:path';
import type { SchemaFile } from '@/lib/db/schema-files';

export interface Model {
  readonly name: string;
  readonly doc: string;
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly isKey: boolean;
  readonly isUnique: boolean;
  readonly doc: string;
}

/** A foreign key: which model it points to, by which columns. */
export interface Reference {
  readonly name: string;
  readonly target: string;
  readonly columns: readonly string[];
  readonly isOptional: boolean;
}

export interface Chapter {
  readonly feature: string;
  readonly models: readonly Model[];
  readonly enums: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The schema as data, a chapter a file. Reads the shape `prisma format` writes: one field a line. */
export function readSchema(files: readonly SchemaFile[]): Chapter[] {
  return files
    .map(({ path: file, content }) => ({
      feature: path.basename(file, '.prisma'),
      models: blocks(content, 'model').map(readModel),
      enums: blocks(content, 'enum').map(({ name, lines }) => ({
        name,
        values: lines.map((line) => line.trim()).filter((line) => /^\w+$/.test(line)),
      })),
    }))
    .filter(({ models, enums }) => models.length + enums.length > 0);
}

interface Block {
  readonly name: string;
  readonly doc: string;
  readonly lines: readonly string[];
}

function blocks(content: string, kind: 'model' | 'enum'): Block[] {
  const pattern = new RegExp(String.raw`((?:^///.*\n)*)^${kind} (\w+) \{\n([\s\S]*?)^\}`, 'gm');
  return [...content.matchAll(pattern)].map(([, doc = '', name = '', body = '']) => ({
    name,
    doc: docText(doc),
    lines: body.split('\n'),
  }));
}

function readModel({ name, doc, lines }: Block): Model {
  const keys = new Set(listOf(lines, '@@id'));
  const columns: Column[] = [];
  const references: Reference[] = [];
  let comment = '';
  for (const line of lines) {
    if (line.trim().startsWith('///')) {
      comment += `${line}\n`;
      continue;
    }
    const [, field, type, mark, rest = ''] = /^\s+(\w+)\s+(\w+)(\?|\[\])?(.*)$/.exec(line) ?? [];
    if (field !== undefined && type !== undefined) {
      const relation = /@relation\([^)]*?fields:\s*\[([^\]]*)\]/.exec(rest);
      if (relation) {
        references.push({
          name: field,
          target: type,
          columns: words(relation[1] ?? ''),
          isOptional: mark === '?',
        });
      } else {
        columns.push({
          name: field,
          type: mark === '[]' ? `${type}[]` : type,
          isOptional: mark === '?',
          isKey: /@id\b/.test(rest) || keys.has(field),
          isUnique: /@unique\b/.test(rest),
          doc: docText(comment),
        });
      }
    }
    comment = '';
  }
  return { name, doc, columns, references };
}

function listOf(lines: readonly string[], attribute: string): string[] {
  const line = lines.find((each) => each.trim().startsWith(attribute)) ?? '';
  return words(/\[([^\]]*)\]/.exec(line)?.[1] ?? '');
}

function words(list: string): string[] {
  return list.split(',').map((each) => each.replace(/\(.*/, '').trim());
}

function docText(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/\/\s?/, '').trim())
    .filter((line) => line !== '')
    .join(' ');
}
