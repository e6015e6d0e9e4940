import type { FakeDiscord } from '../../support/fake-discord/fake-discord.js';
import { plain, textOf } from '../../support/fake-discord/visible-text.js';

/** What the bot has said in a channel, the first one unless told, once everything has settled. */
export async function said(discord: FakeDiscord, channel?: string): Promise<readonly string[]> {
  await discord.idle(200);
  return discord
    .messagesIn(channel)
    .filter(({ author }) => author.id === discord.bot.id)
    .map((message) => plain(textOf(message)));
}
