import { UserError } from '../../../shared/errors.js';
import type { ActionContext } from '../../framework/action.js';
import type { ChosenMessage, MessageCommand } from '../../framework/command.js';
import type { Reply } from '../../ui/reply.js';
import { messageArticle } from './message-article.js';
import { presentProposal } from './present-proposal.js';

/** In the menu of any message: a preview of an article with its text, which counts once it is confirmed. */
export const propose: MessageCommand = {
  kind: 'message',
  name: 'Propose as article',
  words: (text) => text.propose.command,
  requires: 'editor',
  prepare: (message) => ({
    manner: 'private',
    execute: (context) => proposed(message, context),
  }),
};

async function proposed(message: ChosenMessage, context: ActionContext): Promise<Reply> {
  const { language } = context;
  const draft = messageArticle(message);
  if (!/[\p{L}\p{N}]/u.test(message.content)) {
    throw new UserError('empty-message', language.text.propose.noText);
  }
  return presentProposal(draft, message, context, language.text.propose.note(message.url));
}
