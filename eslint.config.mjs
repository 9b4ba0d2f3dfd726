import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import {configs as regexp} from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const nodeGlobals = Object.fromEntries(['console', 'process', 'URL', 'URLSearchParams', 'fetch', 'setTimeout', 'clearTimeout', 'AbortSignal']
  .map(name => [name, 'readonly']))

export default tseslint.config(
  {ignores: ['dist/', 'out/', 'coverage/', '.vscode-test/', 'test/host/workspace/', 'test/fixtures/', 'examples/']},
  js.configs.recommended,
  regexp['flat/recommended'],
  {
    plugins: {'@stylistic': stylistic},
    rules: {
      '@stylistic/semi': ['error', 'never'],
      '@stylistic/quotes': ['error', 'single', {avoidEscape: true}],
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/eol-last': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      // Texts full of typographic spaces and marks are our trade; only patterns and templates must not hide them.
      'no-irregular-whitespace': ['error', {skipStrings: true, skipComments: true}]
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}]
    }
  },
  {
    // A module that keeps changing values of its own makes results depend on what ran before.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        {selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module-level mutable state: pass the value as an argument.'},
        {selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]', message: 'No module-level mutable state.'}]
    }
  },
  {
    files: ['test/**/*.ts'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'error'}
  },
  {files: ['**/*.mjs'], languageOptions: {globals: nodeGlobals}}
)
