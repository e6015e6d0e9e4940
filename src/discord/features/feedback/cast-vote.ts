import { guildOf, type ActionContext } from '../../framework/action.js';
import type { VoteState } from './feedback-controls.js';
import { notice, type Reply } from '../../ui/reply.js';

/** Keeps what somebody says of an answer, in place of what they said before, and thanks them; unless the server wants none. */
export async function castVote(
  { vote, questionId }: VoteState,
  context: ActionContext,
  reason?: string,
): Promise<Reply> {
  const { stores, userId, language } = context;
  const { feedback } = language.text;
  const { feedback: isOn } = await stores.settings.get(guildOf(context));
  if (!isOn) return notice(feedback.off);
  const isKept = await stores.questions.vote(guildOf(context), questionId, userId, vote, reason);
  return notice(isKept ? feedback.thanks[vote] : feedback.gone);
}
