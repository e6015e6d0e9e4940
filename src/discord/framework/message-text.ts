import { ComponentType, type Message } from 'discord.js';
import { containerParts } from '../ui/container-parts.js';

/** UTF-16 units: more is no question, and a post of news has said by then what it is about. */
const maxLength = 2_000;

/** Mentions and custom emoji: what they stand for is in no article. */
const markup = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+)>/gu;

/**
 * What a message says to its reader: its text; else that of a message that it forwards, or of its embeds, as bots that
 * post news have them; else that of its components. Empty for pictures alone.
 */
export function textOfMessage(message: Message): string {
  const texts = [message.content, forwardedText(message), embedText(message), shownText(message)];
  const said = texts.map((text) => text.replace(markup, ' ').replace(/\s+/gu, ' ').trim());
  return (said.find((text) => text !== '') ?? '').slice(0, maxLength);
}

function forwardedText({ messageSnapshots }: Message): string {
  return messageSnapshots.map(({ content }) => content).join('\n');
}

function embedText({ embeds }: Message): string {
  return embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']).join('\n');
}

function shownText(message: Message): string {
  return containerParts(message)
    .map((part) => (part.type === ComponentType.TextDisplay ? part.content : ''))
    .join('\n');
}
