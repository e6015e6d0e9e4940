import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readVersion } from '../../src/version.js';

const root = new URL('../../', import.meta.url);

test('the actions of a release are pinned by hash, with their version beside it', async () => {
  const workflow = await readFile(new URL('.github/workflows/release.yml', root), 'utf8');
  const uses = [...workflow.matchAll(/uses: (.+)/gu)].map(([, action]) => action);
  expect(uses.length).toBeGreaterThan(3);
  for (const action of uses)
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
});

test('the version has its section in the changelog, and its database among the fixtures', async () => {
  const changelog = await readFile(new URL('CHANGELOG.md', root), 'utf8');
  expect(changelog).toContain(`## [${readVersion()}] - `);
  const fixtures = await readdir(new URL('tests/fixtures/releases/', root));
  expect(fixtures).toContain(`${readVersion()}.sql`);
});
