import { ChannelType, MessageType, type AnyThreadChannel, type Message } from 'discord.js';

/** How a message is for us: `post` opens a forum thread, `channel` is said where we answer what nobody put to us. */
export type Address = 'direct' | 'mention' | 'reply' | 'role' | 'post' | 'channel';

/** Only what is put to us gets an answer in any case; in answer channels we are silent unless we know. */
export function isPutToUs(address: Address): boolean {
  return address !== 'post' && address !== 'channel';
}

/** How a message is for us, if it is: people only, and only what they wrote to us or in a channel that we listen to. */
export function howAddressed(
  message: Message,
  answerChannelIds: ReadonlySet<string>,
): Address | undefined {
  const { author, client, mentions } = message;
  if (author.bot || author.system || message.webhookId !== null) return undefined;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
  if (message.guildId === null) return 'direct';
  // A reply counts as a mention while its ping is on; without the ping Discord withholds its text.
  if (mentions.users.has(client.user.id)) {
    return mentions.repliedUser?.id === client.user.id ? 'reply' : 'mention';
  }
  const botRole = message.guild?.roles.botRoleFor(client.user);
  if (botRole && mentions.roles.has(botRole.id)) return 'role';
  const { channel } = message;
  if (channel.isThread() && isPostIn(channel, answerChannelIds) && message.id === channel.id) {
    return 'post';
  }
  const listened = channel.isThread() ? [channel.id, channel.parentId ?? ''] : [channel.id];
  return listened.some((id) => answerChannelIds.has(id)) ? 'channel' : undefined;
}

/** Whether a thread is a post of a forum that we answer in. */
export function isPostIn(
  { parent, parentId }: AnyThreadChannel,
  answerChannelIds: ReadonlySet<string>,
): boolean {
  const isForum =
    parent?.type === ChannelType.GuildForum || parent?.type === ChannelType.GuildMedia;
  return isForum && parentId !== null && answerChannelIds.has(parentId);
}
