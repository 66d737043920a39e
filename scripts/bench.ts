import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { operatorError } from '@/lib/operator-error';

const [part = 'page'] = process.argv.slice(2);
const file = path.resolve('bench', `${part}.ts`);
if (!/^[a-z-]+$/.test(part) || !existsSync(file)) {
  throw operatorError(`There is no benchmark "${part}".`);
}
await import(pathToFileURL(file).href);
