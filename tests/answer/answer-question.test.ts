import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, inReadingOrder } from '../../src/answer/answer.js';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf, idOf } from '../contracts/articles.js';

const herald = articleOf('herald', {
  title: 'The lighthouse of Farsund',
  publisher: 'Herald',
  paragraphs: [
    'Greta Holm designed the lighthouse at Farsund. It was lit on 3 May 1871, and burned paraffin for forty years.',
    'Its keeper kept bees. The honey was sold to passing sailors.',
    'The lighthouse at Farsund was lit on a stormy evening in May.',
  ],
});
const courier = articleOf('courier', {
  title: 'Lights of the coast',
  publisher: 'Courier',
  paragraphs: [
    'The bell of Mandal was cast in bronze. The bell of Mandal was cast in 1604.',
    'The lighthouse at Farsund was first lit in May 1872, by the wife of Greta Holm.',
  ],
});

let knowledge: KnowledgeBase;
beforeAll(async () => {
  knowledge = await createKnowledgeBase([herald, courier], buildLocalIndex);
});

const ask = (text: string, limit?: number): Promise<Answer> =>
  knowledge.answer({ text, ...(limit !== undefined && { limit }) });

const evidenceOf = (answer: Answer) => (answer.kind === 'nothing' ? [] : answer.evidence);

/** The text that the first highlight of the first piece of evidence marks. */
function answeringSentence(answer: Answer): string | undefined {
  const first = evidenceOf(answer).at(0);
  const highlight = first?.highlights.at(0);
  return highlight && first?.passage.text.slice(highlight.start, highlight.end);
}

describe('a question that the articles answer', () => {
  test('is found, with the sentence that answers', async () => {
    const answer = await ask('Who designed the lighthouse at Farsund?');
    expect(answer.kind).toBe('found');
    expect(answeringSentence(answer)).toBe('Greta Holm designed the lighthouse at Farsund.');
  });

  test('a date is preferred where a date is asked for', async () => {
    const answer = await ask('When was the bell of Mandal cast?');
    expect(answeringSentence(answer)).toBe('The bell of Mandal was cast in 1604.');
  });

  test('further evidence comes from other publishers first', async () => {
    const answer = await ask('When was the lighthouse at Farsund lit?', 2);
    const publishers = evidenceOf(answer).map(({ article }) => article.source.publisher);
    expect(new Set(publishers)).toEqual(new Set(['Herald', 'Courier']));
  });

  test('a scope leaves the other articles out', async () => {
    const answer = await knowledge.answer({
      text: 'When was the lighthouse at Farsund lit?',
      articleId: idOf('courier'),
    });
    expect(evidenceOf(answer).map(({ article }) => article.id)).toEqual(['courier']);
  });
});

describe('what is no question for the articles', () => {
  test.each([
    ['', 'no-question'],
    ['  \n ', 'no-question'],
    ['x', 'no-question'],
    ['?!', 'no-question'],
    ['🎉🎉', 'no-question'],
    ['Hello!', 'greeting'],
    ['good morning everyone', 'greeting'],
    ['thanks a lot', 'thanks'],
    ['OK, thank you!', 'thanks'],
    ['What is the boiling point of mercury?', 'no-match'],
    ['who is it?', 'no-match'],
  ])('%j is nothing: %s', async (text, reason) => {
    expect(await ask(text)).toMatchObject({ kind: 'nothing', reason, question: text });
  });

  test('a greeting before a question does not hide it', async () => {
    expect((await ask('Hello, who designed the lighthouse at Farsund?')).kind).toBe('found');
  });
});

test('a question of 4,000 characters is answered', async () => {
  const question = `${'I was wondering about this and that. '.repeat(106)}Who designed the lighthouse?`;
  const answer = await ask(question.slice(-4_000));
  expect(evidenceOf(answer).at(0)?.passage.id).toBe('herald#1');
});

test('the same question always has the same answer', async () => {
  const question = 'What was sold to passing sailors?';
  expect(await ask(question)).toEqual(await ask(question));
});

test('whatever is asked: no error, real highlights, no passage twice, no more than the limit', async () => {
  const words = herald.passages.flatMap((passage) => passage.text.split(' '));
  const wordy = fc
    .array(fc.constantFrom(...words), { maxLength: 12 })
    .map((some) => some.join(' '));
  const anything = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(anything, fc.integer({ min: 1, max: 5 }), async (text, limit) => {
      const answer = await ask(text, limit);
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
      const evidence = evidenceOf(answer);
      expect(evidence.length).toBeLessThanOrEqual(limit);
      expect(new Set(evidence.map(({ passage }) => passage.id)).size).toBe(evidence.length);
      for (const { passage, highlights } of evidence) {
        let last = 0;
        expect(highlights.length).toBeGreaterThan(0);
        for (const { start, end } of inReadingOrder(highlights)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage.text.length);
          last = end;
        }
      }
    }),
  );
});

test('without articles every question is nothing', async () => {
  const empty = await createKnowledgeBase([], buildLocalIndex);
  expect(await empty.answer({ text: 'Who designed the lighthouse?' })).toMatchObject({
    kind: 'nothing',
    reason: 'no-match',
  });
});

test.each([
  ['The lemur sleeps sixteen hours a day.', 'How long does the lemur sleep?'],
  ['The lemur sleeps sixteen hours a day.', 'How many hours does the lemur sleep?'],
  ['The ferry takes forty-five minutes to Skagen.', 'How long does the ferry take?'],
])('one article of one sentence answers: "%s"', async (text, question) => {
  const article = articleOf('only', { title: 'Notes', paragraphs: [text] });
  const only = await createKnowledgeBase([article], buildLocalIndex);
  expect((await only.answer({ text: question })).kind).toBe('found');
  expect((await only.answer({ text: 'Who designed the lighthouse?' })).kind).toBe('nothing');
});
