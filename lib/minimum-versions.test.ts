import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demandMinimumVersions, tooOld } from './minimum-versions';

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

describe('what is installed', () => {
  it('reaches every floor', async () => {
    await expect(demandMinimumVersions()).resolves.toBeUndefined();
  });

  it('is refused by name when it is older than its floor, or missing', async () => {
    const installed: Record<string, string> = { next: '16.4.10', sharp: '0.35.4-rc.9' };
    const floors = {
      node: '20.19.0',
      packages: { next: '16.4.5', sharp: '0.35.5', react: '19.3.0' },
    };
    const old = await tooOld(floors, '18.20.0', async (name) => installed[name] ?? null);
    expect(old).toEqual([
      'sharp 0.35.4-rc.9, needed 0.35.5',
      'react is missing, needed 19.3.0',
      'Node 18.20.0, needed 20.19.0',
    ]);
  });
});

describe('package.json', () => {
  it('names exact versions: no range, tag, repository or address', () => {
    const { dependencies, devDependencies, overrides } =
      readJson<Record<'dependencies' | 'devDependencies' | 'overrides', Record<string, string>>>(
        'package.json',
      );
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('is locked with the hash of every package', () => {
    const { packages } = readJson<{ packages: Record<string, { integrity?: string }> }>(
      'package-lock.json',
    );
    const unsealed = Object.entries(packages).filter(([place, each]) => place && !each.integrity);
    expect(unsealed).toEqual([]);
  });
});
