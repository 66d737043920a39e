import { ServerResponse } from 'node:http';

/**
 * The framework writes the target of a redirect on the answer, and appends it again from the page it
 * has just stored. Clients and caches join a header that stands twice into one wrong address.
 */
export function writeLocationOnce(): void {
  const append = ServerResponse.prototype.appendHeader;
  ServerResponse.prototype.appendHeader = function appendHeader(name, value) {
    if (name.toLowerCase() !== 'location') return append.call(this, name, value);
    return this.setHeader(name, value);
  };
}
