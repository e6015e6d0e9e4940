import type { APIComponentInContainer } from 'discord.js';
import type { OwnInquiry } from '../../../store/inquiries.js';
import type { Language } from '../../text/languages.js';
import { inline } from '../../ui/inline.js';
import { textDisplay } from '../../ui/reply.js';

/** In the currency of `cost`. */
const maxCost = { question: 60, answer: 160 } as const;
const mostShown = 3;

/** What a person has asked the moderators, and what came of it; nothing without any. */
export function ownInquiries(
  own: readonly OwnInquiry[],
  { text }: Language,
): readonly APIComponentInContainer[] {
  if (own.length === 0) return [];
  const words = text.moderators.own;
  const shown = own.slice(0, mostShown).map(({ question, settlement }) => {
    const answer = inline(settlement?.words ?? '', maxCost.answer);
    const state =
      settlement === undefined
        ? words.waiting
        : settlement.state === 'answered'
          ? words.answered(answer)
          : words[settlement.state];
    return `- ${inline(question, maxCost.question)} · ${state}`;
  });
  const more = own.length > mostShown ? ['- …'] : [];
  return [textDisplay([words.title(own.length), ...shown, ...more].join('\n'))];
}
