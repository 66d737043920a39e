import { expect, it } from 'vitest';
import { SYSTEM } from '@/lib/action/actor';
import { db } from '@/lib/db/client';
import { enqueue } from '../writes';
import { settleOutbox } from './settle-outbox';

it('a new site has no stale page, but its search still has every article to learn', async () => {
  await db.$transaction(async (tx) => {
    await enqueue(tx, {
      kind: 'pages.stale',
      aggregate: 'article:1',
      payload: { stale: [], paths: [] },
    });
    await enqueue(tx, {
      kind: 'article.changed',
      aggregate: 'search:1',
      payload: { articleId: 1 },
    });
  });
  expect(await settleOutbox(SYSTEM)).toMatchObject({ ok: true, value: { settled: 1 } });
  const waiting = await db.outbox.findMany({ where: { doneAt: null }, select: { kind: true } });
  expect(waiting).toEqual([{ kind: 'article.changed' }]);
});
