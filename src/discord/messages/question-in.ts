import type { Message } from 'discord.js';

/**
 * What a message asks: its text without our mention, code blocks and quoted lines; empty when there is nothing else.
 * https://support.discord.com/hc/articles/210298617 tells how people write these.
 */
export function questionIn(message: Message): string {
  const botRoleId = message.guild?.roles.botRoleFor(message.client.user)?.id ?? 'none';
  return withoutQuotations(withoutCode(message.content))
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>|<@&${botRoleId}>`, 'gu'), ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A block that is not closed goes to the end. */
function withoutCode(text: string): string {
  return text.replace(/```.*?(?:```|$)/gsu, '\n');
}

/** `> ` quotes one line, `>>> ` all that follows. Without the space it is no quotation. */
function withoutQuotations(text: string): string {
  return text.replace(/^ *>>> [^]*/mu, '').replace(/^ *> .*$/gmu, '');
}
