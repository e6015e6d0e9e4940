import type { APIComponentInContainer } from 'discord.js';
import type { Evidence } from '../../../answer/answer.js';
import type { Inquirer, Inquiry, Settlement } from '../../../store/inquiries.js';
import type { Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { quote } from '../../ui/quote.js';
import { buttonRow, reply, textDisplay, type Reply } from '../../ui/reply.js';
import { linkedSource, sourceLine } from '../../ui/source-line.js';
import { inquiryStep } from './moderators-controls.js';

/** In the currency of `cost`: together far inside what a message may hold. */
const maxCost = { question: 600, words: 2_200, nearest: 400, name: 80 } as const;

/** Of many who ask the same, so many are named. */
const mostNamed = 5;

export interface InquiryPost {
  readonly inquiry: Inquiry;
  /** The nearest passage that everybody who reads it may see; absent: none is near. */
  readonly nearest?: Evidence | undefined;
  /** The role that is told. */
  readonly roleId?: string | undefined;
}

/** A question as the moderators see it: with what can be done, or what was. */
export function renderInquiry(
  { inquiry, nearest, roleId }: InquiryPost,
  language: Language,
): Reply {
  const { id, people, question, settlement, waiting } = inquiry;
  const { post } = language.text.moderators;
  const role = roleId === undefined ? '' : `<@&${roleId}> `;
  const head = [textDisplay(`${role}${post.title(people)}`), quoted(question, maxCost.question)];
  if (settlement !== undefined) {
    const { state, words = '', moderatorName } = settlement;
    return reply('neutral', [
      ...head,
      textDisplay(post.settled[state](inline(moderatorName, maxCost.name))),
      ...(words === '' ? [] : [quoted(words, maxCost.words)]),
      ...(inquiry.refused === 0 ? [] : [textDisplay(post.refused(inquiry.refused))]),
    ]);
  }
  return reply('uncertain', [
    ...head,
    textDisplay(post.askedBy(namesOf(inquiry.guildId, waiting, post.where))),
    ...(nearest === undefined ? [] : nearestParts(nearest, language)),
    ...buttonRow([
      {
        customId: inquiryStep.encode({ step: 'answer', id }),
        label: post.answer,
        style: 'primary',
      },
      { customId: inquiryStep.encode({ step: 'decline', id }), label: post.decline },
      { customId: inquiryStep.encode({ step: 'close', id }), label: post.close },
    ]),
  ]);
}

/** Mentions show names; they tell nobody anything, since no reply pings whom it does not name. */
function namesOf(guildId: string, people: readonly Inquirer[], where: string): string {
  const shown = people.slice(0, mostNamed).map(({ userId, channelId, messageId }) => {
    const link =
      messageId === undefined ? `<#${channelId}>` : linkTo(guildId, channelId, messageId, where);
    return `<@${userId}> (${link})`;
  });
  return [...shown, ...(people.length > mostNamed ? ['…'] : [])].join(', ');
}

const linkTo = (guildId: string, channelId: string, messageId: string, label: string): string =>
  `[${label}](${messageUrl(guildId, channelId, messageId)})`;

export function messageUrl(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

function nearestParts(
  { article, passage, highlights }: Evidence,
  language: Language,
): readonly APIComponentInContainer[] {
  const { markdown } = quote(passage.text, {
    bold: [],
    focus: highlights[0] ?? { start: 0, end: 0 },
    maxCost: maxCost.nearest,
  });
  return [
    textDisplay(language.text.moderators.post.nearest),
    textDisplay(markdown),
    textDisplay(`-# ${linkedSource(sourceLine(article, passage, language), language)}`),
  ];
}

/** What the moderators say, to who asked: marked as theirs, and as no quotation. `mentions`: whom it is for, where all see it. */
export function renderSettlement(
  { question }: Inquiry,
  { state, words = '', moderatorName }: Settlement & { readonly state: 'answered' | 'declined' },
  server: string,
  mentions: readonly string[],
  { text }: Language,
): Reply {
  const { reply: said } = text.moderators;
  const people = mentions.map((id) => `<@${id}>`).join(' ');
  const title = said[state](inline(moderatorName, maxCost.name), inline(server, maxCost.name));
  const shown = reply(state === 'answered' ? 'found' : 'neutral', [
    textDisplay(people === '' ? title : `${people} ${title}`),
    textDisplay(`-# ${inline(question, maxCost.question)}`),
    ...(words === '' ? [] : [quoted(words, maxCost.words), textDisplay(said.ownWords)]),
  ]);
  return mentions.length === 0 ? shown : { ...shown, pings: mentions };
}

function quoted(text: string, most: number): ReturnType<typeof textDisplay> {
  const { markdown } = quote(text, {
    bold: [],
    focus: { start: 0, end: 0 },
    maxCost: most,
  });
  return textDisplay(markdown);
}
