import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: a folder of `src/` and the folders it may import besides itself.
 * The files directly in `src/` are the composition root and may import everything.
 */
const mayImport = {
  shared: [],
  language: ['shared'],
  knowledge: ['shared', 'language'],
  search: ['shared', 'language', 'knowledge'],
  answer: ['shared', 'language', 'knowledge', 'search'],
  evaluation: ['shared', 'language', 'knowledge', 'search', 'answer'],
  observability: ['shared'],
  database: ['shared'],
  store: ['shared', 'language', 'knowledge', 'database'],
  insights: ['shared', 'language', 'knowledge', 'store'],
  curation: ['shared', 'language', 'knowledge', 'search', 'answer', 'store'],
  discord: ['shared', 'language', 'knowledge', 'search', 'answer', 'store', 'insights', 'curation'],
  cli: ['shared', 'language', 'knowledge', 'search', 'answer', 'evaluation', 'store', 'curation'],
};

/** Every package has one home: a folder (or file) of `src/`. The others reach it through that folder's own types. */
const packageHomes = {
  'discord.js': ['discord'],
  minisearch: ['search'],
  'markdown-it': ['knowledge'],
  yaml: ['knowledge'],
  stemr: ['language'],
  '@orama/stemmers': ['language'],
  '@orama/stopwords': ['language'],
  tinyld: ['language'],
  pino: ['observability'],
  'pino-pretty': ['observability'],
  picocolors: ['cli'],
  'cli-progress': ['cli'],
  dotenv: ['config.ts'],
  kysely: ['database', 'store'],
  libsql: ['database'],
  pg: ['database'],
  'chart.js': ['insights'],
  '@napi-rs/canvas': ['insights'],
  'dejavu-fonts-ttf': ['insights'],
  '@mozilla/readability': ['knowledge'],
  linkedom: ['knowledge'],
  unpdf: ['knowledge'],
  mammoth: ['knowledge'],
  yauzl: ['knowledge'],
  'file-type': ['knowledge'],
  feedsmith: ['knowledge'],
  undici: ['knowledge'],
  'ipaddr.js': ['knowledge'],
  chokidar: ['knowledge'],
};

const folders = Object.keys(mayImport);

function restrictedPackages(home) {
  return Object.entries(packageHomes)
    .filter(([, homes]) => !homes.includes(home))
    .map(([name, homes]) => ({
      group: [name, `${name}/*`],
      message: `${name} lives in src/${homes.join(', src/')}.`,
    }));
}

function folderRules(folder) {
  const allowed = [folder, ...mayImport[folder]];
  const forbidden = folders.filter((other) => !allowed.includes(other));
  const patterns = [
    ...restrictedPackages(folder),
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `src/${folder} may import only ${allowed.join(', ')}.`,
    })),
    {
      regex: '^(\\.\\./)+(app|main|cli|config)\\.js$',
      message: 'The composition root is imported by nobody.',
    },
  ];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'tests/benchmarks/node_modules'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files.' },
      ],
      eqeqeq: 'error',
    },
  },
  ...folders.map(folderRules),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['*.config.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  prettier,
);
