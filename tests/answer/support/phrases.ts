import { fold } from '../../../src/language/fold.js';
import { between, oneOf, type Random } from '../../support/seeded.js';
import type { World } from '../../verify/support/written-world.js';

/** What somebody types between quotation marks. */
export interface TypedPhrase {
  /** With its marks. */
  readonly text: string;
  readonly isPresent: boolean;
}

const marks = [
  ['"', '"'],
  ['“', '”'],
  ['« ', ' »'],
  ['「', '」'],
] as const;

/** Phrases that a passage has, and as many that none has, in turn. */
export function typedPhrases(
  count: number,
  worlds: readonly World[],
  random: Random,
): TypedPhrase[] {
  const held = worlds.map((world) => ({
    world,
    all: world.articles
      .flatMap(({ passages }) => passages.map(({ text }) => searched(text)))
      .join('\n'),
  }));
  const typed: TypedPhrase[] = [];
  while (typed.length < count) {
    const { world, all } = oneOf(random, held);
    const words = someWords(world, random);
    if (words === undefined) continue;
    const isPresent = typed.length % 2 === 0;
    const { gap } = world.vocabulary.script;
    const other = oneOf(random, world.vocabulary.words);
    const at = between(random, 0, words.length - 1);
    const phrase = (isPresent ? words : words.with(at, other)).join(gap);
    // Absent is what is not even a part of longer words.
    // Points at its ends are a sentence's, and are not looked for.
    if (!isPresent && /^[\p{P}\s]|[\p{P}\s]$/u.test(phrase)) continue;
    if (!isPresent && all.includes(searched(phrase))) continue;
    const [open, close] = oneOf(random, marks);
    const shown = between(random, 0, 3) === 0 ? phrase.toUpperCase() : phrase;
    typed.push({ text: `${open}${shown}${close}`, isPresent });
  }
  return typed;
}

/** Two to six words on end of some passage, without quotation marks. */
function someWords({ articles, vocabulary }: World, random: Random): readonly string[] | undefined {
  const { text } = oneOf(random, oneOf(random, articles).passages);
  const { gap } = vocabulary.script;
  const words = gap === '' ? Array.from(text) : text.split(gap);
  const length = between(random, 2, 6);
  const start = between(random, 0, Math.max(0, words.length - length));
  const chosen = words.slice(start, start + length);
  const phrase = chosen.join(gap);
  const isPlain = /[\p{L}]/u.test(phrase) && !/["“”„«»「」\n]/u.test(phrase);
  // A vowel sign or a number that is cut off would be another one.
  const isWhole =
    !/^\p{M}|^\s|\s$|\p{Nd}/u.test(phrase) &&
    !/^\p{M}/u.test(text.slice(text.indexOf(phrase) + phrase.length));
  return isPlain && isWhole ? chosen : undefined;
}

function searched(text: string): string {
  return fold(text).replace(/\s+/gu, ' ');
}
