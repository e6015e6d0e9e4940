import { UserError } from '../../../shared/errors.js';
import { guildOf, type ActionContext } from '../../framework/action.js';
import { defineModal } from '../../framework/modal.js';
import { eraseGuildForm } from './privacy-controls.js';
import { notice } from '../../ui/reply.js';

/** Deletes everything of a server, for its owner, once they have typed its name. */
export const eraseGuild = defineModal({
  customId: eraseGuildForm,
  requires: 'guild',
  title: (text) => text.privacy.guild.title,
  fields: {
    name: {
      kind: 'text',
      required: true,
      maxLength: 100,
      words: ({ privacy }) => privacy.guild,
    },
  },
  submit: (_state, { name }) => ({
    manner: 'private',
    execute: async (context) => {
      const guildName = ownerOnly(context);
      const { text } = context.language;
      if (plain(name) !== plain(guildName)) {
        throw new UserError('wrong-name', text.privacy.guild.wrongName);
      }
      await context.stores.guildData.erase(guildOf(context));
      await context.refresh();
      return notice(text.privacy.guild.done);
    },
  }),
});

/** The name of the server, for who owns it; throws a `UserError` for everybody else. */
export function ownerOnly({ guild, userId, language }: ActionContext): string {
  if (guild?.ownerId === userId) return guild.name;
  throw new UserError('not-owner', language.text.privacy.guild.notOwner);
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
