import type { Message } from 'discord.js';
import type { Occasion } from '../framework/asking.js';
import { hash } from '../ui/passage-reference.js';
import { howAddressed, isForumPost, type Address } from '../framework/addressing.js';
import { readMessage } from '../../language/message/read-message.js';
import type { IncomingMessage } from './message-sender.js';
import { questionIn } from '../framework/question-in.js';

/**
 * A message that is for us, as it stood when its event came: discord.js changes the message itself with every later
 * event, and takes it back to what it was by the answer's own reference to it.
 */
export interface Asked {
  readonly message: IncomingMessage;
  /** The message's own can vanish while it is answered. */
  readonly channel: IncomingMessage['channel'];
  readonly address: Address;
  readonly question: string;
  /** Short hash of the question. */
  readonly print: string;
  /** By Discord's clock; 0 when it was never edited. */
  readonly editedAtMs: number;
  /** Discord does not tell us what it says. */
  readonly isWithheld: boolean;
}

/** Undefined for what cannot be for us: see {@link howAddressed}. */
export function readAsked(message: IncomingMessage, readsMessages: boolean): Asked | undefined {
  const address = howAddressed(message, readsMessages);
  if (address === undefined) return undefined;
  const question = questionIn(message);
  return {
    message,
    channel: message.channel,
    address,
    question,
    print: hash(question, 12),
    editedAtMs: message.editedTimestamp ?? 0,
    // Only with the MessageContent intent does Discord show what comes with a mention of our role.
    isWithheld: address === 'role' && message.content === '',
  };
}

/** Later than this after it was written, a question stands as it was answered. */
const editableMs = 5 * 60 * 1_000;

/** Whether an answer follows an edit of its question. */
export function isRecentEdit({ editedTimestamp, createdTimestamp }: Message): boolean {
  // The preview of a link is no edit, and has no time.
  return editedTimestamp !== null && editedTimestamp - createdTimestamp <= editableMs;
}

/** Whether what nobody put to us is worth looking up. */
export function isForChannel({ address, question }: Asked): boolean {
  return address === 'post' || readMessage(question).isQuestion;
}

/** A post's title is often the question, and its text the story around it; or the other way round. */
export function readingsOf({ channel, address, question }: Asked): readonly string[] {
  if (!channel.isThread() || !isForumPost(channel)) return [question];
  const both = [`${channel.name}\n${question}`.trim(), channel.name];
  // Who puts a question to us has said it; the title helps where it does not stand by itself.
  const readings = address === 'post' ? [...both, question] : [question, ...both];
  return [...new Set(readings.filter(Boolean))];
}

export function occasionOf({ message, address }: Asked): Occasion {
  return {
    surface: address,
    guildId: message.guildId ?? undefined,
    askerId: message.author.id,
    eventId: message.id,
  };
}
