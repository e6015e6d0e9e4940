import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import type { BuildPassageIndex } from '../search/passage-index.js';
import type { Answer, Question } from './answer.js';
import { answerQuestion } from './answer-question.js';
import { createKnowledge } from './knowledge.js';

/** What every surface talks to: the articles as they are now, and their answers. */
export interface KnowledgeBase {
  /** The articles served at this moment. */
  corpus(): Corpus;
  answer(question: Question): Promise<Answer>;
}

/**
 * Makes articles answerable. An answer reads one knowledge from beginning to end, so that a later rebuild can
 * swap in the next one without an answer seeing half of each.
 */
export async function createKnowledgeBase(
  articles: readonly Article[],
  buildIndex: BuildPassageIndex,
): Promise<KnowledgeBase> {
  const knowledge = await createKnowledge(articles, buildIndex);
  return {
    corpus: () => knowledge.corpus,
    answer: (question) => answerQuestion(question, knowledge),
  };
}
