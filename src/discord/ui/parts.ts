import {
  ComponentType,
  type APIComponentInContainer,
  type APITextDisplayComponent,
} from 'discord.js';
import { limits } from './limits.js';
import { cost } from './cost.js';
import { unescapeMarkdown } from './escape.js';
import { textDisplay } from './reply.js';

/**
 * Numbers that we give to parts of a message, by which they are found in it again when a button below is pressed.
 * Discord numbers the others itself, from 1. https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
const ids = {
  question: 1_001,
  offered: 1_002,
  feedback: 1_003,
  addressee: 1_004,
  reason: 1_005,
  firstBelow: 1_100,
} as const;

const smallPrint = '-# ';

/** What was asked, in small print; already escaped, and empty for none. */
export function questionPart(escaped: string): readonly APITextDisplayComponent[] {
  return escaped === '' ? [] : [{ ...textDisplay(`${smallPrint}${escaped}`), id: ids.question }];
}

/** Why something is to be done that a button below does; already escaped, and empty for none. */
export function reasonPart(escaped: string): readonly APITextDisplayComponent[] {
  return escaped === '' ? [] : [{ ...textDisplay(`> ${escaped}`), id: ids.reason }];
}

/** The reason that a message shows. */
export function shownReason(parts: readonly APIComponentInContainer[]): string | undefined {
  return textOfPart(parts, ids.reason, '> ');
}

/** Whom a message is for, in markdown. */
export function addresseePart(line: string): APITextDisplayComponent {
  return { ...textDisplay(line), id: ids.addressee };
}

/** The id of the person whom a message is for. */
export function addresseeOf(parts: readonly APIComponentInContainer[]): string | undefined {
  const line = textOfPart(parts, ids.addressee, '');
  return /<@(\d+)>/u.exec(line ?? '')?.[1];
}

/** A question that a button below asks, on a line of its own; already escaped. */
export function offeredPart(escaped: string): APITextDisplayComponent {
  return { ...textDisplay(`> ${escaped}`), id: ids.offered };
}

/** Marks what stands below the main passage, so that it stays when that is published. */
export function belowParts(
  parts: readonly APIComponentInContainer[],
): readonly APIComponentInContainer[] {
  return parts.map((part, index) => ({ ...part, id: ids.firstBelow + index }));
}

/** What a message says around its main passage. */
export interface KeptParts {
  readonly above: readonly APIComponentInContainer[];
  readonly below: readonly APIComponentInContainer[];
  /** The buttons that ask how good the answer is, at the end. */
  readonly feedback: readonly APIComponentInContainer[];
}

/** Marks the buttons that ask how good an answer is, so that they stay when it is published. */
export function feedbackPart(part: APIComponentInContainer): APIComponentInContainer {
  return { ...part, id: ids.feedback };
}

export function keptParts(parts: readonly APIComponentInContainer[]): KeptParts {
  return {
    above: parts.filter(({ id }) => id === ids.addressee || id === ids.question),
    below: parts.filter(({ id }) => id !== undefined && id >= ids.firstBelow),
    feedback: parts.filter(({ id }) => id === ids.feedback),
  };
}

/** The question that a message shows, as it was typed but for its white space; undefined when it shows none. */
export function shownQuestion(parts: readonly APIComponentInContainer[]): string | undefined {
  return textOfPart(parts, ids.question, smallPrint);
}

/** The question that a button of the message asks. */
export function offeredQuestion(parts: readonly APIComponentInContainer[]): string | undefined {
  return textOfPart(parts, ids.offered, '> ');
}

function textOfPart(
  parts: readonly APIComponentInContainer[],
  id: number,
  mark: string,
): string | undefined {
  const part = parts.find((candidate) => candidate.id === id);
  return part?.type === ComponentType.TextDisplay
    ? unescapeMarkdown(part.content.slice(mark.length))
    : undefined;
}

/** The first parts, as far as they fit into a message whose other texts cost so much; cut only before a separator. */
export function asFarAsFit(
  parts: readonly APIComponentInContainer[],
  spent: number,
): readonly APIComponentInContainer[] {
  let total = spent;
  let separator = 0;
  for (const [index, part] of parts.entries()) {
    if (part.type === ComponentType.Separator) separator = index;
    total += costOf(part);
    if (total > limits.messageText) return parts.slice(0, separator);
  }
  return parts;
}

export function totalCost(parts: readonly APIComponentInContainer[]): number {
  return parts.reduce((sum, part) => sum + costOf(part), 0);
}

function costOf(part: APIComponentInContainer): number {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return cost(part.content);
    case ComponentType.Section:
      return part.components.reduce((sum, { content }) => sum + cost(content), 0);
    default:
      return 0;
  }
}
