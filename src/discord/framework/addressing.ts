import { ChannelType, MessageType, type AnyThreadChannel, type Message } from 'discord.js';

/** How a message is for us: `post` opens a forum thread, `channel` is said where we answer what nobody put to us. */
export type Address = 'direct' | 'mention' | 'reply' | 'role' | 'post' | 'channel';

/** Only what is put to us gets an answer in any case; in answer channels we are silent unless we know. */
export function isPutToUs(address: Address): boolean {
  return address !== 'post' && address !== 'channel';
}

/**
 * How a message is for us, if it is: people only, and only what they wrote to us or, where we read what nobody put to us,
 * in any channel: whether we listen to that one is known elsewhere.
 */
export function howAddressed(message: Message, readsMessages: boolean): Address | undefined {
  const { author, client, mentions, channel } = message;
  if (author.bot || author.system || message.webhookId !== null) return undefined;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
  if (message.guildId === null) return 'direct';
  // A reply counts as a mention while its ping is on; without the ping Discord withholds its text.
  if (mentions.users.has(client.user.id)) {
    return mentions.repliedUser?.id === client.user.id ? 'reply' : 'mention';
  }
  const botRole = message.guild?.roles.botRoleFor(client.user);
  if (botRole && mentions.roles.has(botRole.id)) return 'role';
  if (!readsMessages) return undefined;
  return channel.isThread() && isForumPost(channel) && message.id === channel.id
    ? 'post'
    : 'channel';
}

/** Whether a thread is a post of a forum. */
export function isForumPost({ parent }: AnyThreadChannel): boolean {
  return parent?.type === ChannelType.GuildForum || parent?.type === ChannelType.GuildMedia;
}
