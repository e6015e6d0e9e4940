import { UserError } from '../shared/errors.js';
import { defineCommand } from './command.js';
import { text } from './text.js';

export const inviteCommand = defineCommand({
  name: 'invite',
  summary: text.invite.summary,
  details: text.invite.details,
  options: {},
  run: async (_, context) => {
    const { discord } = context.ports();
    if (discord === undefined) throw new UserError('no-token', text.invite.noToken);
    context.stdout.write(`${await discord.inviteUrl()}\n`);
    return 0;
  },
});
