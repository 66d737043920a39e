import { describe, expect, it } from 'vitest';
import { createMigration, schemaDifference } from './new-migration';

describe('migrations', () => {
  it('lead to the schema as it is: after a change run "npm run migration -- NAME"', async () => {
    expect(await schemaDifference()).toBeNull();
  });

  it('have names that are safe in a path', async () => {
    await expect(createMigration('../x', new Date(0))).rejects.toThrow('Name the migration');
  });
});
