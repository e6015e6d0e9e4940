import type { Message } from 'discord.js';

/** What a message asks: its text without our mention; empty when there is nothing else. */
export function questionIn({ content, client }: Message): string {
  return content
    .replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
