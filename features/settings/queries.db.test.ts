import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { getPaper } from './queries';

it('a paper that has set nothing has a name and a wordmark', async () => {
  expect(await getPaper('ar')).toMatchObject({ name: 'ورّاق', tagline: '', publisherLines: [] });
  expect((await getPaper('fr')).wordmark.path).toMatch(/^M/);
});

it('a paper is called what its settings say, and a broken setting is a fault, not a guess', async () => {
  const words = (text: string) => ({ ar: text, fr: text, en: text });
  await db.siteSetting.create({
    data: { key: 'paper', value: { name: words('المزولة'), tagline: words('يومية') } },
  });
  expect(await getPaper('ar')).toMatchObject({ name: 'المزولة', tagline: 'يومية' });
  await db.siteSetting.update({ where: { key: 'paper' }, data: { value: { name: 'المزولة' } } });
  await expect(getPaper('ar')).rejects.toThrow();
});
