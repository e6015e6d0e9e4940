import {
  ChannelType,
  RESTJSONErrorCodes,
  type Message,
  type PublicThreadChannel,
} from 'discord.js';
import { isRefusal } from '../framework/discord-errors.js';
import { label } from '../ui/inline.js';

/** Characters of a thread's name. https://docs.discord.com/developers/resources/channel#channel-object */
const maxNameLength = 100;

/**
 * The thread at a message, opened unless it is there: another process may have been quicker. Undefined where there can be
 * none: in threads themselves, in direct messages, and where we may not.
 */
export async function threadAt(
  message: Message,
  name: string,
): Promise<PublicThreadChannel | undefined> {
  const { channel, client } = message;
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) {
    return undefined;
  }
  const permissions = channel.permissionsFor(client.user);
  if (permissions?.has(['CreatePublicThreads', 'SendMessagesInThreads']) !== true) return undefined;
  try {
    return await message.startThread({ name: label(name, maxNameLength, '?') });
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) {
      // It has the message's own id.
      const thread = await client.channels.fetch(message.id);
      return thread?.type === ChannelType.PublicThread ? thread : undefined;
    }
    if (isRefusal(error, RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess)) {
      return undefined;
    }
    throw error;
  }
}
