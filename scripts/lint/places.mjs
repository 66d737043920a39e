// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @type {string[][]} The features by rank: each imports features of the lines above it only. */
const ranks = JSON.parse(readFileSync(new URL('./ranks.json', import.meta.url), 'utf8'));

export const FEATURES = ranks.flat();

/** Tests and what only tests import: rules about the product's own code let them pass. */
const TEST = /\.test\.tsx?$|(?:^|\/)builders\.ts$|^e2e\/|^lib\/testing\//;

/** Configuration that a tool reads from the repository's root. */
export const ROOT_CONFIG = /^(?:[a-z-]+\.config\.(?:ts|mjs)|\.dependency-cruiser\.cjs)$/;

/** The part of the tree whose code answers requests or is drawn. */
export const PRODUCT = /^(?:app|features|components|lib)\/|^(?:proxy|instrumentation)\.ts$/;

/** Files whose default export Next demands. */
export const NEXT_FILE =
  /^app\/(?:.*\/)?(?:page|layout|template|error|global-error|not-found|global-not-found|default|loading|sitemap|robots|manifest|icon|opengraph-image)\.tsx?$/;

/**
 * A file's path from the repository's root, with forward slashes.
 * @param {import('eslint').Rule.RuleContext} context
 */
export function placeOf(context) {
  return path.relative(context.cwd, context.filename).split(path.sep).join('/');
}

/** @param {string} place */
export function isTest(place) {
  return TEST.test(place);
}
