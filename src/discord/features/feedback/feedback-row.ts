import type { APIComponentInContainer } from 'discord.js';
import type { Language } from '../../text/languages.js';
import { feedbackPart } from '../../ui/parts.js';
import { buttonRow } from '../../ui/reply.js';
import { voteButton } from './feedback-controls.js';

/** What one press says; that it is out of date is asked of whoever says that it was not this. */
const asked = ['helped', 'not-this'] as const;

/** Asks how good an answer is; nothing where its record is not kept. */
export function feedbackRow(
  questionId: string | undefined,
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (questionId === undefined) return [];
  return buttonRow(
    asked.map((vote) => ({
      customId: voteButton.encode({ vote, questionId }),
      label: text.feedback.votes[vote],
    })),
  ).map(feedbackPart);
}
