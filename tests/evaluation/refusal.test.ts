import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultThresholds } from '../../src/answer/judge/confidence.js';
import { createKnowledge } from '../../src/answer/understand/knowledge.js';
import { aimedAt, estimateRefusal } from '../../src/evaluation/refusal.js';
import type { Article } from '../../src/knowledge/article.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { articleOf } from '../contracts/articles.js';

const knowledgeOf = (articles: readonly Article[]) => createKnowledge(articles, buildLocalIndex);

async function shippedStory() {
  const path = fileURLToPath(new URL('../../knowledge', import.meta.url));
  const { articles, aliases } = await createFolderArticleStore([path]).load();
  return createKnowledge(articles, buildLocalIndex, { aliases });
}

/** Matters that share no word. */
const matters = ['orchard', 'granite', 'violins', 'penguin', 'saffron', 'turbine', 'lantern'];

const about = (matter: string, id: string): Article =>
  articleOf(id, {
    title: matter,
    paragraphs: Array.from(
      { length: 8 },
      (_, at) =>
        `In the year ${1901 + at} the ${matter} of ${matter}ville was sold to Mr ${matter}son.`,
    ),
  });

describe('how many questions on other matters a corpus refuses', () => {
  test('all, where no two articles are about the same', async () => {
    const estimate = await estimateRefusal(
      await knowledgeOf(matters.map((matter) => about(matter, matter))),
      defaultThresholds,
    );
    expect(estimate).toMatchObject({ sentences: 56, refused: 1 });
  });

  test('few, where all articles are about the same', async () => {
    const estimate = await estimateRefusal(
      await knowledgeOf(matters.map((_, at) => about('orchard', `a${at}`))),
      defaultThresholds,
    );
    expect(estimate?.refused).toBeLessThan(0.2);
  });

  test('is not told of a single article, nor of a few sentences', async () => {
    for (const articles of [[about('orchard', 'a')], matters.slice(0, 3).map((m) => about(m, m))]) {
      expect(await estimateRefusal(await knowledgeOf(articles), defaultThresholds)).toBeUndefined();
    }
  });

  test('changes with the threshold: on the shipped story, by words alone', async () => {
    const knowledge = await shippedStory();
    const refusedAt = async (found: number): Promise<number> =>
      (await estimateRefusal(knowledge, { found }))?.refused ?? NaN;
    expect(await refusedAt(defaultThresholds.found)).toBeGreaterThan(0.61);
    expect(await refusedAt(defaultThresholds.found)).toBeLessThan(0.69);
    expect(await refusedAt(defaultThresholds.found - 0.1)).toBeLessThan(0.61);
    expect(await refusedAt(defaultThresholds.found + 0.15)).toBeGreaterThan(0.69);
  });

  test('is what is aimed at with the threshold that it names', async () => {
    const knowledge = await shippedStory();
    const { foundThreshold = NaN } = (await estimateRefusal(knowledge, defaultThresholds)) ?? {};
    const again = await estimateRefusal(knowledge, { found: foundThreshold + 0.001 });
    expect(again?.refused).toBeGreaterThanOrEqual(aimedAt);
    expect(again?.refused).toBeLessThan(aimedAt + 0.04);
  });
});
