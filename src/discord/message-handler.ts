import {
  RESTJSONErrorCodes,
  type AnyThreadChannel,
  type Message,
  type OmitPartialGroupDMChannel,
  type PartialMessage,
} from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EarlierExchange } from '../answer/answer.js';
import { StillIndexing } from '../answer/guild-shelf.js';
import type { KnowledgeBase } from '../answer/knowledge-base.js';
import type { KnowledgeLibrary } from '../answer/knowledge-library.js';
import type { Logger } from '../shared/logger.js';
import type { AnsweredMessage, AnsweredMessages } from '../store/answered-messages.js';
import type { RememberedSettings } from '../store/remembered-settings.js';
import { howAddressed, isForumPost, isPutToUs, type Address } from './addressing.js';
import type { AnswerChannels, ListeningPolicy } from './answer-channels.js';
import { threadAt } from './answer-thread.js';
import type { Asking, Occasion, TimedAnswer } from './asking.js';
import type { Command } from './command.js';
import { isRefusal, loggable } from './discord-errors.js';
import { earlierExchanges } from './earlier-exchanges.js';
import { exampleQuestions } from './example-questions.js';
import { createInTurn } from './in-turn.js';
import { reportIncident } from './incident.js';
import { looksLikeQuestion } from './looks-like-question.js';
import type { Cooldown } from './manners/cooldown.js';
import { createOncePer } from './manners/once-per.js';
import { QueueFull, type WorkQueue } from './manners/work-queue.js';
import { createMessageSender, type AnswerPlace, type IncomingMessage } from './message-sender.js';
import { hash } from './passage-reference.js';
import { questionIn } from './question-in.js';
import { createRecentIds } from './recent-ids.js';
import { renderAnswer } from './render/answer-reply.js';
import { renderHelp } from './render/help-reply.js';
import { notice, type Reply } from './render/reply.js';
import { languageFor, languageOfText, type Language } from './text/languages.js';

export interface MessageHandlerOptions {
  readonly library: KnowledgeLibrary;
  readonly asking: Asking;
  readonly cooldown: Cooldown;
  readonly queue: WorkQueue;
  readonly answered: AnsweredMessages;
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly channels: AnswerChannels;
  /** Whether Discord shows us what nobody put to us. */
  readonly readsMessages: boolean;
  readonly logger: Logger;
  readonly commands: readonly Command[];
}

/** What becomes of messages. Nothing here rejects: it is its own error boundary. */
export interface MessageHandler {
  /** Answers a message if it is for us: once, however often the event comes. */
  handle(message: IncomingMessage): Promise<void>;
  /** The answer follows the question; one that now is for us gets one. */
  handleEdit(message: OmitPartialGroupDMChannel<Message | PartialMessage>): Promise<void>;
  /** The answer goes with the question. */
  handleRemoval(message: Removed): Promise<void>;
  /** Answers a new forum post whose first message does not come by itself. */
  handlePost(post: AnyThreadChannel): Promise<void>;
}

/** All that is known of a message that is gone. */
export type Removed = Pick<OmitPartialGroupDMChannel<PartialMessage>, 'id' | 'channel'>;

/**
 * A message that is for us, as it stood when its event came: discord.js changes the message itself with every later
 * event, and takes it back to what it was by the answer's own reference to it.
 */
interface Asked {
  readonly message: IncomingMessage;
  readonly address: Address;
  readonly question: string;
  /** Short hash of the question. */
  readonly print: string;
  /** By Discord's clock; 0 when it was never edited. */
  readonly editedAtMs: number;
  /** Discord does not tell us what it says. */
  readonly isWithheld: boolean;
}

/** An answer that comes sooner needs no "is typing". */
const typingAfterMs = 700;

/** Later than this after it was written, a question stands as it was answered. */
const editableMs = 5 * 60 * 1_000;

/** Asked too much at once: a word about it would only add to that. */
const notNow = '⏳';

const explainRoleAgainMs = 60 * 60 * 1_000;

/** Between a forum post and its first message there can be a few seconds. */
const postRetriesMs = [500, 500, 1_000, 2_000, 4_000];

export function createMessageHandler(options: MessageHandlerOptions): MessageHandler {
  const { library, asking, cooldown, queue, answered, settings, channels, logger, commands } =
    options;
  const sender = createMessageSender(logger);
  const inTurn = createInTurn();
  const met = createRecentIds();
  const removed = createRecentIds();
  const isRoleToBeExplained = createOncePer(explainRoleAgainMs);

  return {
    handle,
    handleEdit: async (message) => {
      if (message.partial || !isRecentEdit(message)) return;
      const asked = read(message);
      // An edit that takes the mention out withholds the text, too: the answer then stands as it is.
      if (asked === undefined || asked.isWithheld) return;
      // Whatever event of it comes late knows less.
      met.add(message.id);
      await inTurn(message.id, async () => {
        const known = await answered.find(message.id);
        if (known?.print !== asked.print) await answer(asked, known);
      });
    },
    handleRemoval: async ({ id, channel }) => {
      met.add(id);
      removed.add(id);
      await inTurn(id, async () => {
        const known = await answered.find(id);
        if (known === undefined) return;
        await answered.forget(id);
        await takeBack(channel, known);
      });
    },
    handlePost: async (post) => {
      if (!isForumPost(post) || (await channels.policyIn(post)) === undefined) return;
      for (const waitMs of postRetriesMs) {
        await sleep(waitMs);
        if (met.has(post.id)) return;
        const first = await firstMessage(post);
        if (first !== undefined) {
          await handle(first);
          return;
        }
      }
    },
  };

  async function handle(message: IncomingMessage): Promise<void> {
    const asked = read(message);
    // What is not for us is not even remembered.
    if (asked === undefined || (await policyFor(asked)) === undefined) return;
    if (!met.add(message.id)) return;
    await inTurn(message.id, () => answer(asked));
  }

  function read(message: IncomingMessage): Asked | undefined {
    const address = howAddressed(message, options.readsMessages);
    if (address === undefined) return undefined;
    const question = questionIn(message);
    return {
      message,
      address,
      question,
      print: hash(question, 12),
      editedAtMs: message.editedTimestamp ?? 0,
      // Only with the MessageContent intent does Discord show what comes with a mention of our role.
      isWithheld: address === 'role' && message.content === '',
    };
  }

  /** Answers, or changes or takes back what was answered before. */
  async function answer(asked: Asked, earlier?: AnsweredMessage): Promise<void> {
    const { message, address } = asked;
    const language = await languageOf(asked);
    try {
      const policy = await policyFor(asked);
      if (policy === undefined) {
        await settle(asked, undefined, earlier);
        return;
      }
      if (!(await sender.mayAnswer(message, language))) return;
      if (asked.isWithheld) {
        await explainRole(message, language);
        return;
      }
      if (isPutToUs(address) && (await isTooSoon(message))) {
        await sender.react(message, notNow);
        return;
      }
      await queue.run(async () => {
        const typing = typeLater(message, address);
        const reply = await replyTo(asked, policy, language).finally(typing.end);
        await settle(asked, reply, earlier);
      });
    } catch (error) {
      await reportFailure(asked, error, language);
    }
  }

  /** Makes what stands below the question what it should be; without a reply, nothing. */
  async function settle(
    asked: Asked,
    reply: Reply | undefined,
    earlier: AnsweredMessage | undefined,
  ): Promise<void> {
    const { message } = asked;
    if (removed.has(message.id)) return;
    if (reply === undefined) {
      if (earlier === undefined) return;
      await answered.forget(message.id);
      await takeBack(message.channel, earlier);
      return;
    }
    if (earlier !== undefined) {
      const isThere = await sender.edit(message.channel, earlier, reply);
      // Somebody took the answer away: then it stays away.
      if (isThere) await remember(asked, earlier);
      return;
    }
    const thread = (await isForThread(message))
      ? await threadAt(message, asked.question)
      : undefined;
    const sent = await sender.send(message, reply, thread);
    const place = { answerId: sent.id, channelId: sent.channelId };
    // Older than the edit that it should answer: an earlier answer, which Discord gave back by its nonce.
    if (sent.createdTimestamp < asked.editedAtMs) await sender.edit(message.channel, place, reply);
    await remember(asked, place);
  }

  async function remember(
    { message: { id, guildId }, print }: Asked,
    { answerId, channelId }: AnswerPlace,
  ): Promise<void> {
    await answered.remember({
      questionId: id,
      answerId,
      channelId,
      guildId: guildId ?? undefined,
      print,
    });
  }

  async function takeBack(channel: Removed['channel'], answer: AnswerPlace): Promise<void> {
    try {
      await sender.remove(channel, answer);
    } catch (error) {
      if (isGone(error)) return;
      logger.warn('An answer could not be taken back.', { error: loggable(error) });
    }
  }

  /** Undefined where silence is better. */
  async function replyTo(
    asked: Asked,
    policy: ListeningPolicy | 'addressed',
    language: Language,
  ): Promise<Reply | undefined> {
    const { message, address, question } = asked;
    const audience = { askerId: message.author.id, isPrivate: false };
    // Messages of a guild reach us only where we are a member.
    const knowledge = await library.of(message.guildId ?? undefined);
    // Above an answer in a thread the question does not stand.
    const showQuestion = await isForThread(message);
    if (policy !== 'addressed') {
      const found = await firstFound(asked, policy, knowledge);
      // Only now, since most of what is said in a channel is not for us.
      if (found === undefined || (await isTooSoon(message))) return undefined;
      const { feedbackId } = await asking.keep(found, occasionOf(asked));
      return renderAnswer(found, {
        language,
        audience,
        showQuestion,
        examples: [],
        feedbackId,
      });
    }
    const corpus = knowledge.corpus();
    const examples = exampleQuestions(corpus, question);
    if (question === '') {
      const botMention = message.client.user.toString();
      const articleCount = corpus.articles.length;
      return renderHelp({ language, botMention, commands, articleCount, examples });
    }
    const isOngoing = address === 'reply' || address === 'direct';
    const after = isOngoing ? await askedBefore(message, knowledge) : [];
    const occasion = occasionOf(asked);
    const found = await asking.ask(knowledge, { text: question, after }, occasion);
    const { feedbackId } = await asking.keep(found, occasion);
    return renderAnswer(found, { language, audience, showQuestion, examples, feedbackId });
  }

  /** The answer to the first of a message's readings that has one for sure; if every question counts, else to the first. */
  async function firstFound(
    asked: Asked,
    policy: ListeningPolicy,
    knowledge: KnowledgeBase,
  ): Promise<TimedAnswer | undefined> {
    let first: TimedAnswer | undefined;
    for (const text of readingsOf(asked)) {
      const found = await asking.ask(knowledge, { text }, occasionOf(asked));
      if (found.kind === 'found') return found;
      first ??= found;
    }
    const isQuestion = first?.kind !== 'nothing' || first.reason === 'no-match';
    return policy === 'every-question' && isQuestion ? first : undefined;
  }

  /** How far a message is answered; undefined where it is not for us. */
  async function policyFor(asked: Asked): Promise<ListeningPolicy | 'addressed' | undefined> {
    if (isPutToUs(asked.address)) return 'addressed';
    return isForChannel(asked) ? channels.policyIn(asked.message.channel) : undefined;
  }

  async function isForThread({ guildId, channel }: IncomingMessage): Promise<boolean> {
    if (guildId === null || channel.isThread()) return false;
    return (await settings.known(guildId)).answerPlace === 'thread';
  }

  /** That of what all see there; in direct messages that of the question, since Discord names none. */
  async function languageOf({ message: { guild, guildId }, question }: Asked): Promise<Language> {
    if (guildId === null) return languageOfText(question) ?? languageFor(undefined);
    const { language } = await settings.known(guildId);
    return languageFor(language ?? guild?.preferredLocale);
  }

  /** It helps to understand a question; where Discord withholds it, the question has to stand by itself. */
  async function askedBefore(
    message: IncomingMessage,
    knowledge: KnowledgeBase,
  ): Promise<readonly EarlierExchange[]> {
    try {
      return await earlierExchanges(message, knowledge.corpus());
    } catch (error) {
      logger.debug('What was asked before could not be read.', { error: loggable(error) });
      return [];
    }
  }

  async function isTooSoon({ author, channelId, guildId }: Message): Promise<boolean> {
    const own = guildId === null ? undefined : await settings.known(guildId);
    return cooldown.use({ userId: author.id, channelId, guildId }, 1, own) !== undefined;
  }

  async function explainRole(message: IncomingMessage, { text }: Language): Promise<void> {
    if (!isRoleToBeExplained(message.channelId)) return;
    await sender.send(message, notice(text.errors.roleMention(message.client.user.toString())));
  }

  async function firstMessage(post: AnyThreadChannel): Promise<IncomingMessage | undefined> {
    try {
      return await post.messages.fetch(post.id);
    } catch (error) {
      if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) {
        logger.warn('A forum post could not be read.', {
          error: loggable(error),
          channelId: post.id,
        });
      }
      return undefined;
    }
  }

  async function reportFailure(
    { message, address }: Asked,
    error: unknown,
    language: Language,
  ): Promise<void> {
    try {
      if (sender.isForbidden(message, error)) return;
      if (isGone(error)) {
        logger.info('The channel of a question is gone.', { channelId: message.channelId });
        return;
      }
      if (error instanceof QueueFull || error instanceof StillIndexing) {
        if (isPutToUs(address)) await sender.react(message, notNow);
        return;
      }
      const { guildId } = message;
      const incident = reportIncident(logger, error, { surface: address, guildId });
      if (!isPutToUs(address)) return;
      await sender.send(message, notice(language.text.errors.incident(incident)));
    } catch (failure) {
      logger.warn('A failure could not be told to the person who met it.', {
        error: loggable(failure),
      });
    }
  }
}

function isRecentEdit({ editedTimestamp, createdTimestamp }: Message): boolean {
  // The preview of a link is no edit, and has no time.
  return editedTimestamp !== null && editedTimestamp - createdTimestamp <= editableMs;
}

/** Whether what nobody put to us is worth looking up. */
function isForChannel({ address, question }: Asked): boolean {
  return address === 'post' || looksLikeQuestion(question);
}

/** A post's title is often the question, and its text the story around it; or the other way round. */
function readingsOf({ message, address, question }: Asked): readonly string[] {
  if (address !== 'post' || !message.channel.isThread()) return [question];
  const title = message.channel.name;
  return [...new Set([`${title}\n${question}`.trim(), title, question].filter(Boolean))];
}

function occasionOf({ message, address }: Asked): Occasion {
  return {
    surface: address,
    guildId: message.guildId ?? undefined,
    askerId: message.author.id,
  };
}

function isGone(error: unknown): boolean {
  return isRefusal(
    error,
    RESTJSONErrorCodes.UnknownChannel,
    RESTJSONErrorCodes.UnknownGuild,
    RESTJSONErrorCodes.UnknownMessage,
  );
}

/** Shows "is typing" when an answer takes long; whether that works does not matter. */
function typeLater(message: IncomingMessage, address: Address): { readonly end: () => void } {
  if (!isPutToUs(address)) return { end: () => undefined };
  const timer = setTimeout(() => {
    message.channel.sendTyping().catch(() => undefined);
  }, typingAfterMs);
  return {
    end: () => {
      clearTimeout(timer);
    },
  };
}
