import { once } from 'node:events';
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import './listener.cjs';

type Seen = {
  status: number;
  url: string;
  headers: IncomingHttpHeaders;
  allow: string | undefined;
};

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/failing')) {
      // As the framework does it: an empty document, in parts.
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Encoding', 'identity');
      response.write('<!DOCTYPE html><html id="__next_error__">');
      response.end('</html>');
      return;
    }
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => server.close());

async function send(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Seen> {
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, host: '127.0.0.1', path, method, headers });
  const [response] = await once(sent.end(), 'response');
  let body = '';
  for await (const part of response) body += String(part);
  const seen = body === '' ? { url: '', headers: {} } : JSON.parse(body);
  return { status: response.statusCode, allow: response.headers.allow, ...seen };
}

describe('in front of the framework', () => {
  test('the address of the socket is written down, whoever else claims another', async () => {
    const { headers } = await send('/', { headers: { 'X-Warraq-Peer': '203.0.113.9' } });
    expect(headers['x-warraq-peer']).toBe('127.0.0.1');
  });

  test.each([
    'Forwarded',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Middleware-Subrequest',
    'X-Invoke-Path',
    'X-Matched-Path',
    'X-Now-Route-Matches',
    'X-Original-URL',
    'X-Rewrite-URL',
    'X-Nonce',
    'X-HTTP-Method-Override',
  ])('%s does not come in from outside', async (name) => {
    const { headers } = await send('/', { headers: { [name]: 'proxy' } });
    expect(headers).not.toHaveProperty(name.toLowerCase());
  });

  test('the list of hops comes in, to be judged by who passed it on', async () => {
    const { headers } = await send('/', { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    expect(headers['x-forwarded-for']).toBe('203.0.113.9');
  });

  test('TRACE is answered 405, and no echo', async () => {
    expect(await send('/', { method: 'TRACE' })).toMatchObject({
      status: 405,
      allow: 'GET, HEAD, POST',
      url: '',
    });
  });

  test.each([
    ['//example.com/x', '/missing'],
    ['/sections//x', '/missing'],
    ['/fr//x', '/fr/missing'],
    ['/articles\\12', '/missing'],
    ['/search?q=http://x', '/search?q=http://x'],
    ['/fr/articles/12-x', '/fr/articles/12-x'],
  ])('%s is read as %s', async (path, readAs) => {
    expect((await send(path)).url).toBe(readAs);
  });
});

describe('a page that fails', () => {
  const AWAY = Symbol.for('warraq.database-away-at');

  async function read(path: string, headers: Record<string, string> = {}) {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return { answer, html: await answer.text() };
  }

  test('is a whole page in three languages, which nobody keeps', async () => {
    const { answer, html } = await read('/failing');
    expect(answer.status).toBe(500);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
    expect(html).toMatch(/<html lang="ar" dir="rtl">[^]*lang="fr"[^]*lang="en"[^]*<\/html>\s*$/);
    expect(html).not.toContain('__next_error__');
  });

  test('is answered 503 while the database is away, with a time to come back', async () => {
    Reflect.set(globalThis, AWAY, Date.now());
    try {
      const { answer, html } = await read('/failing');
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('30');
      expect(html).toContain('هذه الصفحة غير متاحة الآن');
    } finally {
      Reflect.deleteProperty(globalThis, AWAY);
    }
  });

  test('what script asked for is left to script', async () => {
    const { html } = await read('/failing', { 'next-action': 'x' });
    expect(html).toContain('__next_error__');
  });
});
