import { generateClient } from '@/lib/db/generate';

/** Types and enums of the database client are imported by files that open no database. */
export async function setup(): Promise<void> {
  await generateClient();
}
