import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countOutputBlocks, sampleBlocks, withSamples } from './support/sample-blocks.js';
import { makeSample } from './support/samples.js';

const root = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** `UPDATE_SAMPLES=1 npx vitest run tests/docs` writes the pages anew; read the difference before you commit it. */
const updates = (process.env['UPDATE_SAMPLES'] ?? '') !== '';
/** A bot starts for each sample of Discord. */
const timeoutMs = 120_000;

describe.each(pages)('%s', (path) => {
  const address = new URL(path, root);
  const page = readFileSync(address, 'utf8');
  const names = [...new Set(sampleBlocks(page).map(({ name }) => name))];

  test('has no output that no sample makes', () => {
    expect(sampleBlocks(page)).toHaveLength(countOutputBlocks(page));
  });

  test.each(names)(
    'shows what the program says: %s',
    async (name) => {
      const made = await makeSample(name);
      if (updates) {
        const before = readFileSync(address, 'utf8');
        writeFileSync(
          address,
          withSamples(before, (each, text) => (each === name ? made : text)),
        );
        return;
      }
      for (const block of sampleBlocks(page).filter((each) => each.name === name)) {
        expect(block.text).toBe(made);
      }
    },
    timeoutMs,
  );
});
