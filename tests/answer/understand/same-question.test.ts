import { describe, expect, test } from 'vitest';
import { isSameQuestion, readAskedFor } from '../../../src/answer/understand/same-question.js';
import { createKnowledge } from '../../../src/answer/understand/knowledge.js';
import type { AliasGroup } from '../../../src/knowledge/aliases.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

async function isSame(
  one: string,
  other: string,
  options: { readonly language?: string; readonly aliases?: readonly AliasGroup[] } = {},
): Promise<boolean> {
  const { language = 'en', aliases = [] } = options;
  const article = articleOf('a', { language, paragraphs: ['The IMF lent Norway money.'] });
  const { readQuestion } = await createKnowledge([article], buildLocalIndex, { aliases });
  const asked = (text: string): ReturnType<typeof readAskedFor> =>
    readAskedFor(text, readQuestion(text));
  return isSameQuestion(asked(one), asked(other));
}

test('questions in the language of the articles are compared as these are read', async () => {
  expect(await isSame('When did the ferry sink?', 'when did ferries sink')).toBe(true);
  expect(await isSame('When did the ferry sink?', 'When did the ferry burn?')).toBe(false);
});

test('questions in another language are compared in their own', async () => {
  const [one, other] = ['¿Cuándo se hundió el barco rojo?', '¿cuándo se hundió un barco rojo?'];
  expect(await isSame(one, other)).toBe(true);
  expect(await isSame(one, '¿Cuándo se quemó el barco rojo?')).toBe(false);
});

describe('names that stand for one another', () => {
  const aliases: readonly AliasGroup[] = [{ names: ['IMF', 'International Monetary Fund'] }];
  const [short, long] = [
    'What did the IMF lend?',
    'What did the International Monetary Fund lend?',
  ];

  test('are the same', async () => {
    expect(await isSame(short, long, { aliases })).toBe(true);
  });

  test('are others where nothing says so', async () => {
    expect(await isSame(short, long)).toBe(false);
  });
});
