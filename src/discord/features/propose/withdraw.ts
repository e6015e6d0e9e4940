import { UserError } from '../../../shared/errors.js';
import { defineComponent } from '../../framework/component.js';
import { notice } from '../../ui/reply.js';
import { chosenProposal, withdrawMenu } from './withdraw-menu.js';

/** Deletes an article that was made of the person's own message, for good. */
export const withdraw = defineComponent(withdrawMenu, (_state, { values }) => ({
  manner: 'private',
  execute: async ({ stores, userId, guildId, refresh, language }) => {
    const chosen = chosenProposal(values[0] ?? '');
    const isWithdrawn =
      chosen !== undefined &&
      (await stores.proposals.withdraw(userId, chosen.guildId, chosen.articleId));
    if (!isWithdrawn) throw new UserError('not-yours', language.text.propose.notThere);
    // Other servers, and other processes, notice by themselves within a second.
    if (chosen.guildId === guildId) await refresh();
    return notice(language.text.propose.withdrawn);
  },
}));
