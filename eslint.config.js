import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { importX, createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The stages in the order of the flow: each may import only from itself and those before it. */
const stages = [
  'text',
  'schema',
  'parse',
  'grammar',
  'extract',
  'align',
  'read',
  'check',
  'compare',
  'charts',
  'search',
  'publish',
  'convert',
  'load',
  'site',
  'client',
  'components',
  'layouts',
  'pages',
];
/** The stages that must run in a browser as well as in Node. */
const pureStages = stages.slice(0, stages.indexOf('load'));

export default defineConfig(
  { ignores: ['dist/', 'dist-invented/', '.astro/', 'test-results/', 'playwright-report/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...stages.slice(0, -1).map((stage, index) => ({
              target: `./src/${stage}`,
              from: [...stages.slice(index + 1), 'cli'].map((later) => `./src/${later}`),
              message: `The flow is one-way: ${stage} comes before it.`,
            })),
            {
              target: './src/cli',
              from: ['client', 'components', 'layouts', 'pages'].map((outer) => `./src/${outer}`),
            },
          ],
        },
      ],
    },
  },
  {
    files: [`src/{${pureStages.join(',')}}/**`],
    ignores: ['src/publish/pictures/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'astro', 'astro:*', 'astro/*'],
              message: 'This stage runs in a browser too: hand the data in.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'Date', 'performance'],
    },
  },
  {
    files: ['src/{read,check,compare,charts,publish,load,site,components,layouts,pages}/**'],
    // The wording of names and titles in Chinese, the cells that a spreadsheet would turn into dates, and our own sentences.
    ignores: ['src/site/wording/**', 'src/publish/data/csv.ts', 'src/check/claims/false-claims.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/[\\u4e00-\\u9fff]/]',
          message: 'The words of a plan are read in extract and align: carry what they say as a field.',
        },
      ],
    },
  },
  {
    files: ['src/{load,cli,client,publish/pictures}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro', 'astro:*', 'astro/*'], message: 'Only the site knows Astro.' }] },
      ],
    },
  },
);
