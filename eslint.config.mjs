// @ts-check
import next from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { codeRules } from './scripts/lint/code-rules.mjs';
import { fileRules } from './scripts/lint/file-rules.mjs';
import { placeRules } from './scripts/lint/place-rules.mjs';
import { testRules } from './scripts/lint/test-rules.mjs';

/** The house's own rules: architecture.md's and CONTRIBUTING.md's, each with what to do instead. */
const house = { rules: { ...fileRules, ...placeRules, ...codeRules, ...testRules } };

const TYPED = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/builders.ts', 'e2e/**', 'lib/testing/**'];

export default defineConfig(
  globalIgnores([
    'lib/db/generated/',
    '.next/',
    '.warraq/',
    'next-env.d.ts',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { warraq: house },
    rules: {
      ...Object.fromEntries(Object.keys(house.rules).map((name) => [`warraq/${name}`, 'error'])),
      'no-warning-comments': [
        'error',
        { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['app/**', 'components/**', 'features/**'],
    plugins: { '@next/next': next, 'react-hooks': reactHooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      ...reactHooks.configs.flat.recommended.rules,
      // The framework's picture optimiser is off: pictures are plain <picture> with stored renditions.
      '@next/next/no-img-element': 'off',
      // Looks for a pages folder, which this tree has not.
      '@next/next/no-html-link-for-pages': 'off',
      // A lite page is a whole document of its own, answered by a route handler.
      '@next/next/no-head-element': 'off',
    },
  },
  {
    files: ['app/**', 'components/**', 'features/**'],
    ignores: TESTS,
    rules: { 'no-console': 'error' },
  },
  {
    files: ['features/*/queries.ts', 'features/*/desk-queries.ts'],
    rules: { 'no-await-in-loop': 'error' },
  },
  {
    files: ['app/**/page.tsx'],
    rules: { 'max-lines': ['error', { max: 40, skipBlankLines: false, skipComments: true }] },
  },
  {
    files: ['app/**/layout.tsx', 'app/**/route.ts'],
    rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
);
