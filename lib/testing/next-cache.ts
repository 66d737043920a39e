/**
 * Stands in for `next/cache`, which works only inside the framework. In tests nothing is cached, so
 * there is nothing to name, to time or to expire.
 */
export function cacheLife(): void {}

export function cacheTag(): void {}

export function revalidateTag(): void {}
