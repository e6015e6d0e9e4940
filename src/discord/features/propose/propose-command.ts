import { prepareImport } from '../../../curation/prepare-import.js';
import { UserError } from '../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import type { ChosenMessage, MessageCommand } from '../../framework/command.js';
import type { Reply } from '../../ui/reply.js';
import { presentDraft } from '../knowledge/index.js';
import { messageArticle } from './message-article.js';

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
  const { stores, knowledge, language, userId } = context;
  const draft = messageArticle(message);
  if (!/[\p{L}\p{N}]/u.test(message.content)) {
    throw new UserError('empty-message', language.text.propose.noText);
  }
  const guildId = guildOf(context);
  const note = (articleId: string): Promise<void> =>
    message.authorId === undefined
      ? Promise.resolve()
      : stores.proposals.note({ guildId, articleId, url: message.url }, message.authorId);
  // First, so that nothing of a person is kept which they cannot find.
  await note(draft.particulars.id);
  const waiting = await prepareImport(
    { articles: [{ draft, dropped: [] }], faults: [], isMany: false },
    {
      guildId,
      authorId: userId,
      isTaken: (id) => {
        const article = knowledge.corpus().article(id);
        return article !== undefined && article.revision === undefined;
      },
    },
    stores,
  );
  const [prepared] = waiting.articles;
  if (prepared !== undefined && prepared.particulars.id !== draft.particulars.id) {
    await note(prepared.particulars.id);
  }
  return presentDraft(
    waiting,
    context,
    language.text.propose.note(draft.particulars.source.url ?? ''),
  );
}
