import { expect, test } from 'vitest';
import type { KnowledgeBase } from '../../../src/answer/serve/knowledge-base.js';
import { warmUp } from '../../../src/answer/serve/warm-up.js';
import { createCorpus } from '../../../src/knowledge/corpus.js';
import type { Article } from '../../../src/knowledge/article.js';
import { articleOf } from '../../contracts/articles.js';

async function askedOf(articles: readonly Article[]): Promise<readonly string[]> {
  const asked: string[] = [];
  const knowledge: KnowledgeBase = {
    corpus: () => createCorpus(articles),
    answer({ text }) {
      asked.push(text);
      return Promise.resolve({
        kind: 'nothing',
        question: text,
        reason: 'no-match',
        confidence: 0,
      });
    },
    check: () => Promise.reject(new Error('Nobody checks.')),
  };
  await warmUp(knowledge);
  return asked;
}

test('asks what the articles answer, then their titles and beginnings', async () => {
  const mill = articleOf('mill', {
    title: 'The mill grinds',
    paragraphs: ['It grinds.'],
    questions: ['Who owns the mill?'],
  });
  expect(await askedOf([mill])).toEqual(['Who owns the mill?', 'The mill grinds', 'It grinds.']);
});

test('asks some at most, and nothing where there is nothing', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    articleOf(`article-${index}`, { paragraphs: ['Text.'] }),
  );
  expect(await askedOf(many)).toHaveLength(150);
  expect(await askedOf([])).toEqual([]);
});
