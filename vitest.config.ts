import { defineConfig } from 'vitest/config';

const all = 'tests/**/*.test.ts';

/** They start processes or threads, some of them from `dist/`. */
const processes = [
  'tests/api/mcp-stdio.test.ts',
  ...['tests/cli/import.test.ts', 'tests/cli/process.test.ts', 'tests/discord/process.test.ts'],
  'tests/discord/shards.test.ts',
  ...['tests/importing/extract-in-process.test.ts', 'tests/importing/hostile-imports.test.ts'],
  ...['tests/insights/pictures.test.ts', 'tests/shared/start-module.test.ts'],
  ...['tests/page/browser.test.ts', 'tests/store/killed.test.ts'],
];

/** They start bots, on a Discord of their own. */
const bots = ['tests/discord/**', 'tests/docs/**', 'tests/support/**'];

export default defineConfig({
  test: {
    setupFiles: ['tests/support/bound-properties.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [all], exclude: [...processes, ...bots] },
      },
      { extends: true, test: { name: 'process', include: processes } },
      {
        extends: true,
        test: {
          name: 'discord',
          include: bots.map((folder) => `${folder}/*.test.ts`),
          exclude: processes,
        },
      },
    ],
  },
});
