// @ts-check
// Plain JavaScript: the framework loads this file by its path, outside the bundle.
const {
  default: FileSystemCache,
} = require('next/dist/server/lib/incremental-cache/file-system-cache');

/** What <PageStatus> leaves in a page. */
const STATUS_MARK = /<meta name="warraq:status" content="(4\d\d)"\/?>/;

/**
 * Lifetimes of a page outside this process. A shared cache that is not told of changes may keep a
 * page for five seconds, the time in which a change is promised to be seen; a browser asks each time.
 */
const SHARED = 'public, max-age=0, must-revalidate, s-maxage=5';

/**
 * Keeps finished pages in memory, bounded by `cacheMaxMemorySize`.
 *
 * It differs from the framework's own store in two ways. A page baked by the build is never served:
 * it would outlive a withdrawal. And a page that says it stands for something missing or gone is kept
 * with that status, so its readers get the whole page; the framework's `notFound()` answers with an
 * empty document that only script can fill.
 */
module.exports = class PageStore extends FileSystemCache {
  /** @param {any} options */
  constructor(options) {
    super(options);
    this.isForPlainForm = isPlainForm(options._requestHeaders ?? {});
  }

  /**
   * @param {string} key
   * @param {any} context
   */
  async get(key, context) {
    const entry = FileSystemCache.memoryCache?.get(key) ? await super.get(key, context) : null;
    // React cannot put what a form answered into a page whose shell was made before: the typed words
    // and the refusal would be lost. Without the shell the page is made whole, with them in it.
    return this.isForPlainForm && entry?.value?.postponed !== undefined ? null : entry;
  }

  /**
   * @param {string} key
   * @param {any} data
   * @param {any} context
   */
  async set(key, data, context) {
    if (data?.kind === 'APP_PAGE') {
      const mark = STATUS_MARK.exec(data.html);
      // The framework answers the first request from this same object.
      if (mark) data.status = Number(mark[1]);
      // With a part that is made per request the answer is nobody else's.
      if (data.postponed === undefined) data.headers = withLifetime(data);
    }
    return super.set(key, data, context);
  }
};

/**
 * A page that was there may outlive a failure here by a day; what was missing or moved may not.
 * @param {{ headers?: Record<string, string>, status?: number }} page
 */
function withLifetime({ headers, status = 200 }) {
  const lifetime = status === 200 ? `${SHARED}, stale-if-error=86400` : SHARED;
  return { ...headers, 'cache-control': lifetime };
}

/**
 * A form sent without script. One store is made a request, and knows its headers.
 * @param {Record<string, string | string[] | undefined>} headers
 */
function isPlainForm(headers) {
  return (
    !headers['next-action'] &&
    String(headers['content-type'] ?? '').startsWith('multipart/form-data')
  );
}
