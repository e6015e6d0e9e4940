import { guildOf, type ActionContext } from '../../framework/action.js';
import { buttonRow, notice, reply, textDisplay, type Reply } from '../../ui/reply.js';
import { voteButton, type VoteState } from './feedback-controls.js';

/**
 * Keeps what somebody says of an answer, in place of what they said before, and thanks them; unless the server wants none. Whose
 * vote is that it was not this may say next that it is out of date.
 */
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
  if (!isKept) return notice(feedback.gone);
  if (vote !== 'not-this') return notice(feedback.thanks[vote]);
  const customId = voteButton.encode({ vote: 'out-of-date', questionId });
  return reply('neutral', [
    textDisplay(feedback.thanks[vote]),
    ...buttonRow([{ customId, label: feedback.votes['out-of-date'] }]),
  ]);
}
