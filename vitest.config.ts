import { defineConfig } from 'vitest/config';

const all = 'tests/**/*.test.ts';

/**
 * They start processes, threads or servers, some of them from `dist/`, need PostgreSQL, or measure how long something
 * takes. A test of `unit` that starts something fails, and says so (`tests/support/alone.ts`).
 */
const processes = [
  ...['tests/api/**', 'tests/http/**', 'tests/page/**', 'tests/hostile/**'],
  'tests/answer/chatter.test.ts',
  ...['as-of', 'chat', 'data', 'import', 'process', 'rotate-backups', 'run', 'verify'].map(
    (name) => `tests/cli/${name}.test.ts`,
  ),
  ...['tests/database/broken-connections.test.ts', 'tests/database/file-guard.test.ts'],
  ...['tests/discord/process.test.ts', 'tests/discord/shards.test.ts'],
  ...['tests/importing/extract-in-process.test.ts', 'tests/importing/hostile-imports.test.ts'],
  ...['tests/importing/feeds/fetch-feed.test.ts', 'tests/importing/fetch/**'],
  ...['tests/curation/follow-feeds.test.ts', 'tests/insights/pictures.test.ts'],
  ...['tests/operating/systemd.test.ts', 'tests/search/worker/**'],
  ...['onnx', 'packaged'].map((name) => `tests/search/semantic/${name}-encoder.test.ts`),
  ...['tests/shared/start-module.test.ts', 'tests/store/killed.test.ts'],
  ...['tests/search/postgres/**', 'tests/store/postgres-stores.test.ts'],
  ...['tests/kept-indexes.test.ts', 'tests/open-library.test.ts', 'tests/operation.test.ts'],
];

/** They start bots, on a Discord of their own. */
const bots = ['tests/cli/doctor.test.ts', 'tests/discord/**', 'tests/docs/**', 'tests/support/**'];

const testsIn = (places: readonly string[]): string[] =>
  places.map((place) => (place.endsWith('/**') ? `${place}/*.test.ts` : place));

const boundProperties = 'tests/support/bound-properties.ts';

/** Tests of `unit` run first: they have as many workers as there are cores, and Vitest does not mix that with other numbers. */
const afterUnit = { sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    setupFiles: [boundProperties],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [all],
          exclude: [...processes, ...bots],
          setupFiles: ['tests/support/alone.ts'],
          // No test changes what others see, so the modules are loaded once, not anew for each file.
          isolate: false,
          pool: 'threads',
          maxWorkers: '100%',
        },
      },
      { extends: true, test: { name: 'process', include: testsIn(processes), ...afterUnit } },
      {
        extends: true,
        test: { name: 'discord', include: testsIn(bots), exclude: processes, ...afterUnit },
      },
    ],
  },
});
