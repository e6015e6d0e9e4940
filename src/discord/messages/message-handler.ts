import type {
  AnyThreadChannel,
  Message,
  OmitPartialGroupDMChannel,
  PartialMessage,
} from 'discord.js';
import type { KnowledgeLibrary } from '../../answer/serve/knowledge-library.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import { goneMs } from '../../shared/gone-ms.js';
import type { Logger } from '../../shared/logger.js';
import { TooManyWaiting } from '../../shared/semaphore.js';
import type { AnsweredMessage, AnsweredMessages } from '../../store/answered-messages.js';
import type { RememberedSettings } from '../../store/remembered-settings.js';
import type { Asking } from '../framework/asking.js';
import type { Command } from '../framework/command.js';
import type { Cooldown, TooSoon } from '../framework/cooldown.js';
import type { ShownAnswers } from '../framework/shown-answers.js';
import { createOncePer } from '../framework/once-per.js';
import { notice } from '../ui/reply.js';
import { timestamp } from '../ui/timestamp.js';
import { languageFor, languageOfText, type Language } from '../text/languages.js';
import { isForumPost, isPutToUs } from '../framework/addressing.js';
import type { AnswerChannels, ListeningPolicy } from './answer-channels.js';
import { isForChannel, isRecentEdit, readAsked, type Asked } from './asked.js';
import { createFailureReports, notNow } from './failure-reports.js';
import { firstMessageOf } from './first-message.js';
import { createInTurn } from './in-turn.js';
import { createMessageReplies } from './message-replies.js';
import { createMessageSender, type IncomingMessage } from './message-sender.js';
import { createPostedAnswers, type Removed } from './posted-answers.js';
import { createRecentIds } from './recent-ids.js';
import { typeLater } from './typing.js';
import { createUnderWay } from './under-way.js';

export interface MessageHandlerOptions {
  readonly library: KnowledgeLibrary;
  readonly asking: Asking;
  readonly cooldown: Cooldown;
  readonly answered: AnsweredMessages;
  readonly shown: ShownAnswers;
  readonly settings: Pick<RememberedSettings, 'known'>;
  readonly channels: AnswerChannels;
  /** Whether Discord shows us what nobody put to us. */
  readonly readsMessages: boolean;
  readonly logger: Logger;
  readonly commands: readonly Command[];
  readonly idOf: (command: string) => string | undefined;
}

/** What becomes of messages. What goes wrong with an answer is dealt with here. */
export interface MessageHandler {
  /** Answers a message if it is for us: once, however often the event comes. */
  handle(message: IncomingMessage): Promise<void>;
  /** The same for one that has been read already. */
  handleAsked(asked: Asked): Promise<void>;
  /** The answer follows the question; one that now is for us gets one. */
  handleEdit(message: OmitPartialGroupDMChannel<Message | PartialMessage>): Promise<void>;
  /** The answer goes with the question. */
  handleRemoval(message: Removed): Promise<void>;
  /** Answers a new forum post whose first message does not come by itself. */
  handlePost(post: AnyThreadChannel): Promise<void>;
}

/** Discord takes 5 messages in 5 seconds in a channel: after so many answers nobody waits for the next one any more. */
const mostUnderWay = 20;

/** People and channels that were told until when to wait; who is forgotten is told once more. */
const mostTold = 4_000;

const explainRoleAgainMs = 60 * 60 * 1_000;

export function createMessageHandler(options: MessageHandlerOptions): MessageHandler {
  const { cooldown, settings, channels, readsMessages, logger } = options;
  const sender = createMessageSender(logger);
  const replyTo = createMessageReplies({ ...options, isTooSoon });
  const posted = createPostedAnswers({ ...options, sender, isForThread });
  const reportFailure = createFailureReports(sender, logger);
  const inTurn = createInTurn();
  const met = createRecentIds();
  const underWay = createUnderWay();
  const toldUntil = createBoundedMap<string, number>(mostTold);
  const isRoleToBeExplained = createOncePer(explainRoleAgainMs);

  return {
    handle,
    handleAsked,
    handleEdit: async (message) => {
      if (message.partial || !isRecentEdit(message)) return;
      const asked = readAsked(message, readsMessages);
      // An edit that takes the mention out withholds the text, too: the answer then stands as it is.
      if (asked === undefined || asked.isWithheld) return;
      // Whatever event of it comes late knows less.
      met.add(message.id);
      await inTurn(message.id, async () => {
        const earlier = await posted.of(message.id);
        if (earlier?.print !== asked.print) await answer(asked, earlier);
      });
    },
    handleRemoval: async (message) => {
      met.add(message.id);
      posted.noteRemoval(message.id);
      await inTurn(message.id, () => posted.follow(message));
    },
    handlePost: async (post) => {
      if (!isForumPost(post) || (await channels.policyIn(post)) === undefined) return;
      const first = await firstMessageOf(post, () => met.has(post.id), logger);
      if (first !== undefined) await handle(first);
    },
  };

  async function handle(message: IncomingMessage): Promise<void> {
    const asked = readAsked(message, readsMessages);
    if (asked !== undefined) await handleAsked(asked);
  }

  async function handleAsked(asked: Asked): Promise<void> {
    const { id } = asked.message;
    // What is not for us is not even remembered.
    if ((await policyFor(asked)) === undefined || !met.add(id)) return;
    await inTurn(id, () => answer(asked));
  }

  /** Answers, or changes or takes back what was answered before. */
  async function answer(asked: Asked, earlier?: AnsweredMessage): Promise<void> {
    const { message, address } = asked;
    const language = await languageOf(asked);
    try {
      const policy = await policyFor(asked);
      if (policy === undefined) {
        await posted.settle(asked, undefined, earlier);
        return;
      }
      // What stands there is changed without any permission.
      if (earlier === undefined && !(await sender.mayAnswer(message, language))) return;
      if (asked.isWithheld) {
        await explainRole(message, language);
        return;
      }
      const tooSoon = isPutToUs(address) ? await useOf(message) : undefined;
      if (tooSoon !== undefined) {
        await sayTooSoon(message, tooSoon, language);
        return;
      }
      if (underWay.count(message.channelId) >= mostUnderWay) {
        throw new TooManyWaiting('Many answers of the channel are not sent yet.');
      }
      // Sending waits for Discord's limits: that is the channel's own affair, and holds no place in the queue.
      await underWay.during(message.channelId, async () => {
        const typing = typeLater(asked);
        const said = await replyWith(asked, policy, language).finally(typing.end);
        await posted.settle(asked, said, earlier);
      });
    } catch (error) {
      await reportFailure(asked, error, language);
    }
  }

  async function replyWith(
    asked: Asked,
    policy: ListeningPolicy | 'addressed',
    language: Language,
  ): ReturnType<typeof replyTo> {
    return replyTo(asked, { policy, language, inThread: await isForThread(asked) });
  }

  /** How far a message is answered; undefined where it is not for us. */
  async function policyFor(asked: Asked): Promise<ListeningPolicy | 'addressed' | undefined> {
    if (isPutToUs(asked.address)) return 'addressed';
    return isForChannel(asked) ? channels.policyIn(asked.channel) : undefined;
  }

  async function isForThread({ message: { guildId }, channel }: Asked): Promise<boolean> {
    if (guildId === null || channel.isThread()) return false;
    return (await settings.known(guildId)).answerPlace === 'thread';
  }

  /** That of what all see there; in direct messages that of the question, since Discord names none. */
  async function languageOf({ message: { guild, guildId }, question }: Asked): Promise<Language> {
    if (guildId === null) return languageOfText(question) ?? languageFor(undefined);
    const { language } = await settings.known(guildId);
    return languageFor(language ?? guild?.preferredLocale);
  }

  /** Counts a question; what is returned says that it comes too soon. */
  async function useOf({ author, channelId, guildId }: Message): Promise<TooSoon | undefined> {
    const own = guildId === null ? undefined : await settings.known(guildId);
    return cooldown.use({ userId: author.id, channelId, guildId }, 1, own);
  }

  async function isTooSoon(message: Message): Promise<boolean> {
    return (await useOf(message)) !== undefined;
  }

  /** In words once until it is time again; more would only add to what is too much. */
  async function sayTooSoon(
    message: IncomingMessage,
    { of, waitMs }: TooSoon,
    { text }: Language,
  ): Promise<void> {
    const key = `${of} ${message.channelId} ${of === 'person' ? message.author.id : ''}`;
    if ((toldUntil.get(key) ?? 0) > goneMs()) {
      await sender.react(message, notNow);
      return;
    }
    toldUntil.set(key, goneMs() + waitMs);
    await sender.send(message, notice(text.errors.tooSoon[of](timestamp(Date.now() + waitMs))));
  }

  async function explainRole(message: IncomingMessage, { text }: Language): Promise<void> {
    if (!isRoleToBeExplained(message.channelId)) return;
    await sender.send(message, notice(text.errors.roleMention(message.client.user.toString())));
  }
}
