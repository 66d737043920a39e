import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installationSecrets } from './installation-secrets';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'warraq-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made once, of 256 bits each, and stay', () => {
    const made = installationSecrets(folder);
    expect(installationSecrets(folder)).toEqual(made);
    expect(Buffer.from(made.installation, 'base64url')).toHaveLength(32);
    expect(Buffer.from(made.actions, 'base64')).toHaveLength(32);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
  });

  it('are readable by their owner alone', () => {
    installationSecrets(folder);
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});
