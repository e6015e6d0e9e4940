import type { ParallelWords } from '../languages/parallel-words.js';
import type { Span } from '../span.js';
import { parallels, wordsOf } from './words.js';

/**
 * What is asked of both of the first two `mentions`, which tell where names stand, in a question that compares what they
 * say: "when did it open?" of "AP vs Reuters: when did it open?"; undefined where it compares nothing. Words of comparing
 * are left out, since what is written about the matter does not have them.
 */
export function questionOfEach(text: string, mentions: readonly Span[]): string | undefined {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return undefined;
  const language = parallels.find((each) => compares(text, first, second, each));
  if (language === undefined) return undefined;
  const isBeside = isBetween(text.slice(first.end, second.start), language);
  const middle = isBeside
    ? ' '
    : ` ${withoutJoint(text.slice(first.end, second.start), language)} `;
  const rest = [text.slice(0, first.start), middle, text.slice(second.end)]
    .map((part) => withoutComparing(part, language))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,:;]+|\s(?=[,:;?])/gu, '');
  return rest.trim();
}

function compares(text: string, first: Span, second: Span, language: ParallelWords): boolean {
  const between = text.slice(first.end, second.start);
  const isSetApart = /^\s*:/u.test(text.slice(second.end)) || tellsOfComparing(text, language);
  if (isBetween(between, language) && isSetApart) return true;
  // "What does Reuters say about it, and AFP?" and "… according to Sputnik, and what does AP say?"
  const { comparing } = language;
  const isLast = wordsOf(text.slice(second.end), language, []).every((word) =>
    comparing.includes(word.text),
  );
  return isLast && jointIn(between, language) !== undefined;
}

/** Where a second name is joined on, with nothing but little words behind the joint; undefined without one. */
function jointIn(text: string, language: ParallelWords): number | undefined {
  const { and, versus, asking, between, comparing } = language;
  const words = wordsOf(text, language, []);
  const at = words.findLastIndex((word) => and.includes(word.text) || versus.includes(word.text));
  const little = [...asking, ...between, ...comparing];
  const isLittle = words.slice(at + 1).every((word) => little.includes(word.text));
  return at >= 0 && isLittle ? words[at]?.start : undefined;
}

/** "The photographers of AP and Reuters" are not compared; "what AP and Reuters say" is. */
function tellsOfComparing(text: string, language: ParallelWords): boolean {
  const words = wordsOf(text, language, []);
  return words.some((word) => [...language.versus, ...language.comparing].includes(word.text));
}

/** Nothing but words that set one against the other stands between them. */
function isBetween(text: string, language: ParallelWords): boolean {
  const { and, versus, comparing, between } = language;
  const words = wordsOf(text, language, []).map((word) => word.text);
  const mayStand = new Set([...and, ...versus, ...comparing, ...between]);
  const joins = words.some((word) => !between.includes(word));
  return joins && words.every((word) => mayStand.has(word));
}

function withoutJoint(text: string, language: ParallelWords): string {
  return text.slice(0, jointIn(text, language)).trimEnd().replace(/[,;]$/u, '');
}

function withoutComparing(text: string, language: ParallelWords): string {
  let kept = text;
  for (const { text: word, start, end } of wordsOf(text, language, []).toReversed()) {
    if (language.comparing.includes(word)) kept = `${kept.slice(0, start)} ${kept.slice(end)}`;
  }
  return kept;
}
