import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { elementNames, knowSubject, programmeNames, roomRules } from './rooms.js';

const clock =
  'The date is an input: take it from src/inputs.ts, so that the same input gives the same site.';

/** What no file may write. */
const everywhere = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: clock,
  },
  {
    selector: 'ExportDefaultDeclaration > ArrowFunctionExpression',
    message: 'Give the function a name.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '**/.astro/', '.cakupan/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // One program for all files, which a run from the command line makes in two thirds of the time.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A number in a message is what it says.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // They take a third of the time of all rules. The compiler lets no enum in (erasableSyntaxOnly), and
      // classes here are elements of a page or errors, which are never assigned to one another.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Helpers are handed around in parts; none of them looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': [
        'error',
        {
          name: 'fast-check',
          message:
            'Take it from test/support/chance.ts: `npm test` is the same for the same commit.',
        },
      ],
    },
  },
  { files: ['test/support/chance.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      'astro/no-set-html-directive': 'off',
      'astro/no-conflict-set-directives': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    ignores: knowSubject,
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...programmeNames, ...elementNames] },
  },
  { files: ['src/inputs.ts'], rules: { 'no-restricted-syntax': 'off' } },
  roomRules,
);
