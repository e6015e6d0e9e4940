import {
  ComponentType,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import type { QuoteDifference } from '../../../verify/quote-check.js';
import type { Language } from '../../text/languages.js';
import { cost } from '../../ui/cost.js';
import { inline } from '../../ui/inline.js';
import { limits } from '../../ui/limits.js';
import { markDifferences } from '../../ui/mark-differences.js';
import { totalCost } from '../../ui/parts.js';
import { quote } from '../../ui/quote.js';
import { textDisplay } from '../../ui/reply.js';

/** What a part of an answer is to say from now on. */
export interface Correction {
  /** The number of the part. */
  readonly part: number;
  readonly what:
    | { readonly kind: 'corrected'; readonly differences: readonly QuoteDifference[] }
    /** `earlier`: what it said; absent where there is nothing of it any more, as whoever wrote it has taken it back. */
    | { readonly kind: 'withdrawn'; readonly earlier?: string }
    | { readonly kind: 'restored'; readonly text: string };
  readonly atMs: number;
  /** Why, as a moderator says. */
  readonly reason?: string | undefined;
}

/** In the currency of `cost`: most of one corrected part, and of why. */
const maxCost = { part: 1_400, reason: 330 } as const;

/** An answer with some of its parts put right; undefined where it has not all of these parts any more. */
export function correctAnswer(
  answer: APIContainerComponent,
  corrections: readonly Correction[],
  language: Language,
): APIContainerComponent | undefined {
  const numbers = new Set(corrections.map(({ part }) => part));
  const others = answer.components.filter(({ id }) => !numbers.has(id ?? 0));
  const left = limits.messageText - totalCost(others);
  const room = Math.min(maxCost.part, Math.floor(left / corrections.length));
  const put = new Map(
    corrections.map((each) => [each.part, correctionPart(each, room, language)] as const),
  );
  const components = answer.components.map((part): APIComponentInContainer => {
    const corrected = put.get(part.id ?? 0);
    if (corrected === undefined || part.type !== ComponentType.TextDisplay) return part;
    put.delete(part.id ?? 0);
    return corrected;
  });
  return put.size === 0 ? { ...answer, components } : undefined;
}

function correctionPart(
  { part, what, atMs, reason }: Correction,
  room: number,
  language: Language,
): APITextDisplayComponent {
  const { correct } = language.text;
  const head = correct[what.kind](`<t:${Math.floor(atMs / 1_000)}:D>`);
  const foot =
    reason === undefined
      ? ''
      : `-# ${correct.why(inline(reason, Math.min(maxCost.reason, room / 3)))}`;
  const words = wordsOf(what, room - cost(`${head}\n\n${foot}`));
  const lines = [head, words, foot].filter((line) => line !== '');
  return { ...textDisplay(lines.join('\n')), id: part };
}

function wordsOf(what: Correction['what'], room: number): string {
  switch (what.kind) {
    case 'corrected':
      return `> ${markDifferences(what.differences, room - 2)}`;
    case 'withdrawn': {
      const struck = what.earlier === undefined ? '' : inline(what.earlier, room - 8);
      return struck === '' ? '' : `> ~~${struck}~~`;
    }
    case 'restored':
      return quote(what.text, { bold: [], focus: { start: 0, end: 0 }, maxCost: room }).markdown;
  }
}
