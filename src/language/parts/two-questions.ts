import { fold } from '../fold.js';
import { opensQuestion } from '../message/looks-like-question.js';
import { findDates } from '../time/find-dates.js';
import type { ParallelWords } from '../languages/parallel-words.js';
import { parallels, type Word, wordsOf } from './words.js';

/** One of several questions that were put in one sentence. */
export interface PartQuestion {
  /** As it was typed, without what joins it to the others. */
  readonly typed: string;
  /** With the verb and the subject that it takes from the other one where it has none of its own. */
  readonly whole: string;
}

/** Parts of one sentence that are read. */
const mostParts = 3;

/** Words after the asking one that may be all of a part which leaves out its verb: "why in December 2024". */
const mostWithoutVerb = 4;

/**
 * The questions that a sentence puts one beside the other, "who opened it and when?", each with what it takes from the
 * other; undefined where it is one question. A second question opens with an asking word right behind "and"; the same word
 * twice inside the first is a relative one: "the man who came and who went".
 */
export function twoQuestions(text: string): readonly PartQuestion[] | undefined {
  for (const language of parallels) {
    const parts = splitIn(text, language);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

function splitIn(text: string, language: ParallelWords): readonly PartQuestion[] | undefined {
  const words = wordsOf(text, language, language.asking);
  const cuts = cutsOf(words, language);
  if (cuts.length === 0) return undefined;
  const bounds = [...cuts.slice(0, mostParts - 1), { from: words.length, next: words.length }];
  let first = 0;
  const parts: (readonly Word[])[] = [];
  for (const { from, next } of bounds) {
    parts.push(words.slice(first, from));
    first = next;
  }
  const asked = parts.map((part) => partOf(text, part, language));
  return asked.map((part, index) => ({
    typed: part.typed,
    whole: wholeOf(part, asked[index === 0 ? 1 : index - 1] ?? part),
  }));
}

/** Where one part ends, by the index of its last word and one, and the next one begins. */
interface Cut {
  readonly from: number;
  readonly next: number;
}

function cutsOf(words: readonly Word[], { asking, and }: ParallelWords): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [index, { text }] of words.entries()) {
    const next = words[index + 1];
    if (index === 0 || !and.includes(text) || next === undefined) continue;
    if (!asking.includes(next.text)) continue;
    const before = words.slice(0, index);
    const isAsked =
      before.some((word) => asking.includes(word.text)) ||
      opensQuestion(fold(before[0]?.text ?? ''));
    const isRelative = before.slice(1).some((word) => word.text === next.text);
    if (isAsked && !isRelative) cuts.push({ from: index, next: index + 1 });
  }
  return cuts;
}

interface Part {
  readonly typed: string;
  /** Its asking words: "when", "how long". */
  readonly asks: string;
  /** All that follows them. */
  readonly rest: string;
  /** It says when or where, and leaves out the verb. */
  readonly lacksVerb: boolean;
}

function partOf(
  text: string,
  words: readonly Word[],
  { asking, prepositions }: ParallelWords,
): Part {
  const first = words.findIndex((word) => asking.includes(word.text));
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const asks = first < 0 ? undefined : words[first];
  const rest = words.slice(first + 1);
  return {
    typed: text.slice(start, end),
    asks: asks === undefined ? '' : text.slice(asks.start, asks.end),
    rest: rest[0] === undefined ? '' : text.slice(rest[0].start, end),
    lacksVerb:
      rest.length === 0 ||
      (rest.length <= mostWithoutVerb && prepositions.includes(rest[0]?.text ?? '')),
  };
}

function wholeOf(part: Part, other: Part): string {
  if (!part.lacksVerb || other.lacksVerb) return `${part.typed}?`;
  const taken = part.rest === '' ? other.rest : withoutTimes(other.rest);
  return `${part.asks} ${[taken, part.rest].filter((text) => text !== '').join(' ')}?`;
}

/** A part that names its own time does without that of the other. */
function withoutTimes(text: string): string {
  let kept = text;
  for (const { start, end } of findDates(text, 'en').toReversed()) {
    const before = kept.slice(0, start).trimEnd();
    // And without the preposition before it.
    kept = before.slice(0, Math.max(0, before.lastIndexOf(' '))) + kept.slice(end);
  }
  return kept.replace(/\s+/gu, ' ').trim();
}
