import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createKnowledgeBase, type KnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { evaluate, type EvaluationReport } from '../../src/evaluation/evaluate.js';
import { readQuestionSet } from '../../src/evaluation/question-set.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../src/search/local-index.js';

const knowledgePath = fileURLToPath(new URL('../../knowledge', import.meta.url));
const questionsPath = fileURLToPath(new URL('../fixtures/story-questions.jsonl', import.meta.url));
const buildIndex = buildLocalIndex;

/** Questions that have nothing to do with the story; near misses use its own words and are another matter. */
async function offTopicQuestions(): Promise<readonly string[]> {
  const line = z.object({ question: z.string(), manner: z.string() });
  const lines = (await readFile(questionsPath, 'utf8')).split('\n').filter((text) => text !== '');
  return lines
    .map((text) => line.parse(JSON.parse(text)))
    .filter(({ manner }) => manner === 'off-topic' || manner === 'chit-chat')
    .map(({ question }) => question);
}

describe('the shipped story, asked in many manners', () => {
  let knowledge: KnowledgeBase;
  let report: EvaluationReport;

  beforeAll(async () => {
    const { articles, aliases } = await createFolderArticleStore([knowledgePath]).load();
    knowledge = await createKnowledgeBase(articles, buildIndex, { aliases });
    const questions = await readQuestionSet(questionsPath);
    report = await evaluate({ articles, aliases, questions, buildIndex });
  });

  test('at least 90 % of the questions that it answers get the right passage first', () => {
    expect(report.recall1).toBeGreaterThanOrEqual(0.9);
  });

  test('at least 85 % of them are found, and not only near', () => {
    expect(report.answered).toBeGreaterThanOrEqual(0.85);
  });

  test('at least 90 % of the questions off its topic are refused', async () => {
    const questions = await offTopicQuestions();
    const answers = await Promise.all(questions.map((text) => knowledge.answer({ text })));
    const found = answers.filter(({ kind }) => kind === 'found').map(({ question }) => question);
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(found.length, found.join('; ')).toBeLessThanOrEqual(questions.length / 10);
  });

  test('the question that everybody asks first', async () => {
    const answer = await knowledge.answer({ text: 'How long is the border?' });
    const first = answer.kind === 'nothing' ? undefined : answer.evidence[0];
    const highlight = first?.highlights[0];
    expect(answer.kind).toBe('found');
    expect(first?.passage.text.slice(highlight?.start, highlight?.end)).toContain('600 km');
  });

  test('what was tried, or is to be, is no answer to when it happened', async () => {
    const answer = await knowledge.answer({ text: 'When did Al Qaim reopen?' });
    const first = answer.kind === 'nothing' ? undefined : answer.evidence[0];
    expect(first?.passage.text).toMatch(
      /30 September 2019.* reopened|reopened.* 30 September 2019/u,
    );
  });

  test('a misspelt word does not take over another word of the question', async () => {
    const answer = await knowledge.answer({ text: 'qaaim crosing closed when' });
    expect(answer).toMatchObject({ kind: 'found', correction: { meant: 'crossing' } });
    expect(answer.kind === 'found' && answer.evidence[0].passage.text).toContain('closed');
  });

  test('a misspelt word is understood, and named', async () => {
    const answer = await knowledge.answer({ text: 'Which desret does the frontier run through?' });
    expect(answer).toMatchObject({
      correction: {
        typed: 'desret',
        meant: 'desert',
        question: 'Which desert does the frontier run through?',
      },
    });
  });
});
