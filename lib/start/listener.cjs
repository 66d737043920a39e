// @ts-check
// Loaded into the web process before the framework, whose server it stands in front of: what the
// framework would believe, or stumble over before proxy.ts is asked, is put right here. It replaces
// nothing, so actions, streaming and the store of pages work as the framework means them.
'use strict';

const http = require('node:http');
const { answerFailuresWithPage } = require('./failure-page.cjs');

/** Nobody outside may say these to the application. X-Forwarded-For stays: lib/http/sender.ts judges it. */
const NOT_FROM_OUTSIDE =
  /^(?:x-warraq-peer|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-route-matches|x-original-url|x-rewrite-url|x-nonce|x-http-method(?:-override)?|x-method-override|forwarded|x-forwarded-(?!for$).*)$/;

const emit = http.Server.prototype.emit;

/**
 * @this {http.Server}
 * @param {any[]} args
 */
function emitPrepared(...args) {
  const [event, request, response] = args;
  if (event === 'request' && !prepare(request, response)) return true;
  return Reflect.apply(emit, this, args);
}

http.Server.prototype.emit = emitPrepared;

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @returns {boolean} false when it is answered
 */
function prepare(request, response) {
  for (const name of Object.keys(request.headers)) {
    if (NOT_FROM_OUTSIDE.test(name)) delete request.headers[name];
  }
  request.headers['x-warraq-peer'] = request.socket.remoteAddress ?? '';
  // The framework cannot even represent these, and answers 500.
  if (request.method === 'TRACE' || request.method === 'TRACK') {
    response.writeHead(405, { Allow: 'GET, HEAD, POST', Connection: 'close' }).end();
    return false;
  }
  // The framework would redirect these, one hop to nowhere.
  const [path = '/'] = (request.url ?? '/').split('?');
  if (/\/\/|\\/.test(path)) {
    const [, language = ''] = /^\/+(fr|en)(?=\/)/.exec(path) ?? [];
    request.url = language === '' ? '/missing' : `/${language}/missing`;
  }
  answerFailuresWithPage(request, response);
  return true;
}
