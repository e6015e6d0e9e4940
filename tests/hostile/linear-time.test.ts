import { describe, expect, it } from 'vitest';
import { growthOf } from './growth.js';
import { hostileTexts } from './hostile-texts.js';
import { textFunctions } from './text-functions.js';

/** Linear is 2, with what garbage and caches add; quadratic is 4. */
const maxRatio = 2.6;

describe('twice the hostile text takes about twice the time', () => {
  it.each(Object.entries(textFunctions))(
    '%s',
    async (_name, read) => {
      const grown: string[] = [];
      for (const [kind, text] of Object.entries(hostileTexts)) {
        const { ratio, length, ms } = await growthOf(read, text, maxRatio);
        if (ratio > maxRatio)
          grown.push(`${kind}: × ${ratio.toFixed(1)} from ${length} (${ms.toFixed(0)} ms)`);
      }
      expect(grown).toEqual([]);
    },
    180_000,
  );
});
