import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/answer/answer.js';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { createKnowledge, type Knowledge } from '../../src/answer/understand/knowledge.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf } from '../contracts/articles.js';

let knowledge: Knowledge;
beforeAll(async () => {
  const articles = [
    articleOf('mill-a', {
      title: 'The old mill grinds again',
      publisher: 'The Northern Press Agency',
      paragraphs: [
        'The old mill of Hollin opened again on 3 May 2021 after a long repair.',
        'Mayor Ada Brunt opened the mill with a sack of rye.',
      ],
    }),
    articleOf('mill-b', {
      title: 'Mill open',
      publisher: 'Valley Herald and Coast Radio',
      paragraphs: [
        'The old mill of Hollin opened again on 4 May 2021, a day late.',
        'The repair of the wheel took eleven months.',
      ],
    }),
    articleOf('bakery', {
      title: 'A bakery for Hollin',
      publisher: 'Hill Post',
      paragraphs: [
        'The bakery sells bread with salt and pepper.',
        'It was closed in 2012 by a flood.',
      ],
    }),
  ];
  const names = ['The Northern Press Agency', 'NPA'] as const;
  knowledge = await createKnowledge(articles, buildLocalIndex, { aliases: [{ names }] });
});

const ask = (text: string, more: Partial<Question> = {}): Promise<Answer> =>
  answerQuestion({ text, ...more }, knowledge);

function firstTexts({ parts = [] }: Answer): readonly string[] {
  return parts.map(({ answer }) =>
    answer.kind === 'nothing' ? '' : answer.evidence[0].passage.text,
  );
}

describe('publishers compared', () => {
  test.each([
    'NPA vs Valley Herald: when did the old mill open again?',
    'When did the old mill open again according to the Northern Press Agency, and what does Coast Radio say?',
    'Does NPA say the same as Valley Herald about when the old mill opened again?',
    'What does NPA say about when the old mill opened again, and Valley Herald?',
  ])('each answers from its own articles: %s', async (text) => {
    const answer = await ask(text);
    expect(answer.parts?.map((part) => part.answer.kind)).toEqual(['found', 'found']);
    expect(firstTexts(answer)).toEqual([
      'The old mill of Hollin opened again on 3 May 2021 after a long repair.',
      'The old mill of Hollin opened again on 4 May 2021, a day late.',
    ]);
  });

  test('what the others do not have is marked, and nothing else', async () => {
    const { parts = [] } = await ask('NPA vs Valley Herald: when did the old mill open again?');
    const marked = parts.map(({ answer, differing }) =>
      answer.kind === 'nothing'
        ? []
        : differing.map(({ start, end }) => answer.evidence[0].passage.text.slice(start, end)),
    );
    expect(marked).toEqual([['3'], ['4']]);
  });

  test('one that says nothing is said to say nothing', async () => {
    const { parts } = await ask('NPA vs Hill Post: when did the old mill open again?');
    expect(parts?.map(({ label, answer }) => [label, answer.kind])).toEqual([
      ['Northern Press Agency', 'found'],
      ['Hill Post', 'nothing'],
    ]);
  });

  test('publishers that are only named are not compared', async () => {
    const answer = await ask('Which reporters of NPA and Valley Herald saw the old mill?');
    expect(answer.parts).toBeUndefined();
  });

  test('within one article, or one publisher, there is nothing to compare', async () => {
    const text = 'NPA vs Valley Herald: when did the old mill open again?';
    const answer = await ask(text, { scope: { publisher: 'Valley Herald' } });
    expect(answer.parts).toBeUndefined();
  });
});

describe('two questions in one', () => {
  test('each is answered by itself', async () => {
    const answer = await ask(
      'Who sells bread with salt and how long did the repair of the wheel take?',
    );
    expect(firstTexts(answer)).toEqual([
      'The bakery sells bread with salt and pepper.',
      'The repair of the wheel took eleven months.',
    ]);
    expect(answer.parts?.map(({ label }) => label)).toEqual([
      'Who sells bread with salt',
      'how long did the repair of the wheel take',
    ]);
  });

  test('the whole shows what the surest part shows, and has no passage twice', async () => {
    const answer = await ask('Who opened the old mill and when?');
    if (answer.kind === 'nothing') throw new Error('nothing was found');
    const ids = answer.evidence.map(({ passage }) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
    const confidences = answer.parts?.map((part) => part.answer.confidence) ?? [];
    expect(answer.confidence).toBe(Math.max(...confidences));
    expect(answer.question).toBe('Who opened the old mill and when?');
  });

  test('where no part is answered, the answer is that to the whole', async () => {
    const answer = await ask('Who painted Guernica and when?');
    expect(answer).toMatchObject({ kind: 'nothing', question: 'Who painted Guernica and when?' });
    expect(answer.parts).toBeUndefined();
  });

  test('a question that asks one thing has no parts', async () => {
    const answer = await ask('Who sells bread with salt and pepper?');
    expect(answer.kind).toBe('found');
    expect(answer.parts).toBeUndefined();
  });
});

test.each([
  'When was the bakery closed and when did the old mill of Hollin open again?',
  'When did the old mill of Hollin open again and who opened the mill?',
])('what answers several questions is the first passage of each: %s', async (text) => {
  const answer = await ask(text);
  expect(answer.parts?.map((part) => part.answer.kind)).toEqual(['found', 'found']);
  const shown = answer.kind === 'nothing' ? [] : answer.evidence.map(({ passage }) => passage.text);
  expect(new Set(shown)).toEqual(new Set(firstTexts(answer)));
});
