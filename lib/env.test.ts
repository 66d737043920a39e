import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

function load(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return import('./env');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('the settings', () => {
  it('listen on loopback unless told otherwise, and name the site after the port', async () => {
    const { env } = await load({ SITE_URL: '', PORT: '4321' });
    expect(env()).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4321,
      SITE_URL: 'http://localhost:4321',
    });
  });

  it('keep of the address its origin alone', async () => {
    const { siteUrl } = await load({ SITE_URL: 'https://paper.example/ar/?x=1' });
    expect(siteUrl().href).toBe('https://paper.example/');
  });

  it('refuse plain HTTP for an address that is not this machine', async () => {
    const { env } = await load({ SITE_URL: 'http://paper.example' });
    expect(() => env()).toThrow('SITE_URL must be https, since paper.example is not this machine.');
  });

  it.each(['http://localhost:1', 'http://127.0.0.1', 'http://127.9.8.7', 'http://[::1]:3000'])(
    'take plain HTTP on %s',
    async (address) => {
      const { env } = await load({ SITE_URL: address });
      expect(env().SITE_URL).toBe(address);
    },
  );

  it.each(['http://localhost.example', 'http://127.0.0.1.example', 'http://10.0.0.1'])(
    'do not take %s for this machine',
    async (address) => {
      const { env } = await load({ SITE_URL: address });
      expect(() => env()).toThrow('SITE_URL');
    },
  );

  it('name what is wrong, without the value', async () => {
    const { env } = await load({ DATABASE_URL: 'mysql://user:hidden@host/db', PORT: 'x' });
    expect(() => env()).toThrow(/DATABASE_URL.*PORT/);
    expect(() => env()).not.toThrow(/hidden/);
  });
});
