import { fold } from '../../language/fold.js';
import type { Evidence, Highlight } from '../answer.js';

/** A number, or a word with a capital, in the middle of a sentence: most likely a date, a measure or a name. */
interface Fact extends Highlight {
  readonly folded: string;
}

const word = /[\p{N}]+(?:[.,:][\p{N}]+)*|\p{L}[\p{L}\p{M}'’-]*/gu;
const pattern = /[\p{N}]+(?:[.,:][\p{N}]+)*|\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * The numbers and names of the sentence that answers which the sentences of the others do not have: what differs. As ranges
 * of the passage's text, in reading order.
 */
export function differing(own: Evidence, others: readonly Evidence[]): readonly Highlight[] {
  const elsewhere = new Set(
    others.flatMap((other) =>
      [...other.highlights.slice(0, 1)].flatMap((range) => wordsIn(other, range)),
    ),
  );
  const publisher = new Set((own.article.source.publisher ?? '').match(word)?.map(plain));
  const facts = factsOf(own).filter(
    ({ folded }) => !elsewhere.has(folded) && !publisher.has(folded),
  );
  return joined(own.passage.text, facts);
}

function factsOf({ passage: { text }, highlights: [sentence] }: Evidence): readonly Fact[] {
  if (sentence === undefined) return [];
  const within = text.slice(sentence.start, sentence.end);
  return [...within.matchAll(pattern)]
    .map(({ 0: written, index }) => ({
      folded: plain(written),
      start: sentence.start + index,
      end: sentence.start + index + written.length,
      isFirst: /^[^\p{L}\p{N}]*$/u.test(within.slice(0, index)),
      isNumber: /^\p{N}/u.test(written),
    }))
    .filter(({ isFirst, isNumber }) => isNumber || !isFirst);
}

function wordsIn({ passage: { text } }: Evidence, { start, end }: Highlight): readonly string[] {
  return (text.slice(start, end).match(word) ?? []).map(plain);
}

/** "30 September 2019" is one date, "Imran Khan" one name. */
function joined(text: string, facts: readonly Highlight[]): readonly Highlight[] {
  const ranges: Highlight[] = [];
  for (const { start, end } of facts) {
    const last = ranges.at(-1);
    const isNext = last !== undefined && /^ ?$/u.test(text.slice(last.end, start));
    if (isNext) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}

/** 1,000 is 1000, and Iraq's is Iraq. */
const plain = (written: string): string =>
  fold(written).replace(/(?<=\p{N}),(?=\p{N})|['’]s$/gu, '');
