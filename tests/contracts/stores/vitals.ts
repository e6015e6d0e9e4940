import { describe, expect, test } from 'vitest';
import { added, draftOf, type OpenStores } from './stores-under-test.js';

export function describeVitals(open: OpenStores): void {
  describe('vitals', () => {
    test('say that the data can be reached, and change nothing', async () => {
      const { stores } = await open();
      await stores.vitals.check();
      expect(await stores.versions.current()).toBe(0);
    });

    test('tell how much there is', async () => {
      const { stores } = await open();
      const before = await stores.vitals.bytes();
      expect(before).toBeGreaterThan(0);
      await stores.articles.write(added('a', { draft: draftOf('a', randomText(500_000)) }));
      expect(await stores.vitals.bytes()).toBeGreaterThan(before + 400_000);
    });
  });
}

/** That no database can make much smaller. */
function randomText(length: number): string {
  const pieces = Array.from({ length: length / 20 }, () => String(Math.random()).padEnd(20, '1'));
  return pieces.join('').slice(0, length);
}
