import { expect, test } from 'vitest';
import type { Answer, NothingAnswer } from '../../../src/answer/answer.js';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import { createKnowledge } from '../../../src/answer/understand/knowledge.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

const article = articleOf('travel', {
  title: 'Travels',
  paragraphs: [
    'It rose in Dessau.',
    'The zeppelin landed in Casablanca.',
    'A zeppelin is lighter than air.',
    'It was sold to a circus.',
    'Nobody remembers who flew it.',
  ],
});

/** What is said to a question when so much confidence is wanted. */
async function ask(text: string, uncertain: number): Promise<Answer> {
  const knowledge = await createKnowledge([article], buildLocalIndex);
  return answerQuestion({ text }, knowledge, { found: 1, uncertain });
}

async function refused(text: string, uncertain = 1): Promise<NothingAnswer> {
  const answer = await ask(text, uncertain);
  if (answer.kind !== 'nothing') throw new Error('It was to be refused.');
  return answer;
}

test('a refusal names the passages that have some of what was asked for', async () => {
  const { nearest = [], missing } = await refused('Which zeppelin landed in Norway?');
  expect(nearest.map(({ passage }) => passage.ordinal)).toEqual([2]);
  expect(missing).toEqual(['Norway']);
});

test('a refusal names none that has only a common word of many', async () => {
  const text = 'Which zeppelin carried Norwegian dentists, violins, herring and other cargo?';
  expect((await refused(text)).nearest).toBeUndefined();
});

test('what is no question has none either', async () => {
  expect(await refused('thanks')).not.toHaveProperty('nearest');
});

test('a misspelt question is offered put right, every word of it, where that leads on', async () => {
  const misspelt = 'Where did the zepelin land near Casabanca?';
  const corrected = 'Where did the zeppelin land near Casablanca?';
  const between = ((await ask(misspelt, 0)).confidence + (await ask(corrected, 0)).confidence) / 2;
  expect((await refused(misspelt, between)).correction).toEqual({
    typed: 'zepelin',
    meant: 'zeppelin',
    question: corrected,
  });
  expect((await ask(corrected, between)).kind).toBe('uncertain');
  expect((await refused(misspelt)).correction).toBeUndefined();
});
