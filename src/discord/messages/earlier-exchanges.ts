import { ComponentType, type APIComponentInContainer, type Message, MessageType } from 'discord.js';
import type { EarlierExchange } from '../../answer/answer.js';
import type { ArticleId } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { containerParts } from '../ui/container-parts.js';
import * as controls from '../ui/controls.js';
import { questionIn } from '../framework/question-in.js';
import { articleByKey } from '../ui/passage-reference.js';
import { shownQuestion } from '../ui/parts.js';

/** Answers that are followed back, each at the cost of up to two requests. */
const maxExchanges = 2;

/** Messages of a direct conversation that are looked through for the last answer. */
const maxLookedThrough = 5;

/** A direct message that comes later than this after an answer begins something new. */
const conversationMs = 30 * 60 * 1_000;

/**
 * What was asked before a message that replies to one of our answers, or that follows one in a direct conversation;
 * oldest first. Nothing is stored for it: the answer shows its question or replies to it, and its buttons name the
 * article. Throws what Discord answers, such as a `DiscordAPIError` without the permission to read the history.
 */
export async function earlierExchanges(
  message: Message,
  corpus: Corpus,
): Promise<readonly EarlierExchange[]> {
  const exchanges: EarlierExchange[] = [];
  let question: Message | undefined = message;
  while (question !== undefined && exchanges.length < maxExchanges) {
    const answer = await answerBefore(question);
    if (answer === undefined) break;
    const parts = containerParts(answer);
    const shown = shownQuestion(parts);
    question = shown === undefined ? await repliedTo(answer) : undefined;
    const text = shown ?? (question && questionIn(question));
    if (text === undefined) break;
    const articleId = articleShown(parts, corpus);
    exchanges.unshift({ question: text, ...(articleId !== undefined && { articleId }) });
  }
  return exchanges;
}

/** Our answer that a message goes on from. */
async function answerBefore(message: Message): Promise<Message | undefined> {
  const isOurs = ({ author, client }: Message): boolean => author.id === client.user.id;
  const repliedMessage = await repliedTo(message);
  if (repliedMessage !== undefined) return isOurs(repliedMessage) ? repliedMessage : undefined;
  if (message.guildId !== null) return undefined;
  const before = await message.channel.messages.fetch({
    before: message.id,
    limit: maxLookedThrough,
  });
  const [last] = before.filter(isOurs).values();
  const isRecent = message.createdTimestamp - (last?.createdTimestamp ?? 0) < conversationMs;
  return isRecent ? last : undefined;
}

async function repliedTo(message: Message): Promise<Message | undefined> {
  const { type, reference } = message;
  if (type !== MessageType.Reply || reference?.messageId === undefined) return undefined;
  return message.channel.messages.fetch(reference.messageId);
}

/** The article that the buttons of an answer lead to. */
function articleShown(
  parts: readonly APIComponentInContainer[],
  corpus: Corpus,
): ArticleId | undefined {
  for (const part of parts) {
    if (part.type !== ComponentType.ActionRow) continue;
    for (const button of part.components) {
      if (!('custom_id' in button)) continue;
      const state = controls.around.decode(button.custom_id);
      if (state !== undefined) return articleByKey(state.target.articleKey, corpus)?.id;
    }
  }
  return undefined;
}
