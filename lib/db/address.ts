import { env } from '@/lib/env';
import { operatorError } from '@/lib/operator-error';

/** Global, because Next bundles this file once for every part of the server. */
const holder = globalThis as typeof globalThis & { warraqDatabaseUrl?: string };

/** For commands, whose embedded server starts after their settings were read. */
export function setDatabaseUrl(url: string): void {
  holder.warraqDatabaseUrl = url;
}

export function databaseUrl(): string {
  const url = holder.warraqDatabaseUrl ?? env().DATABASE_URL;
  if (url === undefined) {
    throw operatorError('There is no database yet: run "npm start", or set DATABASE_URL.');
  }
  return url;
}
