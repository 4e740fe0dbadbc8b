import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

import svelteConfig from './svelte.config.js'

/** Folders a file may not import from, by the folder it stands in. */
const NOUNS = [
  'app',
  'article',
  'claim',
  'finding',
  'help',
  'imports',
  'library',
  'scale',
  'settings',
  'source',
]

/** A rule that forbids relative imports from the given folders. */
function forbid(folders, message) {
  const regex = `^(\\.\\./)+(${folders.join('|')})/`
  return { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
}

export default ts.config(
  { ignores: ['dist/', 'dist-fake/', 'node_modules/', 'locales/compiled/', 'src/ipc/bindings.ts'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/no-inline-styles': 'off',
      'svelte/prefer-svelte-reactivity': 'error',
    },
  },
  { files: ['**/*.svelte'], rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true }] } },
  {
    files: ['src/components/shared/**'],
    rules: forbid(
      ['ipc', 'state', 'editor', 'actions', 'views', 'messages', ...NOUNS],
      'components/shared knows no domain.',
    ),
  },
  {
    files: ['src/editor/**', 'src/ipc/**', 'src/messages/**'],
    rules: forbid(
      ['components', 'views', 'actions', 'state'],
      'Lower layers import nothing above them.',
    ),
  },
  {
    files: ['src/state/**'],
    rules: forbid(['components', 'views', 'actions'], 'State knows no components.'),
  },
  {
    files: ['src/actions/**'],
    rules: forbid(['components', 'views'], 'Actions know no components.'),
  },
  {
    files: ['src/components/**'],
    rules: forbid(['views'], 'Views put components together, not the other way.'),
  },
)
