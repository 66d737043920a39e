// @ts-check
import { isTest, placeOf, PRODUCT, ROOT_CONFIG } from './places.mjs';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */
/** @typedef {import('eslint').Rule.RuleContext} RuleContext */

const QUERIES = /^features\/[^/]+\/queries\.ts$/;
/** The runner expires tags, and the start looks for the front page, in a web process of this machine. */
const CALLS_OWN_WEB = ['lib/cache/refresh.ts', 'lib/start/web-process.ts'];

const SERVER_CODE = /^(?:app|features|components|lib)\/(?!.*\.client\.tsx?$)/;
const LOCAL_TIME =
  /^(?:toLocale(?:Date|Time)?String|getTimezoneOffset|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes))$/;

/** @type {Record<string, RuleModule>} */
export const placeRules = {
  'tags-expire-in-lib-cache': namesOf('next/cache', {
    names: ['revalidateTag', 'updateTag'],
    allowed: /^lib\/cache\//,
    message:
      'An operation reports its stale tags and the door expires them through lib/cache; nothing else calls {{name}}.',
  }),

  'no-revalidate-path': namesOf('next/cache', {
    names: ['revalidatePath', 'refresh', 'unstable_cache', 'unstable_noStore'],
    allowed: /^$/,
    message:
      '{{name}} is used nowhere: pages are found by their tags. Add the tag to lib/cache/tags.ts and report it stale.',
  }),

  'cached-reads-in-queries': {
    create: (context) => {
      if (QUERIES.test(placeOf(context)) || isTest(placeOf(context))) return {};
      return {
        ...importsOf(context, 'next/cache', ['cacheTag', 'cacheLife'], (node, name) =>
          context.report({
            node,
            message: `${name} stands only in features/*/queries.ts: make the read a public query there.`,
          }),
        ),
        'ExpressionStatement[directive=/^use cache/]'(/** @type {any} */ node) {
          context.report({
            node,
            message:
              "'use cache' stands only in features/*/queries.ts: make the read a public query there.",
          });
        },
      };
    },
  },

  'public-query-is-cached': {
    create: (context) => {
      if (!QUERIES.test(placeOf(context))) return {};
      return {
        'ExportNamedDeclaration > FunctionDeclaration'(/** @type {any} */ node) {
          const text = context.sourceCode.getText(node.body);
          const isCached =
            node.body.body[0]?.directive?.startsWith('use cache') &&
            /\bcacheLife\(/.test(text) &&
            /\bcacheTag\(/.test(text);
          const takesActor = node.params.some((/** @type {any} */ each) =>
            /\bActor\b/.test(context.sourceCode.getText(each)),
          );
          if (isCached && !takesActor) return;
          context.report({
            node,
            message:
              "A public query begins with 'use cache', cacheLife and cacheTag and takes no actor: what depends on who asks goes in desk-queries.ts, what is not cached in internal/.",
          });
        },
      };
    },
  },

  'environment-in-one-place': {
    create: (context) => {
      const place = placeOf(context);
      if (ROOT_CONFIG.test(place) || isTest(place)) return {};
      if (place === 'lib/env.ts' || place === 'scripts/start.ts') return {};
      const report = (/** @type {any} */ node) => {
        // Not a setting: the bundler puts the name of the runtime here, and leaves out what is not for it.
        if (place === 'instrumentation.ts' && node.parent?.property?.name === 'NEXT_RUNTIME')
          return;
        context.report({
          node,
          message:
            'Settings are read and checked once, in lib/env.ts: import the value from there.',
        });
      };
      return {
        MemberExpression(/** @type {any} */ node) {
          const name = node.property.name ?? node.property.value;
          const of = node.object.name ?? node.object.property?.name;
          if (name === 'env' && of === 'process') report(node);
        },
        'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]':
          report,
        ...importsOf(context, /^(?:node:)?process$/, ['env'], report),
      };
    },
  },

  'time-from-the-clock': {
    create: (context) => {
      const place = placeOf(context);
      if (!/^(?:features|components|app)\/(?!.*\.client\.tsx?$)/.test(place)) return {};
      if (isTest(place)) return {};
      const message = 'The time of day comes from lib/clock.ts, so that tests can set it.';
      return {
        'NewExpression[callee.name="Date"][arguments.length=0]'(/** @type {any} */ node) {
          context.report({ node, message });
        },
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]'(
          /** @type {any} */ node,
        ) {
          context.report({ node, message });
        },
      };
    },
  },

  'formats-in-lib-i18n': {
    create: (context) => {
      const place = placeOf(context);
      if (!PRODUCT.test(place) || /^lib\/(?:i18n|arabic)\//.test(place) || isTest(place)) return {};
      const report = (/** @type {any} */ node) =>
        context.report({
          node,
          message:
            'Numbers, dates and time zones go through lib/i18n (and lib/arabic): the platform does not know the zone of the paper.',
        });
      return {
        'MemberExpression[object.name="Intl"]': report,
        MemberExpression(/** @type {any} */ node) {
          if (!node.computed && LOCAL_TIME.test(node.property.name)) report(node);
        },
        'Property[key.name="timeZone"]': report,
        'Literal[value=/^(?:Africa|America|Asia|Atlantic|Australia|Etc|Europe|Pacific)\\u002F[A-Z]/]':
          report,
        ...importsOf(context, /^next-intl(?:\/server)?$/, ['useFormatter', 'getFormatter'], report),
      };
    },
  },

  'locale-from-the-address': namesOf(/^(?:next-intl|use-intl)(?:\/.+)?$/, {
    names: ['useLocale', 'getLocale'],
    allowed: /^lib\/i18n\//,
    message:
      "{{name}} answers with a formatting tag (ar-MA-u-nu-latn): take the locale from the page's parameters and pass it down.",
  }),

  'fetch-outside': {
    create: (context) => {
      const place = placeOf(context);
      if (!SERVER_CODE.test(place) || isTest(place)) return {};
      if (place === 'lib/http/fetch-outside.ts' || CALLS_OWN_WEB.includes(place)) return {};
      const report = (/** @type {any} */ node) =>
        context.report({
          node,
          message:
            'The server calls out through lib/http/fetch-outside.ts alone, which checks the address it connects to.',
        });
      return {
        'CallExpression[callee.name="fetch"]': report,
        'CallExpression[callee.object.name="globalThis"][callee.property.name="fetch"]': report,
        ...importsOf(context, /^(?:node:)?https?$|^undici$/, ['request', 'get', 'fetch'], report),
      };
    },
  },
};

/**
 * A rule that keeps some names of a package to some files.
 * @param {string | RegExp} source
 * @param {{ names: string[], allowed: RegExp, message: string }} options
 * @returns {RuleModule}
 */
function namesOf(source, { names, allowed, message }) {
  return {
    create: (context) => {
      if (allowed.test(placeOf(context)) || isTest(placeOf(context))) return {};
      return importsOf(context, source, names, (node, name) =>
        context.report({ node, message, data: { name } }),
      );
    },
  };
}

/**
 * Listeners that report each import of the names, also through a namespace or a re-export.
 * @param {RuleContext} context
 * @param {string | RegExp} source
 * @param {string[]} names
 * @param {(node: any, name: string) => void} report
 * @returns {import('eslint').Rule.RuleListener}
 */
function importsOf(context, source, names, report) {
  const matches = (/** @type {any} */ node) =>
    typeof source === 'string' ? node?.value === source : source.test(String(node?.value));
  return {
    ImportDeclaration(/** @type {any} */ node) {
      if (!matches(node.source) || node.importKind === 'type') return;
      for (const each of node.specifiers) {
        if (each.type === 'ImportSpecifier') {
          if (names.includes(each.imported.name)) report(each, each.imported.name);
        } else {
          // A whole module in one name hides what is used of it; follow its members.
          for (const variable of context.sourceCode.getDeclaredVariables(each)) {
            for (const reference of variable.references) {
              const parent = /** @type {any} */ (reference.identifier).parent;
              const name = parent?.property?.name;
              if (names.includes(name)) report(parent, name);
            }
          }
        }
      }
    },
    ImportExpression(/** @type {any} */ node) {
      if (!matches(node.source)) return;
      const pattern = node.parent?.parent?.id ?? node.parent?.id;
      for (const each of pattern?.properties ?? []) {
        if (names.includes(each.key?.name)) report(each, each.key.name);
      }
    },
    ExportNamedDeclaration(/** @type {any} */ node) {
      if (!node.source || !matches(node.source)) return;
      for (const each of node.specifiers) {
        if (names.includes(each.local.name)) report(each, each.local.name);
      }
    },
  };
}
