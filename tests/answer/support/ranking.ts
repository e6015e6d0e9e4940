import { matchArticle } from '../../../src/answer/rank/article-match.js';
import { matchPassage } from '../../../src/answer/rank/match.js';
import { type Candidate, type Ranking, rankPassages } from '../../../src/answer/rank/rank.js';
import { createKnowledge, type Knowledge } from '../../../src/answer/understand/knowledge.js';
import type { Article } from '../../../src/knowledge/article.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { articleOf } from '../../contracts/articles.js';

export const knowledgeOf = (articles: readonly Article[]): Promise<Knowledge> =>
  createKnowledge(articles, buildLocalIndex);

/** The ranking of these paragraphs, each an article of its own: `a1`, `a2`, …, or of these articles. */
export async function rankingOf(
  question: string,
  texts: readonly (string | Article)[],
): Promise<Ranking> {
  return rankPassages(question, await knowledgeOf(articlesOf(texts)));
}

/** What a stage that does not rank itself may be given: in the order told, with the score told. */
export interface Scored {
  readonly of: string | Article;
  readonly score: number;
  readonly timeFit?: number;
  readonly likeness?: number;
}

/** Candidates for a question, the first passage of each, as they are told to rank. */
export async function rankedAs(question: string, scored: readonly Scored[]): Promise<Ranking> {
  const knowledge = await knowledgeOf(articlesOf(scored.map(({ of }) => of)));
  const { question: asked } = await rankPassages(question, knowledge);
  const candidates = scored.map(({ score, timeFit, likeness }, index): Candidate => {
    const article = knowledge.corpus.articles[index];
    const [passage] = article?.passages ?? [];
    if (article === undefined || passage === undefined) throw new Error('There is no passage.');
    return {
      match: matchPassage(asked, knowledge.analyzePassage(passage, article)),
      article: matchArticle(asked, article, knowledge),
      values: [],
      score,
      ...(timeFit !== undefined && { timeFit }),
      ...(likeness !== undefined && { likeness }),
    };
  });
  return { question: asked, candidates };
}

export const idOf = ({ match }: Candidate): string => match.candidate.article.id;

function articlesOf(texts: readonly (string | Article)[]): readonly Article[] {
  return texts.map((text, index) =>
    typeof text === 'string' ? articleOf(`a${index + 1}`, { paragraphs: [text] }) : text,
  );
}
