import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import { createFolderArticleStore } from '../../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';

const knowledgePath = fileURLToPath(new URL('../../../knowledge', import.meta.url));

describe('a question whose words fit, on the shipped story', () => {
  let knowledge: KnowledgeBase;
  beforeAll(async () => {
    const { articles, aliases } = await createFolderArticleStore([knowledgePath]).load();
    knowledge = await createKnowledgeBase(articles, buildLocalIndex, { aliases });
  });

  test.each([
    ['asks for a measure that no near passage has', 'How old is Imran Khan?'],
    ['asks two things, one of which no near passage has', 'Where was Imran Khan born?'],
    ['asks two things that stand in different passages', 'Who is the president of France?'],
  ])('is not found when it %s', async (_reason, text) => {
    expect((await knowledge.answer({ text })).kind).not.toBe('found');
  });

  test('tells what was looked for and is nowhere near', async () => {
    const answer = await knowledge.answer({ text: 'Where was Imran Khan born?' });
    expect(answer).toMatchObject({ kind: 'uncertain', missing: ['born'] });
  });

  test.each([
    'What happened at Al Qaim?',
    'How far is Al Qaim from Baghdad?',
    'Who is Imran Khan?',
  ])('is found when the story tells: %s', async (text) => {
    expect((await knowledge.answer({ text })).kind).toBe('found');
  });
});
