import type { Article, Passage } from '../knowledge/article.js';
import { isWord, writtenUnits } from '../language/written-units.js';
import { commonPairs } from './common-pairs.js';
import type { QuoteDifference } from './quote-check.js';
import { textDifferences } from './text-differences.js';

/** What became of a passage in a later revision of its article. */
export type PassageFate =
  /** It says the same there, wherever it stands now: but for white space, quotation marks, dashes and Unicode forms. */
  | { readonly kind: 'kept'; readonly passage: Passage }
  /** The paragraph says something else; `passage`: the first of what it says now. */
  | {
      readonly kind: 'changed';
      readonly passage: Passage;
      readonly differences: readonly QuoteDifference[];
    }
  /** The article has nothing in its place. */
  | { readonly kind: 'withdrawn' };

/** Least likeness of two paragraphs of which one may be the other one changed, where nothing but its words tells so. */
const leastLikeness = 0.4;

/** Most cells of a table of paragraphs; with more, those between the first and the last that differ are all taken as changed. */
const maxCells = 1_000_000;

/** Compares a passage with a later revision of its article. */
export function passageFate(passage: Passage, before: Article, after: Article): PassageFate {
  const old = paragraphsOf(before);
  const later = paragraphsOf(after);
  const own = old.find(({ ordinal }) => ordinal === passage.ordinal);
  if (own === undefined) return { kind: 'withdrawn' };
  const kept = keptPassage(passage, own, old, later);
  if (kept !== undefined) return { kind: 'kept', passage: kept };
  const now = inPlaceOf(own, old, later);
  if (now === undefined) return { kind: 'withdrawn' };
  const differences = textDifferences(own.text, now.text);
  const changed = differences.some(({ kind }) => kind !== 'same');
  return changed
    ? { kind: 'changed', passage: now.first, differences }
    : { kind: 'kept', passage: now.first };
}

interface Paragraph {
  readonly ordinal: number;
  readonly first: Passage;
  /** A long paragraph is several. */
  readonly passages: readonly [Passage, ...Passage[]];
  readonly text: string;
  /** Its words and signs, each without the way in which it is written. */
  readonly forms: readonly string[];
  /** The same in one, between marks. */
  readonly key: string;
}

/** No unit of a text has it. */
const mark = '\n';

const keyOf = (forms: readonly string[]): string => `${mark}${forms.join(mark)}${mark}`;

const formsOf = (text: string): readonly string[] => writtenUnits(text).map(({ form }) => form);

/** Worked out once for an article that never changes: an answer after the other is compared with it. */
const known = new WeakMap<Article, readonly Paragraph[]>();

function paragraphsOf(article: Article): readonly Paragraph[] {
  const read = known.get(article);
  if (read !== undefined) return read;
  const byOrdinal = new Map<number, [Passage, ...Passage[]]>();
  for (const passage of [...article.passages, ...(article.notes ?? [])]) {
    const own = byOrdinal.get(passage.ordinal);
    if (own === undefined) byOrdinal.set(passage.ordinal, [passage]);
    else own.push(passage);
  }
  const paragraphs = [...byOrdinal.entries()]
    .sort(([one], [other]) => one - other)
    .map(([ordinal, passages]) => {
      const text = passages.map((each) => each.text).join(' ');
      const forms = formsOf(text);
      return { ordinal, first: passages[0], passages, text, forms, key: keyOf(forms) };
    });
  known.set(article, paragraphs);
  return paragraphs;
}

/**
 * Where a later revision says the same. A paragraph may stand elsewhere, or be cut in two or joined with its neighbours, which
 * changes white space alone; but words that are new within it make it another. Of a long one that was quoted in part, that
 * part counts.
 */
function keptPassage(
  passage: Passage,
  own: Paragraph,
  old: readonly Paragraph[],
  later: readonly Paragraph[],
): Passage | undefined {
  const same = later.find(({ key }) => key === own.key);
  if (same !== undefined) {
    return same.passages.find(({ part }) => part === passage.part) ?? same.first;
  }
  const forms = passage.part === undefined ? own.forms : formsOf(passage.text);
  const wanted = keyOf(forms);
  const text = runningText(later);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const place = placeAt(later, unitsBefore(text, at), forms.length);
    if (place === undefined) continue;
    if (passage.part !== undefined || isJoined(place, own, old)) return place.passage;
  }
  return undefined;
}

interface Place {
  readonly passage: Passage;
  /** What stands before and after it in the same paragraphs. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function runningText(paragraphs: readonly Paragraph[]): string {
  return keyOf(paragraphs.flatMap(({ forms }) => forms));
}

function unitsBefore(text: string, at: number): number {
  let count = 0;
  for (let next = text.indexOf(mark); next < at; next = text.indexOf(mark, next + 1)) count += 1;
  return count;
}

/** The units from one on, in the paragraphs that hold them. */
function placeAt(
  paragraphs: readonly Paragraph[],
  from: number,
  length: number,
): Place | undefined {
  let start = 0;
  let found: Omit<Place, 'after'> | undefined;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.forms.length;
    if (found === undefined && from < end) {
      const before = paragraph.forms.slice(0, from - start);
      found = { passage: passageAt(paragraph, from - start), before };
    }
    if (found !== undefined && from + length <= end) {
      return { ...found, after: paragraph.forms.slice(from + length - start) };
    }
    start = end;
  }
  return undefined;
}

function passageAt({ passages, first }: Paragraph, unit: number): Passage {
  let passed = 0;
  for (const passage of passages) {
    passed += formsOf(passage.text).length;
    if (unit < passed) return passage;
  }
  return first;
}

/** Whether what stands around it in its paragraphs stood around it before, in its neighbours. */
function isJoined({ before, after }: Place, own: Paragraph, old: readonly Paragraph[]): boolean {
  const at = old.indexOf(own);
  const earlier = old.slice(0, at).flatMap(({ forms }) => forms);
  const later = old.slice(at + 1).flatMap(({ forms }) => forms);
  return (
    keyOf(earlier).endsWith(before.length === 0 ? mark : keyOf(before)) &&
    keyOf(later).startsWith(after.length === 0 ? mark : keyOf(after))
  );
}

/** The paragraph that took its place: between the neighbours that are the same, else the most like it anywhere. */
function inPlaceOf(
  own: Paragraph,
  old: readonly Paragraph[],
  later: readonly Paragraph[],
): Pick<Paragraph, 'first' | 'text'> | undefined {
  const gap = gapAround(old.indexOf(own), old, later);
  const [best, likeness] = mostLike(own, gap.later);
  const isInTurn = gap.old.length === gap.later.length;
  if (isInTurn && likeness < leastLikeness) return gap.later[gap.old.indexOf(own)];
  if (best !== undefined && likeness >= leastLikeness) {
    const all = joined(gap.later);
    // Cut in two, and changed.
    const isCut = gap.old.length === 1 && gap.later.length > 1;
    return isCut && all !== undefined && likenessOf(own.forms, all.forms) > likeness ? all : best;
  }
  const keys = new Set(old.map(({ key }) => key));
  const [elsewhere, howMuch] = mostLike(
    own,
    later.filter(({ key }) => !keys.has(key)),
  );
  return howMuch >= leastLikeness ? elsewhere : undefined;
}

function joined(
  paragraphs: readonly Paragraph[],
): Pick<Paragraph, 'first' | 'text' | 'forms'> | undefined {
  const [paragraph] = paragraphs;
  return (
    paragraph && {
      first: paragraph.first,
      text: paragraphs.map(({ text }) => text).join(' '),
      forms: paragraphs.flatMap(({ forms }) => forms),
    }
  );
}

function mostLike(
  own: Paragraph,
  others: readonly Paragraph[],
): readonly [Paragraph | undefined, number] {
  let best: Paragraph | undefined;
  let most = 0;
  for (const other of others) {
    const likeness = likenessOf(own.forms, other.forms);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return [best, most];
}

/** The share of words that both have: Dice's coefficient, of words as often as they occur. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const words = one.filter(isWord);
  const others = other.filter(isWord);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  const total = words.length + others.length;
  return total === 0 ? 0 : (2 * shared) / total;
}

interface Gap {
  readonly old: readonly Paragraph[];
  readonly later: readonly Paragraph[];
}

/** The paragraphs of both between the nearest ones that are the same, before and after. */
function gapAround(at: number, old: readonly Paragraph[], later: readonly Paragraph[]): Gap {
  const pairs = commonPairs(
    old.map(({ key }) => key),
    later.map(({ key }) => key),
    maxCells,
  );
  const before = pairs.findLast(([one]) => one < at) ?? [-1, -1];
  const after = pairs.find(([one]) => one > at) ?? [old.length, later.length];
  return {
    old: old.slice(before[0] + 1, after[0]),
    later: later.slice(before[1] + 1, after[1]),
  };
}
