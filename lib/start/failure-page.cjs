// @ts-check
// Loaded by the listener, outside the bundle.
'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** How long after a failed query a failed page is put down to the database. */
const BLAME_MS = 10_000;
const RETRY_SECONDS = 30;
/** The framework tells of the cause a moment after it has begun to answer. */
const NEWS_MS = 100;

/** Written by `noteFailure` in lib/observability, which the bundle keeps apart from this file. */
const AWAY = Symbol.for('warraq.database-away-at');

/** @type {Map<number, { body: string, headers: Record<string, string> }>} */
const pages = new Map([500, 503].map((status) => [status, readPage(status)]));

/**
 * The framework answers a failed page with an empty document that only script can fill. The readers
 * of a page get a whole one instead, in three languages, which needs neither database nor
 * application: 503 while the database is away, else 500.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answerFailuresWithPage(request, response) {
  if (!isPage(request)) return;
  const { write, end, writeHead } = response;
  let isReplaced = false;

  /** Nothing has gone out yet, and what would go out is the framework's failure. */
  const replace = () => {
    if (isReplaced || response.headersSent || response.statusCode < 500) return isReplaced;
    isReplaced = true;
    setTimeout(send, NEWS_MS);
    return true;
  };
  const send = () => {
    const away = Date.now() - Number(Reflect.get(globalThis, AWAY) ?? 0) < BLAME_MS;
    const status = away ? 503 : 500;
    const page = pages.get(status);
    for (const name of ['content-encoding', 'content-security-policy', 'etag', 'link', 'vary']) {
      response.removeHeader(name);
    }
    writeHead.call(response, status, page?.headers);
    Reflect.apply(end, response, request.method === 'HEAD' ? [] : [page?.body]);
  };

  // The shapes of these three are the platform's own, with all their overloads.
  response.write = /** @type {any} */ (
    /** @param {any[]} args */ (...args) => replace() || Reflect.apply(write, response, args)
  );
  response.end = /** @type {any} */ (
    /** @param {any[]} args */ (...args) =>
      replace() ? response : Reflect.apply(end, response, args)
  );
  response.writeHead = /** @type {any} */ (
    /** @param {any[]} args */ (...args) => {
      if (typeof args[0] === 'number') response.statusCode = args[0];
      return replace() ? response : Reflect.apply(writeHead, response, args);
    }
  );
}

/**
 * A document somebody reads: no file, no machine's door, and no answer that script asked for.
 * @param {import('node:http').IncomingMessage} request
 */
function isPage({ url = '/', headers }) {
  return (
    !/^\/(?:_next|api|media|fonts)\//.test(url) &&
    headers['rsc'] === undefined &&
    headers['next-action'] === undefined
  );
}

/** @param {number} status */
function readPage(status) {
  const body = readFileSync(path.join(__dirname, 'failure', `${status}.html`), 'utf8');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(body) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      ...(status === 503 ? { 'retry-after': String(RETRY_SECONDS) } : {}),
    },
  };
}

module.exports = { answerFailuresWithPage };
