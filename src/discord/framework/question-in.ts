import type { Message } from 'discord.js';
import { withoutQuoted } from '../../language/message/without-markup.js';

/** What a message asks, as it was typed, line by line, without our mention and what it quotes; empty when there is nothing else. */
export function questionIn(message: Message): string {
  const botRoleId = message.guild?.roles.botRoleFor(message.client.user)?.id ?? 'none';
  return withoutQuoted(message.content)
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>|<@&${botRoleId}>`, 'gu'), ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
