import {
  RESTJSONErrorCodes,
  type Message,
  type MessageCreateOptions,
  type OmitPartialGroupDMChannel,
  type PublicThreadChannel,
  type TextBasedChannel,
} from 'discord.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import { goneMs } from '../../shared/gone-ms.js';
import type { Logger } from '../../shared/logger.js';
import type { AnsweredMessage } from '../../store/answered-messages.js';
import {
  isForbidden,
  isRefusal,
  loggable,
  MayNotSend,
  PlaceGone,
} from '../framework/discord-errors.js';
import { withLinksOrNot } from '../framework/links-refused.js';
import { createOncePer } from '../framework/once-per.js';
import {
  lackingWhere,
  neededToSend,
  silenceWhere,
  type Silence,
} from '../framework/permissions.js';
import type { NeededPermission } from '../text/permissions.js';
import { messageOptions, notice, type Reply } from '../ui/reply.js';
import type { Language } from '../text/languages.js';

export type IncomingMessage = OmitPartialGroupDMChannel<Message>;

/** Where one of our answers stands: in the channel of the question, or in a thread. */
export type AnswerPlace = Pick<AnsweredMessage, 'answerId' | 'channelId'>;

/** Answers messages as far as Discord lets us, and logs once a channel what we lack there. */
export interface MessageSender {
  /** Whether we may answer there, as far as Discord has told us; if not, that is said where it can be. */
  mayAnswer(message: IncomingMessage, language: Language): Promise<boolean>;
  /**
   * Our message that answers, in a thread or below the message: the one that was sent before when there is one. Throws what
   * Discord refuses.
   */
  send(message: IncomingMessage, reply: Reply, thread?: PublicThreadChannel): Promise<Message>;
  /** Puts a reply in the place of an earlier one, which answers a message of the channel. False when that is gone. */
  edit(channel: IncomingMessage['channel'], answer: AnswerPlace, reply: Reply): Promise<boolean>;
  /** Takes an answer away. Throws what Discord refuses. */
  remove(channel: IncomingMessage['channel'], answer: AnswerPlace): Promise<void>;
  react(message: IncomingMessage, emoji: string): Promise<void>;
  /** Deals with a refusal for lack of a permission; false for any other error. */
  isForbidden(message: IncomingMessage, error: unknown): boolean;
}

/** A permission that stays away is logged again once a day. */
const logAgainMs = 24 * 60 * 60 * 1_000;

/** Who asks where we may not answer is told so once an hour, and who takes no direct messages is left alone for a day. */
const sayAgainMs = 60 * 60 * 1_000;

export function createMessageSender(logger: Logger): MessageSender {
  const isToBeLogged = createOncePer(logAgainMs);
  const isToBeSaid = createOncePer(sayAgainMs);
  const refusesMessages = createBoundedMap<string, number>(mostRefusing);

  return {
    mayAnswer: async (message, language) => {
      const silence = silenceWhere(message);
      if (silence === 'gone') return false;
      const lacking = silence === undefined ? lackingWhere(message, neededToSend(message)) : [];
      if (silence === undefined && lacking.length === 0) return true;
      logLack(message, silence ?? lacking);
      if (isToBeSaid(message.channelId)) await sayLack(message, silence ?? lacking, language);
      return false;
    },
    send: (message, reply, thread) =>
      withLinksOrNot(reply, logger, (shown) => send(message, shown, thread)),
    edit: async (channel, answer, reply) => {
      try {
        const place = await placeOf(channel, answer);
        // Nothing is changed in a thread that is archived.
        if (place?.isThread() === true && place.archived === true) return true;
        await withLinksOrNot(reply, logger, (shown) =>
          Promise.resolve(place?.messages.edit(answer.answerId, messageOptions(shown))),
        );
        return place !== undefined;
      } catch (error) {
        if (isRefusal(error, codes.UnknownMessage, codes.UnknownChannel)) return false;
        throw error;
      }
    },
    remove: async (channel, answer) => {
      const place = await placeOf(channel, answer);
      await place?.messages.delete(answer.answerId);
    },
    react: async (message, emoji) => {
      if (silenceWhere(message) !== undefined) return;
      const lacking = lackingWhere(message, ['AddReactions', 'ReadMessageHistory']);
      if (lacking.length > 0) {
        logLack(message, lacking);
        return;
      }
      try {
        await message.react(emoji);
      } catch (error) {
        if (isRefusal(error, codes.UnknownMessage, codes.UnknownChannel, codes.ReactionWasBlocked))
          return;
        if (!isUnwelcome(error)) throw error;
        logLack(message, ['AddReactions']);
      }
    },
    isForbidden: (message, error) => {
      // Logged where it was found.
      if (error instanceof MayNotSend) return true;
      if (!isUnwelcome(error)) return false;
      logLack(message, neededToSend(message));
      return true;
    },
  };

  async function send(
    message: IncomingMessage,
    reply: Reply,
    thread?: PublicThreadChannel,
  ): Promise<Message> {
    // While the answer was worked out, much may have happened.
    const silence = silenceWhere(message);
    if (silence === 'gone') throw new PlaceGone('The channel of a question is gone.');
    const lacking = thread === undefined ? lackingWhere(message, neededToSend(message)) : [];
    if (silence !== undefined || lacking.length > 0) {
      logLack(message, silence ?? lacking);
      throw new MayNotSend('Nothing may be said there any more.');
    }
    const body: MessageCreateOptions = {
      ...messageOptions(reply),
      // Makes Discord drop a second send, whichever process it comes from.
      // https://docs.discord.com/developers/resources/message#create-message
      nonce: message.id,
      enforceNonce: true,
    };
    if (thread !== undefined) return thread.send(body);
    if (lackingWhere(message, ['ReadMessageHistory']).length === 0) {
      try {
        // The question may be deleted meanwhile; then we hear of it, and take the answer back.
        return await message.reply({ ...body, failIfNotExists: false });
      } catch (error) {
        if (!isRefusal(error, codes.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
      }
    }
    logLack(message, ['ReadMessageHistory']);
    return message.channel.send(body);
  }

  function logLack(message: Message, lack: Silence | readonly NeededPermission[]): void {
    const { channelId, guildId } = message;
    const permissions = typeof lack === 'string' ? [lack] : lack;
    if (!isToBeLogged(`${channelId} ${permissions.join(' ')}`)) return;
    if (typeof lack === 'string') {
      logger.warn('I am timed out, or the thread is locked, where I was asked.', {
        reason: lack,
        channelId,
        guildId,
      });
      return;
    }
    logger.warn('I lack permissions in a channel where I was asked: give them to my role there.', {
      permissions,
      channelId,
      guildId,
    });
  }

  /** Only a direct message is left. Many people do not take any from bots: they are not asked again soon. */
  async function sayLack(
    { author, channelId }: Message,
    lack: Exclude<Silence, 'gone'> | readonly NeededPermission[],
    { text }: Language,
  ): Promise<void> {
    const refusedMs = refusesMessages.get(author.id);
    if (refusedMs !== undefined && goneMs() - refusedMs < logAgainMs) return;
    const channel = `<#${channelId}>`;
    const words =
      typeof lack === 'string'
        ? text.errors.isSilenced[lack](channel)
        : text.errors.mayNotAnswer(
            channel,
            lack.map((permission) => text.permissions[permission]),
          );
    await author.send(messageOptions(notice(words))).catch((error: unknown) => {
      refusesMessages.set(author.id, goneMs());
      logger.debug('Nor could the person be told.', { error: loggable(error) });
    });
  }
}

const codes = RESTJSONErrorCodes;

/** People who take no direct messages, remembered so as not to be refused again. */
const mostRefusing = 4_000;

/** The channel of an answer; undefined when it has become one in which nothing is written. */
async function placeOf(
  channel: IncomingMessage['channel'],
  { channelId }: AnswerPlace,
): Promise<TextBasedChannel | undefined> {
  if (channelId === channel.id) return channel;
  const place = await channel.client.channels.fetch(channelId);
  return place?.isTextBased() === true ? place : undefined;
}

/** In direct messages it is the person who forbids it. */
function isUnwelcome(error: unknown): boolean {
  return isForbidden(error) || isRefusal(error, codes.CannotSendMessagesToThisUser);
}
