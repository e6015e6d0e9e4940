import { ComponentType, type Embed, type Message } from 'discord.js';
import { containerParts } from '../ui/container-parts.js';

/** UTF-16 units: more is no question, and a post of news has said by then what it is about. */
const maxLength = 2_000;

/** Mentions and custom emoji: what they stand for is in no article. */
const markup = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+)>/gu;

/** What comes with an address is in its preview. */
const address = /https?:\/\/\S+/gu;

/**
 * What a message says to its reader: its text; else that of a message that it forwards, of its poll, or of its embeds, as
 * bots that post news have them and as Discord makes them of addresses; else that of its components. Empty for pictures alone.
 */
export function textOfMessage(message: Message): string {
  const { content } = message;
  const texts = [
    content.replace(address, ' '),
    forwardedText(message),
    pollText(message),
    embedText(message),
    shownText(message),
    content,
  ];
  const said = texts.map((text) => text.replace(markup, ' ').replace(/\s+/gu, ' ').trim());
  return (said.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '').slice(0, maxLength);
}

function forwardedText({ messageSnapshots }: Message): string {
  return messageSnapshots
    .map(({ content, embeds }) => `${content}\n${textOfEmbeds(embeds)}`)
    .join('\n');
}

function pollText({ poll }: Message): string {
  if (poll === null) return '';
  return [poll.question.text, ...poll.answers.map(({ text }) => text)].join('\n');
}

function embedText({ embeds }: Message): string {
  return textOfEmbeds(embeds);
}

function textOfEmbeds(embeds: readonly Embed[]): string {
  return embeds
    .flatMap(({ title, description, fields }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .filter((text) => text !== null)
    .join('\n');
}

function shownText(message: Message): string {
  return containerParts(message)
    .map((part) => (part.type === ComponentType.TextDisplay ? part.content : ''))
    .join('\n');
}
