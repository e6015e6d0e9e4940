import type { APIComponentInContainer } from 'discord.js';
import { voteButton, votes } from './feedback-controls.js';
import type { Language } from '../../text/languages.js';
import { feedbackPart } from '../../ui/parts.js';
import { buttonRow } from '../../ui/reply.js';

/** Asks how good an answer is; nothing where its record is not kept. */
export function feedbackRow(
  questionId: string | undefined,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (questionId === undefined) return [];
  return buttonRow(
    votes.map((vote) => ({
      customId: voteButton.encode({ vote, questionId }),
      label: text.feedback.votes[vote],
    })),
  ).map(feedbackPart);
}
