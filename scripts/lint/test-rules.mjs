// @ts-check
import { placeOf } from './places.mjs';

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */

const TESTS = /\.test\.tsx?$|^e2e\//;

/** @type {Record<string, RuleModule>} */
export const testRules = {
  'mocks-stop-at-our-border': {
    create: (context) => ({
      'CallExpression[callee.object.name="vi"][callee.property.name=/^(?:mock|doMock)$/]'(
        /** @type {any} */ node,
      ) {
        const target = String(node.arguments[0]?.value ?? node.arguments[0]?.source?.value ?? '');
        if (!/^(?:@\/|\.)/.test(target)) return;
        context.report({
          node,
          message:
            'Our own modules are never mocked: run them, with rows from builders and the test clock. A double stands only for a service we cannot run.',
        });
      },
    }),
  },

  'journeys-find-by-role': {
    create: (context) => {
      if (!TESTS.test(placeOf(context))) return {};
      return {
        'CallExpression[callee.property.name=/^(?:getByTestId|waitForTimeout)$/]'(
          /** @type {any} */ node,
        ) {
          context.report({
            node,
            message:
              'A journey finds things by role and name and waits for what it expects, as a reader would: no test ids, no sleeps.',
          });
        },
      };
    },
  },

  'no-test-left-out': {
    create: (context) => {
      if (!TESTS.test(placeOf(context))) return {};
      return {
        'CallExpression[callee.object.name=/^(?:it|test|describe)$/]'(/** @type {any} */ node) {
          const how = node.callee.property.name;
          const isSkipped = how === 'skip' && /Function/.test(node.arguments[1]?.type ?? '');
          if (!isSkipped && !['only', 'todo', 'fixme', 'fails'].includes(how)) return;
          context.report({
            node,
            message: `A test runs or is deleted: no ".${how}".`,
          });
        },
      };
    },
  },
};
