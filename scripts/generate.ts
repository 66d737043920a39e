import { generateClient } from '@/lib/db/generate';

const isGenerated = await generateClient();
console.log(
  isGenerated ? 'The database client was generated.' : 'The database client is up to date.',
);
