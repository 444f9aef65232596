import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { tsImport } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

const { GOOGLE_SERVICES } = await tsImport('./src/bundler/google-services.ts', import.meta.url);

const SOURCES = ['src/**/*.ts', 'src/**/*.tsx'];
const TESTS = ['test/**/*.ts', 'test/**/*.tsx'];

/** Which folders of `src` each folder may import; what is not named here it may not. */
const LAYERS = {
  'platform-facts': ['platform-facts'],
  domain: ['domain'],
  'addon/use-cases': ['addon/use-cases', 'domain'],
  'addon/google': ['addon/google', 'addon/use-cases', 'domain'],
  'addon/index.ts': ['addon', 'domain'],
  'addon/custom-functions.ts': ['addon/google', 'addon/use-cases'],
  sidebar: ['sidebar', 'addon/use-cases', 'domain'],
  bundler: ['bundler'],
  probe: ['probe', 'platform-facts'],
  'workbench/emulator': ['workbench/emulator'],
  'workbench/server': ['workbench', 'bundler'],
  'workbench/page': ['workbench/page', 'workbench/protocol.ts'],
  'workbench/example': ['workbench/example', 'workbench/emulator'],
  bench: ['bench', 'bundler', 'workbench', 'domain'],
};

const LAYER_ZONES = Object.entries(LAYERS).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: allowed.map((path) => `./${path}`),
  message: `src/${folder} may import only ${allowed.map((path) => `src/${path}`).join(', ')}.`,
}));

const HIDDEN_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes in as an argument: a hidden clock cannot be tested.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'Time comes in as an argument: a hidden clock cannot be tested.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time comes in as an argument: a hidden clock cannot be tested.',
  },
];

const HIDDEN_CHANCE = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Chance comes in as an argument, seeded in tests.',
};

/** Packages that code for Apps Script may bring along: each is paid for before every recalculated cell. */
const DATE_FUNCTIONS_ONLY = '^(?!\\.{1,2}/|date-fns(?:/\\w+)?$|@date-fns/utc(?:/.+)?$)';

export default tseslint.config(
  { ignores: ['build/', 'lite-build/', 'probe-build/', 'coverage/', '.workbench/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: [...SOURCES, ...TESTS],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Users' texts hold control characters, and what reads them must name these.
      'no-control-regex': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-ignore': true,
          'ts-nocheck': true,
          'ts-expect-error': 'allow-with-description',
          minimumDescriptionLength: 10,
        },
      ],
    },
  },
  {
    files: SOURCES,
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': ['error', { zones: LAYER_ZONES }],
      'no-restricted-syntax': ['error', ...HIDDEN_CLOCK],
      'no-restricted-globals': ['error', ...GOOGLE_SERVICES],
    },
  },
  {
    files: ['src/domain/**', 'src/addon/**'],
    rules: {
      // An error's `cause` came after ES2019, and Sheets shows the message alone.
      'preserve-caught-error': 'off',
      'no-restricted-syntax': ['error', ...HIDDEN_CLOCK, HIDDEN_CHANCE],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: DATE_FUNCTIONS_ONLY, message: 'The script brings along date-fns and nothing else.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/sidebar/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/addon/',
              allowTypeImports: true,
              message: 'The sidebar knows the script by its types only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/addon/google/**', 'src/addon/index.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', HIDDEN_CHANCE] },
  },
  { files: ['src/workbench/server/**'], rules: { 'no-restricted-syntax': 'off' } },
  // The probe asks Google itself, and has no rules to keep apart from it.
  {
    files: ['src/probe/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      // What a cell holds may be anything, and is described as such.
      '@typescript-eslint/no-unsafe-return': 'off',
      // Asks whether Google's parser takes a text.
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly' },
    },
  },
  prettier,
);
