import { expect, test } from 'vitest';
import { correctionOf } from '../../../src/answer/judge/correction.js';
import { rankedAs, rankingOf } from '../support/ranking.js';

const landed = 'The Hovercraft landed near Casablanca.';

const corrected = async (question: string, ...texts: readonly string[]): Promise<unknown> =>
  correctionOf(await rankingOf(question, texts));

test('puts a misspelt word right, as the passage spells it', async () => {
  expect(await corrected('Where did the hovercaft land?', landed)).toEqual({
    typed: 'hovercaft',
    meant: 'Hovercraft',
    question: 'Where did the Hovercraft land?',
  });
});

test('puts each of several right, and names the first', async () => {
  const carried = 'The Hovercraft carried passengers.';
  expect(await corrected('Did the hovercaft carry pasengers?', carried)).toEqual({
    typed: 'hovercaft',
    meant: 'Hovercraft',
    question: 'Did the Hovercraft carry passengers?',
  });
});

test('takes the form nearest to what was typed, wherever in the passage it stands', async () => {
  const two = 'Of all the crossings the crossing at Rabia is the oldest.';
  expect(await corrected('How old is the crosing at Rabia?', two)).toMatchObject({
    meant: 'crossing',
  });
  expect(await corrected('How old are the crosings at Rabia?', two)).toMatchObject({
    meant: 'crossings',
  });
});

test('has nothing to say of words that the articles have, or have nothing near', async () => {
  expect(await corrected('Where did the hovercraft land?', landed)).toBeUndefined();
  expect(await corrected('Where did the xylophone land?', landed)).toBeUndefined();
});

test('takes the spelling of the nearest three alone', async () => {
  const ranked = (before: number): ReturnType<typeof rankedAs> =>
    rankedAs('Where did the hovercaft land?', [
      ...['Hens land.', 'Geese land.', 'Ducks land.'].slice(0, before).map((of, index) => ({
        of,
        score: 9 - index,
      })),
      { of: landed, score: 1 },
    ]);
  expect(correctionOf(await ranked(2))).toMatchObject({ meant: 'Hovercraft' });
  expect(correctionOf(await ranked(3))).toBeUndefined();
});
