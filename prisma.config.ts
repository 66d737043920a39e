import path from 'node:path';
import { defineConfig } from 'prisma/config';

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: path.join('prisma', 'schema'),
  migrations: { path: path.join('prisma', 'migrations') },
  // Only for an operator who prefers Prisma's own commands; ours pass the address themselves.
  ...(url === undefined ? {} : { datasource: { url } }),
});
