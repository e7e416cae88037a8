import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';

const typed = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'playwright.config.ts'];

export default defineConfig(
  { ignores: ['dist/', 'build/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: typed,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Ports and actions are closures; their members are handed on as values.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // `[...text]` is how a text is read by code points.
      '@typescript-eslint/no-misused-spread': 'off',
      // XML forbids control characters, so they are named.
      'no-control-regex': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // What the types promise does not always stand in the Word or the file at hand.
    files: ['src/word/**/*.ts', 'src/files/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Stand-ins answer at once where the real thing takes time, and stand in for old members too.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Where foreign data come in (Word, files, the Word host's wire) a type must sometimes be asserted.
    files: typed,
    ignores: ['src/word/**', 'src/files/**', 'test/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...boundaries,
  {
    files: ['**/*.{mjs,cjs}', '*.js', 'scripts/**'],
    languageOptions: { globals: { console: 'readonly', fetch: 'readonly', URL: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.cjs', '*.js', '**/webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    files: ['test/word-host/demo/**/*.js'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly' } },
  },
  {
    // The one script that Internet Explorer's engine reads.
    files: ['src/taskpane/old-webview.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { document: 'readonly', navigator: 'readonly', Promise: 'readonly', globalThis: 'readonly' },
    },
  },
);
