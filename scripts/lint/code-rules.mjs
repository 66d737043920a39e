// @ts-check
import { isTest, placeOf, PRODUCT } from './places.mjs';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */

const RAW_HTML = [
  'components/layout/head-script.tsx',
  'features/syndication/components/json-ld.tsx',
];
const WITH_WORDS =
  /^(?:alt|title|placeholder|label|description|aria-(?:label|description|roledescription|valuetext|placeholder))$/;

const SIZE = String.raw`(?:\d[\d./]*|px|auto|full|\[.*\]|\(.*\))`;
const CLASS = {
  physical: new RegExp(
    String.raw`^(?:(?:scroll-)?[mp][lr]-${SIZE}|(?:left|right)-${SIZE}|border-[lr](?:-\S+)?|rounded-(?:[lr]|[tb][lr])(?:-\S+)?|text-(?:left|right)|(?:float|clear|object|bg|origin)-(?:left|right)(?:-\S+)?|\[(?:(?:scroll-)?(?:margin|padding)-|border-)?(?:left|right)(?:-[a-z-]+)?:.*\])$`,
  ),
  colour:
    /^(?:bg|text|border(?:-[xytbse])?|outline|ring|fill|stroke|decoration|accent|caret|from|via|to|divide|placeholder|shadow)-(?:\[(?:#|rgb|hsl|hwb|lab|lch|oklab|oklch|color).*\]|(?:black|white|(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d+)(?:\/\S+)?)$/,
  type: /^(?:tracking-\S+|text-justify|uppercase|lowercase|capitalize|italic|hyphens-auto|break-all|\[(?:letter-spacing|text-transform|font-variant|font-style|hyphens):.*\])$/,
};

const STYLE_KEY = {
  physical:
    /^(?:(?:scroll)?(?:[mM]argin|[pP]adding)(?:Left|Right)|border(?:Left|Right).*|border(?:Top|Bottom)(?:Left|Right)Radius|left|right)$/,
  type: /^(?:letterSpacing|textTransform|fontVariant|fontStyle|hyphens|wordBreak)$/,
};

const MESSAGES = {
  physical:
    '"{{token}}" is physical: use the logical one (ms- me- ps- pe- start- end- border-s rounded-s text-start), so that three directions share one sheet.',
  colour:
    '"{{token}}" is a raw colour: use a token of the theme (bg-paper, text-ink, border-rule).',
  type: '"{{token}}" tears Arabic letters apart, slants or breaks them: rank by size and face (text-headline, font-display).',
};

/** @type {Record<string, RuleModule>} */
export const codeRules = {
  'logical-properties': styleRule('physical'),
  'colours-are-tokens': styleRule('colour'),
  'plain-type': styleRule('type'),

  'raw-html-in-two-files': {
    create: (context) => {
      if (RAW_HTML.includes(placeOf(context))) return {};
      const report = (/** @type {any} */ node) =>
        context.report({
          node,
          message: `dangerouslySetInnerHTML stands only in ${RAW_HTML.join(' and ')}: draw the text with elements.`,
        });
      return {
        'JSXAttribute[name.name="dangerouslySetInnerHTML"]': report,
        'Property[key.name="dangerouslySetInnerHTML"]': report,
        'AssignmentExpression[left.property.name=/^(?:inner|outer)HTML$/]': report,
      };
    },
  },

  'words-are-messages': {
    create: (context) => {
      const place = placeOf(context);
      // Next's last resort is drawn when nothing else can be: it holds its three sentences itself.
      if (!/^(?:app|components|features)\//.test(place) || isTest(place)) return {};
      if (place === 'app/global-error.tsx') return {};
      const report = (/** @type {any} */ node) =>
        context.report({
          node,
          message:
            'What a reader or a journalist sees is a message: add it to messages/{ar,fr,en}/ and draw it by its key.',
        });
      return {
        JSXText(node) {
          if (/\p{L}/u.test(node.value)) report(node);
        },
        JSXAttribute(node) {
          const isWords =
            WITH_WORDS.test(String(node.name.name)) &&
            /\p{L}/u.test(String(node.value?.value ?? ''));
          if (isWords) report(node);
        },
      };
    },
  },

  'select-not-include': {
    create: (context) => {
      if (!/^(?:features|lib|app|scripts|bench)\//.test(placeOf(context))) return {};
      return {
        'Property[key.name="include"][value.type="ObjectExpression"]'(/** @type {any} */ node) {
          context.report({
            node,
            message:
              'Reads name their columns: use `select`, with the constant beside its view type in views.ts.',
          });
        },
      };
    },
  },

  'no-unsafe-sql': {
    create: (context) => {
      // A test may try each table or statement of a list of its own.
      if (isTest(placeOf(context))) return {};
      return {
        'MemberExpression[property.name=/^\\$?(?:query|execute)RawUnsafe$/]'(
          /** @type {any} */ node,
        ) {
          context.report({
            node,
            message: 'Raw SQL is a tagged template ($queryRaw`…`), so that values are never text.',
          });
        },
        'MemberExpression[object.name="Prisma"][property.name="raw"]'(/** @type {any} */ node) {
          context.report({
            node,
            message: 'Prisma.raw puts text into SQL unchecked: use Prisma.sql`…` and Prisma.join.',
          });
        },
      };
    },
  },

  'no-zone-in-sql': {
    create: (context) => {
      const check = (/** @type {any} */ node) => {
        const text = node.type === 'TemplateElement' ? node.value.raw : node.value;
        if (typeof text !== 'string' || !/\bAT\s+TIME\s+ZONE\b/i.test(text)) return;
        context.report({
          node,
          message:
            "The database keeps instants and does not know the paper's clock: compute days and hours with lib/i18n and pass instants.",
        });
      };
      const place = placeOf(context);
      return PRODUCT.test(place) && !isTest(place)
        ? { Literal: check, TemplateElement: check }
        : {};
    },
  },

  'functions-not-classes': {
    create: (context) => {
      const place = placeOf(context);
      if (!PRODUCT.test(place) || /^lib\//.test(place) || isTest(place)) return {};
      return {
        'ClassDeclaration, ClassExpression'(/** @type {any} */ node) {
          context.report({
            node,
            message: 'Functions, not classes; only a driver with state in lib/ may be one.',
          });
        },
      };
    },
  },
};

/**
 * A rule over class names and inline styles. Every string literal is read, because class lists are
 * also composed outside of the attribute; words such as "uppercase" count inside it only.
 * @param {'physical' | 'colour' | 'type'} kind
 * @returns {RuleModule}
 */
function styleRule(kind) {
  return {
    create: (context) => {
      const place = placeOf(context);
      if (!/^(?:app|components|features|lib)\//.test(place) || isTest(place)) return {};
      const report = (/** @type {any} */ node, /** @type {string} */ token) =>
        context.report({ node, message: MESSAGES[kind], data: { token } });

      const checkText = (/** @type {any} */ node, /** @type {unknown} */ text) => {
        if (typeof text !== 'string') return;
        for (const token of text.split(/\s+/)) {
          const utility = token
            .replace(/^(?:[^\s:[\]]+:|\[[^\]]*\]:)*/, '')
            .replace(/^[!-]+|!$/g, '');
          if (!CLASS[kind].test(utility)) continue;
          if (/^[a-z]+$/.test(utility) && !isInClassName(node)) continue;
          report(node, token);
        }
      };
      return {
        Literal: (node) => checkText(node, node.value),
        TemplateElement: (node) => checkText(node, node.value.raw),
        'JSXAttribute[name.name="style"] Property'(/** @type {any} */ node) {
          if (kind === 'colour') {
            if (/^#|^rgb|^hsl/.test(String(node.value.value))) report(node, node.value.value);
            return;
          }
          const key = String(node.key.name ?? node.key.value);
          if (STYLE_KEY[kind].test(key)) report(node, key);
          else if (key === 'textAlign' && styleFault(node.value.value) === kind) {
            report(node, `text-align: ${node.value.value}`);
          }
        },
      };
    },
  };
}

/** @param {unknown} align */
function styleFault(align) {
  if (align === 'justify') return 'type';
  return align === 'left' || align === 'right' ? 'physical' : null;
}

/** @param {any} node */
function isInClassName(node) {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'JSXAttribute') return /class(?:Name)?$/i.test(String(each.name.name));
  }
  return false;
}
