import { guildOf, type ActionContext } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { renderLog } from '../views/log.js';
import type { Reply } from '../../../ui/reply.js';

/** As many as are kept. */
const maxLines = 5_000;

export const log = defineSubcommand({
  name: 'log',
  words: (text) => text.knowledge.log,
  options: {},
  isPrivate: () => true,
  execute: (_args, context) => presentLog(1, context),
});

/** A page of what moderators have changed. */
export async function presentLog(page: number, context: ActionContext): Promise<Reply> {
  const lines = await context.stores.audit.list(guildOf(context), maxLines);
  return renderLog(lines, page, context.language);
}
