import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { type Catalogue, messageFaults, type MessageTree } from './lint/messages';

const CODE = ['app', 'components', 'features', 'lib', 'scripts'];

const faults = [...unlistedFiles(), ...messageFaults(readCatalogues(), readCode())];
for (const fault of faults) console.error(fault);
console.log(`messages: ${faults.length === 0 ? 'in order' : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function readCatalogues(): Catalogue[] {
  return locales.flatMap((locale) =>
    namespacesOf(locale).map((namespace) => ({
      locale,
      namespace,
      messages: JSON.parse(
        readFileSync(path.join('messages', locale, `${namespace}.json`), 'utf8'),
      ) as MessageTree,
    })),
  );
}

/** A file that lib/i18n/messages.ts does not list is never shown to anyone. */
function unlistedFiles(): string[] {
  return locales.flatMap((locale) =>
    namespacesOf(locale)
      .filter((namespace) => !(namespace in messagesOf(locale)))
      .map((namespace) => `${locale}/${namespace}.json is not listed in lib/i18n/messages.ts`),
  );
}

function namespacesOf(locale: string): string[] {
  return readdirSync(path.join('messages', locale)).map((file) => path.basename(file, '.json'));
}

function readCode(): string {
  return CODE.flatMap(sourceFiles)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^db\/generated\/|^lint\//.test(file))
    .map((file) => path.join(folder, file));
}
