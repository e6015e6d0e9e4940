import type { ArticleId } from '../../../knowledge/article.js';
import type { ActionContext } from '../../framework/action.js';
import { exampleQuestions } from '../../../knowledge/example-questions.js';
import { renderAnswer } from './answer-reply.js';
import type { Reply } from '../../ui/reply.js';

/**
 * Asks, and shows the answer below the question, which nobody else could see; `articleId`: that article alone is asked. `forId`:
 * the person for whom it is asked, who is told of it where all see the answer, since there the one who asks may write; else once
 * it is posted.
 */
export async function presentAnswer(
  question: string,
  articleId: ArticleId | undefined,
  { ask, knowledge, language, audience }: ActionContext,
  forId?: string,
): Promise<Reply> {
  const scope = articleId === undefined ? {} : { articleId };
  const answer = await ask({ text: question, ...scope });
  const shown = renderAnswer(answer, {
    language,
    audience,
    showQuestion: true,
    examples: exampleQuestions(knowledge.corpus(), question),
    feedbackId: answer.feedbackId,
    offers: answer.offers,
    ...scope,
    ...(forId !== undefined && { addressee: `<@${forId}>` }),
  });
  return forId === undefined || audience.isPrivate ? shown : { ...shown, pings: [forId] };
}
