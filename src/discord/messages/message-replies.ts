import { MessageType } from 'discord.js';
import type { EarlierExchange } from '../../answer/answer.js';
import type { KnowledgeBase } from '../../answer/serve/knowledge-base.js';
import type { KnowledgeLibrary } from '../../answer/serve/knowledge-library.js';
import type { Logger } from '../../shared/logger.js';
import { isSmallTalk, type Asking, type Occasion, type TimedAnswer } from '../framework/asking.js';
import type { Command } from '../framework/command.js';
import { channelsAround } from '../framework/standpoint.js';
import { loggable } from '../framework/discord-errors.js';
import { textOfMessage } from '../framework/message-text.js';
import { notice, type Reply } from '../ui/reply.js';
import { exampleQuestions } from '../../knowledge/example-questions.js';
import { find, renderAnswer, type AnswerReplyOptions } from '../features/ask/index.js';
import { renderBriefHelp, renderHelp } from '../features/help/index.js';
import { commandName } from '../text/command-name.js';
import type { Language } from '../text/languages.js';
import type { ListeningPolicy } from './answer-channels.js';
import { occasionOf, readingsOf, type Asked } from './asked.js';
import { earlierExchanges } from './earlier-exchanges.js';
import type { IncomingMessage } from './message-sender.js';
import type { Said } from './posted-answers.js';

export interface MessageRepliesOptions {
  readonly library: KnowledgeLibrary;
  readonly asking: Asking;
  readonly commands: readonly Command[];
  readonly idOf: (command: string) => string | undefined;
  readonly logger: Logger;
  /** Counts an answer to what nobody put to us; true when there are too many. */
  readonly isTooSoon: (message: IncomingMessage) => Promise<boolean>;
}

/** How a message is to be answered. */
export interface ReplyManner {
  /** `addressed`: it was put to us. */
  readonly policy: ListeningPolicy | 'addressed';
  readonly language: Language;
  /** Answers stand in threads, above which the question does not stand. */
  readonly inThread: boolean;
}

/** What is said to a message; undefined where silence is better. */
export type ReplyTo = (asked: Asked, manner: ReplyManner) => Promise<Said | undefined>;

export function createMessageReplies(options: MessageRepliesOptions): ReplyTo {
  const { library, asking, commands, idOf, logger, isTooSoon } = options;

  return async (asked, manner) => {
    // Messages of a guild reach us only where we are a member.
    const knowledge = await library.of(asked.message.guildId ?? undefined, {
      channelIds: channelsAround(asked.channel),
      roleIds: [],
    });
    return manner.policy === 'addressed'
      ? replyToAddressed(asked, manner, knowledge)
      : replyToOverheard(asked, manner.policy, manner, knowledge);
  };

  async function replyToAddressed(
    asked: Asked,
    { language, inThread }: ReplyManner,
    knowledge: KnowledgeBase,
  ): Promise<Said> {
    const { message, address, question } = asked;
    const corpus = knowledge.corpus();
    const examples = exampleQuestions(corpus, question);
    const replied = address === 'mention' ? await repliedText(message) : undefined;
    const readings = [...readingsOf(asked), ...(replied === undefined ? [] : [replied])].filter(
      (text) => text !== '',
    );
    if (readings.length === 0 && replied === '')
      return { reply: withheld(language), isAnswer: false };
    if (readings.length === 0) {
      const botMention = message.client.user.toString();
      const articleCount = corpus.articles.length;
      const options = { language, botMention, commands, idOf, articleCount, examples };
      const reply = message.guildId === null ? renderHelp(options) : renderBriefHelp(options);
      return { reply, isAnswer: false };
    }
    const isOngoing = address === 'reply' || address === 'direct';
    const after = isOngoing ? await askedBefore(message, knowledge) : [];
    const occasion = occasionOf(asked);
    const found = await surest(readings, after, occasion, knowledge);
    if (found.kind === 'nothing' && replied === '' && !isSmallTalk(found)) {
      return { reply: withheld(language), isAnswer: false };
    }
    const { feedbackId, offers } = await asking.keep(found, occasion);
    const audience = { askerId: message.author.id, isPrivate: false };
    return said(found, { language, audience, inThread, examples, feedbackId, offers });
  }

  /** The surest answer of those to what a message may mean; the first that is found at once ends the search. */
  async function surest(
    [first = '', ...others]: readonly string[],
    after: readonly EarlierExchange[],
    occasion: Occasion,
    knowledge: KnowledgeBase,
  ): Promise<TimedAnswer> {
    let best = await asking.ask(knowledge, { text: first, after }, occasion);
    for (const text of others) {
      const saysNothing = best.kind === 'nothing' && best.reason === 'no-question';
      if (best.kind === 'found' || (isSmallTalk(best) && !saysNothing)) break;
      const found = await asking.ask(knowledge, { text }, occasion);
      if (found.confidence > best.confidence) best = found;
    }
    return best;
  }

  /** What somebody else's message says that is replied to: empty where Discord withholds it, undefined without one. */
  async function repliedText(message: IncomingMessage): Promise<string | undefined> {
    if (message.type !== MessageType.Reply) return undefined;
    try {
      return textOfMessage(await message.fetchReference());
    } catch (error) {
      logger.debug('What was replied to could not be read.', { error: loggable(error) });
      return '';
    }
  }

  async function replyToOverheard(
    asked: Asked,
    policy: ListeningPolicy,
    { language, inThread }: ReplyManner,
    knowledge: KnowledgeBase,
  ): Promise<Said | undefined> {
    const { message } = asked;
    const found = await firstFound(asked, policy, knowledge);
    // Only now, since most of what is said in a channel is not for us.
    if (found === undefined || (await isTooSoon(message))) return undefined;
    const { feedbackId, offers } = await asking.keep(found, occasionOf(asked));
    const audience = { askerId: message.author.id, isPrivate: false };
    return said(found, { language, audience, inThread, examples: [], feedbackId, offers });
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
    const isQuestion = first === undefined || !isSmallTalk(first);
    return policy === 'every-question' && isQuestion ? first : undefined;
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
}

function withheld({ text }: Language): Reply {
  return notice(text.errors.repliedWithheld(commandName(find, text)));
}

function said(
  answer: TimedAnswer,
  {
    inThread,
    ...options
  }: Omit<AnswerReplyOptions, 'showQuestion'> & { readonly inThread: boolean },
): Said {
  const isAnswer = !isSmallTalk(answer);
  return {
    reply: renderAnswer(answer, { ...options, showQuestion: isAnswer && inThread }),
    isAnswer,
  };
}
