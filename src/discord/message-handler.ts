import {
  MessageType,
  RESTJSONErrorCodes,
  type Message,
  type MessageCreateOptions,
  type OmitPartialGroupDMChannel,
} from 'discord.js';
import type { EarlierExchange } from '../answer/answer.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { Logger } from '../shared/logger.js';
import { ask, type Occasion } from './asking.js';
import type { Command } from './command.js';
import { isRefusal, loggable } from './discord-errors.js';
import { earlierExchanges } from './earlier-exchanges.js';
import { exampleQuestions } from './example-questions.js';
import { reportIncident } from './incident.js';
import type { Cooldown } from './manners/cooldown.js';
import { QueueFull, type WorkQueue } from './manners/work-queue.js';
import { questionIn } from './question-in.js';
import { renderAnswer } from './render/answer-reply.js';
import { renderHelp } from './render/help-reply.js';
import { messageOptions, notice, type Reply } from './render/reply.js';
import { languageFor, languageOfText, type Language } from './text/languages.js';

export interface MessageHandlerOptions {
  readonly knowledge: KnowledgeBase;
  readonly cooldown: Cooldown;
  readonly queue: WorkQueue;
  readonly logger: Logger;
  readonly commands: readonly Command[];
}

export interface MessageHandler {
  /** Answers a message if it is for us. Never rejects: this is its error boundary. */
  handle(message: IncomingMessage): Promise<void>;
}

type IncomingMessage = OmitPartialGroupDMChannel<Message>;

/** An answer that comes sooner needs no "is typing". */
const typingAfterMs = 700;

/** Asked too much at once: a word about it would only add to that. */
const notNow = '⏳';

/** Channels remembered as ones we may not write in, so that the log says it once. */
const maxMutedChannels = 1_000;

export function createMessageHandler(options: MessageHandlerOptions): MessageHandler {
  const { knowledge, cooldown, queue, logger, commands } = options;
  const mutedChannels = new Set<string>();

  return {
    handle: async (message) => {
      const addressed = howAddressed(message);
      if (addressed === undefined) return;
      const language = languageOf(message);
      const { author, channelId, guildId } = message;
      try {
        if (cooldown.use({ userId: author.id, channelId, guildId }) !== undefined) {
          await message.react(notNow);
          return;
        }
        await queue.run(async () => {
          const typing = typeLater(message);
          const reply = await replyTo(message, addressed, language).finally(typing.end);
          await send(message, reply);
        });
      } catch (error) {
        await reportFailure(message, error, language);
      }
    },
  };

  async function replyTo(
    message: IncomingMessage,
    surface: Occasion['surface'],
    language: Language,
  ): Promise<Reply> {
    const botMention = message.client.user.toString();
    const question = questionIn(message);
    const corpus = knowledge.corpus();
    const examples = exampleQuestions(corpus, question);
    if (question === '') {
      const articleCount = corpus.articles.length;
      return renderHelp({ language, botMention, commands, articleCount, examples });
    }
    const { guildId } = message;
    const occasion = { surface, ...(guildId !== null && { guildId }) };
    const after = surface === 'mention' ? [] : await askedBefore(message);
    const answer = await ask(options, { text: question, after }, occasion);
    const audience = { askerId: message.author.id, isPrivate: false };
    return renderAnswer(answer, { language, audience, showQuestion: false, examples });
  }

  /** It helps to understand a question; where Discord withholds it, the question has to stand by itself. */
  async function askedBefore(message: IncomingMessage): Promise<readonly EarlierExchange[]> {
    try {
      return await earlierExchanges(message, knowledge.corpus());
    } catch (error) {
      logger.debug('What was asked before could not be read.', { error: loggable(error) });
      return [];
    }
  }

  async function reportFailure(
    message: IncomingMessage,
    error: unknown,
    language: Language,
  ): Promise<void> {
    if (error instanceof QueueFull) {
      await message.react(notNow);
      return;
    }
    if (isForbidden(error)) {
      if (mutedChannels.has(message.channelId)) return;
      if (mutedChannels.size >= maxMutedChannels) mutedChannels.clear();
      mutedChannels.add(message.channelId);
      logger.warn(
        'I may not write in a channel where I was asked: give me the permission to send.',
        {
          channelId: message.channelId,
          guildId: message.guildId,
        },
      );
      return;
    }
    if (isGone(error)) {
      logger.info('The channel of a question is gone.', { channelId: message.channelId });
      return;
    }
    const incident = reportIncident(logger, error, {
      surface: 'message',
      guildId: message.guildId,
    });
    await send(message, notice(language.text.errors.incident(incident))).catch(
      (failure: unknown) => {
        logger.warn('A failure could not be told to the person who met it.', {
          error: loggable(failure),
        });
      },
    );
  }
}

/** The server's language, which all there read; in direct messages that of the question, since Discord names none. */
function languageOf({ guild, guildId, content }: IncomingMessage): Language {
  if (guildId !== null) return languageFor(guild?.preferredLocale);
  return languageOfText(content) ?? languageFor(undefined);
}

/** How a message is for us, if it is: people only, and only what they wrote to us. */
function howAddressed(message: IncomingMessage): Occasion['surface'] | undefined {
  const { author, client, mentions } = message;
  if (author.bot || author.system || message.webhookId !== null) return undefined;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
  if (message.guildId === null) return 'direct';
  // A reply counts as a mention while its ping is on; without the ping Discord withholds its text.
  if (!mentions.users.has(client.user.id)) return undefined;
  return mentions.repliedUser?.id === client.user.id ? 'reply' : 'mention';
}

/**
 * One reply to one message: the nonce makes Discord drop a second one, whichever process sends it.
 * https://docs.discord.com/developers/resources/message#create-message
 */
async function send(message: IncomingMessage, reply: Reply): Promise<void> {
  const body: MessageCreateOptions = {
    ...messageOptions(reply),
    nonce: message.id,
    enforceNonce: true,
  };
  try {
    // The question may be deleted meanwhile: then the answer stands by itself.
    await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) {
      throw error;
    }
    await message.channel.send(body);
  }
}

function isForbidden(error: unknown): boolean {
  return isRefusal(
    error,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  );
}

function isGone(error: unknown): boolean {
  return isRefusal(error, RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.UnknownGuild);
}

/** Shows "is typing" when an answer takes long; whether that works does not matter. */
function typeLater(message: IncomingMessage): { readonly end: () => void } {
  const timer = setTimeout(() => {
    message.channel.sendTyping().catch(() => undefined);
  }, typingAfterMs);
  return {
    end: () => {
      clearTimeout(timer);
    },
  };
}
