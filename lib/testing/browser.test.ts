import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, installBrowser } from './browser';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-browser-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the browser of the journeys', () => {
  it('is the one that CHROMIUM_PATH names', async () => {
    vi.stubEnv('CHROMIUM_PATH', executable('exit 0'));
    expect(findBrowser()).toBe(path.join(folder, 'browser'));
    expect(await installBrowser()).toBeNull();
  });

  it('that is there but does not start is no browser, and the complaint names it', async () => {
    vi.stubEnv('CHROMIUM_PATH', executable('exit 127'));
    expect(findBrowser()).toBeNull();
    expect(await installBrowser()).toContain(path.join(folder, 'browser'));
  });
});

function executable(line: string): string {
  const file = path.join(folder, 'browser');
  writeFileSync(file, `#!/bin/sh\n${line}\n`);
  chmodSync(file, 0o755);
  return file;
}
