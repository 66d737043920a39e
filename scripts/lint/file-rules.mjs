// @ts-check
import { FEATURES, isTest, NEXT_FILE, placeOf, ROOT_CONFIG } from './places.mjs';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */
/** @typedef {import('eslint').Rule.RuleContext} RuleContext */

const DRAWERS = /^(?:index|utils?|helpers?|misc|common|shared)$/;

/** A name of the tree: kebab-case, with Next's brackets and the dotted endings of the vocabulary. */
const NAME = /^(?:\(?[a-z0-9]+(?:-[a-z0-9]+)*\)?|\[{1,2}(?:\.\.\.)?[a-zA-Z]+\]{1,2}|__tests__)$/;

const VOCABULARY = [
  /^(?:schema|policy|workflow|views|queries|desk-queries|writes|actions|builders)\.ts$/,
  /^rules\/[a-z0-9-]+\.ts$/,
  /^operations\/[a-z0-9]+(?:-[a-z0-9]+)+\.ts$/,
  /^components\/[a-z0-9-]+(?:\.client)?\.tsx$/,
  /^components\/[a-z0-9-]+\.client\.ts$/,
  /^internal\/.+\.tsx?$/,
  /^(?:.+\/)?[a-z0-9-]+(?:\.client)?(?:\.db)?\.test\.tsx?$/,
];

/** What one feature alone has. @type {Record<string, RegExp>} */
const OWN_FILES = { identity: /^session\.ts$/, jobs: /^(?:handlers|runner)\.ts$/ };

const NAMED_EXCEPTIONS = /^lib\/i18n\/request\.ts$|\.d\.ts$|^e2e\/.*setup\.ts$/;

/** @type {Record<string, RuleModule>} */
export const fileRules = {
  'file-names': {
    create: (context) => ({
      Program(node) {
        const segments = placeOf(context).split('/');
        const drawer = segments.map(stem).find((name) => DRAWERS.test(name));
        if (drawer !== undefined) {
          context.report({
            node,
            message: `Nothing is called "${drawer}": name the file by what it does, and import each module by its own path.`,
          });
          return;
        }
        const odd = segments.find((segment) => !NAME.test(stem(segment)));
        if (odd !== undefined && segments.length > 1) {
          context.report({
            node,
            message: `"${odd}" is not kebab-case: write words in small letters, divided by hyphens.`,
          });
        }
      },
    }),
  },

  'feature-files': {
    create: (context) => ({
      Program(node) {
        const [, feature, file] = /^features\/([^/]+)\/(.+)$/.exec(placeOf(context)) ?? [];
        if (feature === undefined || file === undefined) return;
        if (!FEATURES.includes(feature)) {
          context.report({
            node,
            message: `"${feature}" has no rank: add the feature to scripts/lint/ranks.json and docs/map.md, or put the file in an existing one.`,
          });
        } else if (![...VOCABULARY, OWN_FILES[feature]].some((pattern) => pattern?.test(file))) {
          context.report({
            node,
            message: `"${file}" is outside a feature's vocabulary (schema, policy, workflow, views, queries, desk-queries, writes, actions, rules/, operations/<verb-noun>, components/): what only this feature needs goes in internal/.`,
          });
        }
      },
    }),
  },

  'client-files': {
    create: (context) => ({
      Program(node) {
        const place = placeOf(context);
        if (/(?:^|\/)(?:global-)?error\.tsx$/.test(place) || isTest(place)) return;
        const isClient = /\.client\.tsx?$/.test(place);
        if (isClient === hasDirective(node, 'use client')) return;
        context.report({
          node,
          message: isClient
            ? "A file that ends .client.tsx or .client.ts begins with 'use client': add the directive or drop the ending."
            : "'use client' stands only in *.client.tsx and *.client.ts: rename the file, and keep it small.",
        });
      },
    }),
  },

  'action-files': {
    create: (context) => ({
      Program(node) {
        const isActions = /^features\/[^/]+\/actions\.ts$/.test(placeOf(context));
        if (isActions === hasDirective(node, 'use server')) return;
        context.report({
          node,
          message: isActions
            ? "actions.ts begins with 'use server'."
            : "'use server' stands only in features/*/actions.ts: put the mutation in operations/, wire it there in one line. Reads go through queries.ts.",
        });
      },
      /** A directive inside a function makes an action of it wherever it stands. */
      'FunctionDeclaration, FunctionExpression, ArrowFunctionExpression'(/** @type {any} */ node) {
        if (node.body.type !== 'BlockStatement' || !hasDirective(node.body, 'use server')) return;
        context.report({
          node,
          message:
            "No inline 'use server': an action is one line in features/*/actions.ts that calls an operation.",
        });
      },
    }),
  },

  'no-export-all': {
    create: (context) => ({
      ExportAllDeclaration(node) {
        context.report({
          node,
          message:
            'No `export *`: name what the module exports, and import it from where it is made.',
        });
      },
    }),
  },

  'named-exports': {
    create: (context) => ({
      ExportDefaultDeclaration(node) {
        const place = placeOf(context);
        if (NEXT_FILE.test(place) || ROOT_CONFIG.test(place) || NAMED_EXCEPTIONS.test(place))
          return;
        context.report({
          node,
          message:
            'Export by name; only the files in which Next or a tool demands it export default.',
        });
      },
    }),
  },

  'promises-in-a-docblock': {
    create: (context) => {
      const place = placeOf(context);
      if (!/^features\/[^/]+\/(?:operations\/|rules\/|policy\.ts$)|^lib\/arabic\//.test(place))
        return {};
      if (isTest(place)) return {};
      return {
        'ExportNamedDeclaration > FunctionDeclaration'(/** @type {any} */ node) {
          const before = context.sourceCode.getCommentsBefore(node.parent).at(-1);
          if (before?.type === 'Block' && before.value.startsWith('*')) return;
          context.report({
            node,
            message:
              'An operation, a policy and a text rule say in a docblock what they promise, to whom, and what they refuse.',
          });
        },
      };
    },
  },

  'one-operation-a-file': {
    create: (context) => ({
      Program(node) {
        const place = placeOf(context);
        if (!/^features\/[^/]+\/operations\//.test(place) || isTest(place)) return;
        const exported = node.body.filter(
          (/** @type {any} */ statement) =>
            statement.type === 'ExportNamedDeclaration' &&
            statement.exportKind !== 'type' &&
            statement.declaration?.type === 'FunctionDeclaration',
        );
        if (exported.length === 1) return;
        context.report({
          node,
          message:
            'An operation file exports one function, named as the file: what others need too goes in policy, rules/, writes or internal/.',
        });
      },
    }),
  },
};

/** @param {string} segment */
function stem(segment) {
  return /^[([]/.test(segment) ? segment : segment.replace(/^\./, '').replace(/\..*$/, '');
}

/**
 * @param {any} node a program or a block
 * @param {string} text
 */
function hasDirective(node, text) {
  return node.body.some((/** @type {any} */ statement) => statement.directive === text);
}
