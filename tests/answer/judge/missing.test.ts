import { expect, test } from 'vitest';
import { missingWords } from '../../../src/answer/judge/missing.js';
import { rankedAs, rankingOf } from '../support/ranking.js';

const farsund = 'The lighthouse of Farsund was designed by Greta Holm.';

const missing = async (question: string, ...texts: readonly string[]): Promise<readonly string[]> =>
  missingWords(await rankingOf(question, texts));

test('names the words that no near passage has, as they were typed and in their order', async () => {
  expect(await missing('Did the Zeppelin visit Farsund with Tourists?', farsund)).toEqual([
    'Zeppelin',
    'visit',
    'Tourists',
  ]);
});

test('names none that stands there in another inflection', async () => {
  expect(await missing('Who designs lighthouses in Farsund?', farsund)).toEqual([]);
});

test('names none that only says what is asked for', async () => {
  expect(await missing('How tall is the lighthouse of Farsund?', farsund)).toEqual([]);
  expect(await missing('Which city has the lighthouse of Farsund?', farsund)).toEqual([]);
});

test('looks at the nearest three alone', async () => {
  const fourth = { of: 'A zeppelin came to Farsund.', score: 1 };
  const ranked = (before: number): ReturnType<typeof rankedAs> =>
    rankedAs('When did the zeppelin come to Farsund?', [
      ...['one', 'two', 'three'].slice(0, before).map((word, index) => ({
        of: `Farsund has ${word} of what they come for.`,
        score: 9 - index,
      })),
      fourth,
    ]);
  expect(missingWords(await ranked(2))).toEqual([]);
  expect(missingWords(await ranked(3))).toEqual(['zeppelin']);
});

test('names words in the language that they were typed in', async () => {
  expect(
    await missing('¿Cuántos camiones cruzaron la frontera?', 'The border is 600 km long.'),
  ).toContain('camiones');
});
