import { rebuildIndex } from '@/features/search/operations/rebuild-index';
import { SYSTEM } from '@/lib/action/actor';
import { withDatabase } from '@/lib/db/with-database';
import { operatorError } from '@/lib/operator-error';

const rebuilt = await withDatabase(() =>
  rebuildIndex(SYSTEM, { onBatch: (count) => console.log(`${count} articles`) }),
);
if (!rebuilt.ok) throw operatorError('The search was not rebuilt.');
console.log(`Readers' search finds ${rebuilt.value.count} articles.`);
