import type { ArticleId } from '../../../knowledge/article.js';
import type { ActionContext } from '../../framework/action.js';
import { exampleQuestions } from '../../ui/example-questions.js';
import { renderAnswer } from './answer-reply.js';
import type { Reply } from '../../ui/reply.js';

/** Asks, and shows the answer below the question, which nobody else could see; `articleId`: that article alone is asked. */
export async function presentAnswer(
  question: string,
  articleId: ArticleId | undefined,
  { ask, knowledge, language, audience }: ActionContext,
): Promise<Reply> {
  const scope = articleId === undefined ? {} : { articleId };
  const answer = await ask({ text: question, ...scope });
  return renderAnswer(answer, {
    language,
    audience,
    showQuestion: true,
    examples: exampleQuestions(knowledge.corpus(), question),
    feedbackId: answer.feedbackId,
    ...scope,
  });
}
