import type { Corpus } from '../knowledge/corpus.js';
import type { Answer, Question } from './answer.js';

/** What every surface talks to: the articles as they are now, and their answers. */
export interface KnowledgeBase {
  /** The articles served at this moment. */
  corpus(): Corpus;
  answer(question: Question): Promise<Answer>;
}
