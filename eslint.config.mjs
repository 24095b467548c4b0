import jsdoc from 'eslint-plugin-jsdoc'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom: one zone per part of the house (docs/decisions/0001). `from` lists what the part must not
 * touch; `except` is relative to `from`.
 */
const generated = './.contentlayer'
const zones = [
  {
    target: './lib/script',
    from: '.',
    except: ['./lib/script'],
    message: 'lib/script imports nothing outside itself.',
  },
  {
    target: './lib/variant',
    from: '.',
    except: ['./lib/variant', './lib/script', './node_modules'],
    message: 'lib/variant knows scripts and trees, nothing of the site.',
  },
  {
    target: './lib/i18n',
    from: '.',
    except: ['./lib/i18n', './lib/variant', './node_modules'],
    message: 'lib/i18n may import lib/variant and next-intl.',
  },
  {
    target: './lib/markdown',
    from: '.',
    except: ['./lib/markdown', './node_modules'],
    message: 'lib/markdown turns Markdown into HTML and knows nothing else.',
  },
  {
    target: './lib/chart',
    from: '.',
    except: ['./lib/chart', './node_modules'],
    message: 'lib/chart turns data into a drawing and knows nothing else.',
  },
  {
    target: './lib/browser',
    from: '.',
    except: ['./lib/browser', './lib/search', './lib/date'],
    message: "The browser's scripts are small because they import next to nothing.",
  },
  {
    target: './lib/search',
    from: '.',
    except: ['./lib/search', './lib/script'],
    message:
      'lib/search runs in the build and in the browser: pure, letters from lib/script and nothing else.',
  },
  { target: './lib/content', from: ['./app', './components', './lib/seo', './lib/feed', './lib/redirects'] },
  {
    target: ['./lib/url', './lib/seo', './lib/feed', './lib/redirects', './lib/date', './lib/site.ts'],
    from: ['./app', './components', './lib/script', generated],
  },
  { target: './lib/editor', from: ['./app', './components', './lib/seo', './lib/feed', generated] },
  {
    target: [
      './app',
      './components',
      './lib/content',
      './lib/url',
      './lib/seo',
      './lib/feed',
      './lib/browser',
    ],
    from: './lib/editor',
    message: "Nothing of the editor's desk reaches a reader.",
  },
  { target: './components', from: ['./app', './lib/script', './lib/variant', generated] },
  { target: './app', from: ['./lib/script', './lib/variant', generated] },
  { target: ['./app', './components', './lib'], from: ['./tools', './scripts', './tests'] },
  {
    target: './contentlayer.config.ts',
    from: ['./app', './components', './lib/variant', './lib/script', './lib/seo', './lib/feed', './lib/i18n'],
  },
]

/** Modules of lib/content that read no content: pages may import more of it than types only from these. */
const pureContent = ['addresses', 'bilingual', 'list-links', 'list-title', 'periods']

/** @type {import('typescript-eslint').ConfigArray[number]['rules']} */
const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      '.next',
      '.contentlayer',
      '.cache',
      'public',
      'next-env.d.ts',
      'tests/unit/house/planted',
    ],
  },
  ...tseslint.configs.recommended,
  // Without the TypeScript preset `no-cycle` stays silent on .ts files.
  importX.flatConfigs.typescript,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: './tsconfig.json' }),
        createNodeResolver(),
      ],
    },
    rules: {
      ...sizes,
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['lib/script/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./|\\.\\./)', message: 'lib/script imports nothing outside itself.' }] },
      ],
    },
  },
  {
    files: ['lib/search/**/*.ts', 'lib/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'This runs in the browser.' }] },
      ],
    },
  },
  {
    files: ['lib/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'TSTypeAliasDeclaration',
            'TSInterfaceDeclaration',
          ],
        },
      ],
    },
  },
  {
    files: ['app/**', 'components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^@/lib/content/(?!(${pureContent.join('|')})$)`,
              allowTypeImports: true,
              message: 'Pages render from the data of lib/pages alone (docs/decisions/0020).',
            },
            {
              regex: '^@/lib/date/clock$',
              message: 'The clock is an input: ask it in lib/pages or lib/content.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['app/**'],
    rules: { 'max-lines': ['error', { max: 75, skipBlankLines: true, skipComments: true }] },
  },
  // Tables of data: as long as there are rows.
  { files: ['lib/content/*fields.ts', 'lib/script/data/**'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**', 'tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
)
