import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../../src/answer/answer.js';
import { traceAnswer } from '../../../src/answer/answer-question.js';
import { createKnowledge, type Knowledge } from '../../../src/answer/understand/knowledge.js';
import { evaluate, type EvaluationReport } from '../../../src/evaluation/evaluate.js';
import { readQuestionSet } from '../../../src/evaluation/question-set.js';
import type { Article } from '../../../src/knowledge/article.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

let story: readonly Article[];
let knowledge: Knowledge;
beforeAll(async () => {
  story = (await createFolderArticleStore([root('knowledge')]).load()).articles;
  knowledge = await createKnowledge(story, buildLocalIndex);
});

const answer = async (question: Question, among = knowledge): Promise<Answer> =>
  (await traceAnswer(question, among)).answer;

/** The days of the articles shown. */
function days(given: Answer): readonly (string | undefined)[] {
  return given.kind === 'nothing'
    ? []
    : given.evidence.map(({ article }) => article.source.published);
}

test('beside a length stands nothing that only names a year', async () => {
  const given = await answer({ text: 'How long is the border?' });
  const shown = given.kind === 'nothing' ? [] : given.evidence.map(({ passage }) => passage.text);
  expect(shown[0]).toContain('600 km');
  expect(shown.filter((text) => text.includes('recaptured'))).toEqual([]);
});

describe('questions with time words on the shipped story', () => {
  let report: EvaluationReport;
  beforeAll(async () => {
    const questions = await readQuestionSet(root('tests/fixtures/story-time-questions.jsonl'));
    report = await evaluate({ articles: story, questions, buildIndex: buildLocalIndex });
  });

  test('nine of ten have the right passage first', () => {
    expect(report.recall1).toBeGreaterThanOrEqual(0.9);
  });

  test('those about other matters are refused, all but one at most', () => {
    expect(report.refused).toBeGreaterThanOrEqual(8 / 9);
  });

  test.each(['When did the crossing reopen in 2025?', 'What is the latest on the crossing?'])(
    '%s is answered from the accounts of 2025',
    async (text) => {
      const shown = days(await answer({ text }));
      expect(shown.length).toBeGreaterThan(0);
      for (const day of shown) expect(day).toMatch(/^2025/);
    },
  );

  test('a date in the text counts, whatever the year of the article', async () => {
    const given = await answer({ text: 'was the crossing closed in 2013?' });
    expect(given.kind).toBe('found');
  });

  test('"last year" depends on the day of the question', async () => {
    const asked = async (now: string) =>
      days(await answer({ text: 'Did the crossing reopen last year?', now: new Date(now) }))[0];
    expect(await asked('2020-03-01')).toMatch(/^2019/);
    expect(await asked('2026-03-01')).toMatch(/^2025/);
  });
});

describe('without a time word', () => {
  /** The words of the question set that say nothing about time, and none that could be a date. */
  const words =
    'who what where why how did does is was the a of at border crossing Iraq Syria Qaim Rahmoun trade town minister reopen closed lorry forces people police open';

  test('dates weigh nothing, whenever the question is asked', async () => {
    const some = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 9 });
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    await fc.assert(
      fc.asyncProperty(some, day, async (question, now) => {
        const text = question.join(' ');
        const { answer: given, ranking } = await traceAnswer({ text, now }, knowledge);
        expect(given).toEqual(await answer({ text }));
        const weighed = ranking?.candidates.filter(({ timeFit }) => timeFit !== undefined);
        expect(weighed ?? []).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('publishers that answer the same question', () => {
  test('stand side by side where they disagree, the newest marked', async () => {
    const given = await answer({ text: 'How long was the crossing closed?' });
    const shown = given.kind === 'nothing' ? [] : given.evidence;
    const texts = shown.map(({ passage }) => passage.text).join(' ');
    expect(texts).toContain('closed since 2012');
    expect(texts).toContain('a closure of six years');
    expect(texts).toContain('closed since December 2024');
    expect(shown.filter(({ newest }) => newest).map(({ passage }) => passage.text)).toEqual([
      expect.stringContaining('December 2024'),
    ]);
  });

  test('those that name no number are not shown beside those that do, where a number is asked for', async () => {
    const texts = [
      ['The Courier', 'The bridge over the river was closed for four years.'],
      ['The Herald', 'The bridge over the river was closed, the mayor told the council.'],
      ['The Mail', 'The bridge over the river was closed for six years.'],
      ['The Times', 'It rained.'],
    ] as const;
    const articles = texts.map(([publisher, text], index) =>
      articleOf(`article-${index}`, { publisher, paragraphs: [text] }),
    );
    const among = await createKnowledge(articles, buildLocalIndex);
    const given = await answer({ text: 'How long was the bridge closed?' }, among);
    const publishers =
      given.kind === 'nothing' ? [] : given.evidence.map(({ article }) => article.source.publisher);
    expect([...publishers].sort()).toEqual(['The Courier', 'The Mail']);
  });
});

describe('two accounts in the same words', () => {
  const told =
    'The bridge over the Vorma was closed to lorries for seven weeks after the flood, the council said.';
  const early = { title: 'Bridge closed', publisher: 'Herald', published: '2024-05-01' };

  const knowing = (paragraphs: readonly string[]): Promise<Knowledge> =>
    createKnowledge(
      [
        articleOf('herald', { ...early, paragraphs: [told] }),
        articleOf('courier', {
          title: 'The Vorma',
          publisher: 'Courier',
          published: '2024-06-01',
          paragraphs,
        }),
      ],
      buildLocalIndex,
    );
  const ask = async (paragraphs: readonly string[]) => {
    const given = await answer(
      { text: 'How long was the bridge over the Vorma closed to lorries?' },
      await knowing(paragraphs),
    );
    return given.kind === 'nothing' ? [] : given.evidence;
  };

  test('count once, and both sources are named', async () => {
    const evidence = await ask([`${told} It has opened again.`]);
    expect(evidence).toHaveLength(1);
    const named = evidence.flatMap(({ article, alsoIn = [] }) => [
      article.id,
      ...alsoIn.map((source) => source.article.id),
    ]);
    expect(named.sort()).toEqual(['courier', 'herald']);
    expect(evidence.filter(({ newest }) => newest)).toEqual([]);
  });

  test.each([
    ['another figure', told.replace('seven', 'six')],
    ['another name', told.replace('council', 'mayor')],
    ['a "not"', told.replace('was closed', 'was not closed')],
  ])('stand side by side when they differ in %s, the newest marked', async (_difference, other) => {
    const evidence = await ask([other]);
    expect(evidence.map(({ alsoIn }) => alsoIn)).toEqual([undefined, undefined]);
    const marked = evidence.filter(({ newest }) => newest).map(({ article }) => article.id);
    expect(marked).toEqual(['courier']);
  });
});
