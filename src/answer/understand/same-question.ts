import type { Token } from '../../language/token.js';
import { detectLanguage } from '../../language/detect-language.js';
import { analyzerOf, gistOf } from '../../language/gist.js';
import { type NameKey, possibleNameKeys } from '../../language/names.js';
import { dispensableWords } from '../../language/time/time-intent.js';
import { type AnswerType, answerTypeOf } from './answer-type.js';
import { negations } from './near-identity.js';
import type { QuestionWords } from './question-reader.js';

/** A question as it is compared with others: what it asks, whatever its wording. */
export interface AskedFor {
  /**
   * As the articles are read, and in its own language, as far as that can be told: people ask in languages that no article
   * is in.
   */
  readonly readings: readonly Reading[];
  /** What kind of thing is asked for, where the question tells: "when", "how many". */
  readonly asks: string | undefined;
  readonly type: AnswerType | undefined;
}

interface Reading {
  readonly language: string;
  /** Its content terms, times included, each once, with the words as typed, folded. */
  readonly words: ReadonlyMap<string, string>;
  /** Ways in which other spellings write some of its terms: keys of names, and aliases. */
  readonly names: readonly NamedTerms[];
  readonly isNegated: boolean;
  /** By term, the little word before it that can turn the question round: from Iraq, to Syria. */
  readonly relations: ReadonlyMap<string, string>;
}

interface NamedTerms {
  readonly terms: readonly string[];
  /** The same for whatever is written so elsewhere. */
  readonly key: string;
  /** Surely a name; otherwise the key may be that of any word. */
  readonly isName: boolean;
}

export function readAskedFor(text: string, words: QuestionWords): AskedFor {
  const type = answerTypeOf(text);
  const own = detectLanguage(text) ?? words.language;
  const { tokens, mentions, language } = words;
  const readings = [read(text, type, { tokens, mentions, language })];
  if (own !== language) {
    const inOwn = { tokens: analyzerOf(own).tokens(text), mentions: [], language: own };
    readings.push(read(text, type, inOwn));
  }
  return { readings, asks: gistOf(text).asks, type };
}

function read(
  text: string,
  type: AnswerType | undefined,
  { tokens, mentions, language }: Pick<QuestionWords, 'tokens' | 'mentions' | 'language'>,
): Reading {
  const timeSpans = dispensableWords(text, language);
  const isTime = ({ start, end }: Token): boolean =>
    timeSpans.some((span) => span.start <= start && end <= span.end);
  const content = tokens.filter(
    (token, index) =>
      (!token.stop || isTime(token)) && !isKindAskedFor(tokens[index - 1]?.word, token, type),
  );
  const aliases = mentions
    .filter(({ spellings }) => spellings.length > 0)
    .flatMap(({ terms, spellings }) =>
      [terms, ...spellings].map((spelling) => ({ terms, key: spelling.join(' '), isName: true })),
    );
  return {
    language,
    words: new Map(content.map(({ term, word }) => [term, word])),
    names: [...possibleNameKeys(text, tokens).map((key) => named(key, content)), ...aliases],
    isNegated: tokens.some(({ word }) => negations.includes(word)),
    relations: relationsOf(tokens),
  };
}

/**
 * Whether two questions ask the same: all that one says the other says too, in any order and inflection, names in any
 * spelling, and at most one long word misspelt by a letter. Only words that carry nothing may differ. A looser measure,
 * such as three of four words shared, would take "When was the crossing closed to trucks?" for "When was the crossing
 * closed?", and an answer that is wrong for sure is worse than one that has to be found.
 */
export function asksTheSame(a: AskedFor, b: AskedFor): boolean {
  if (a.asks !== undefined && b.asks !== undefined && a.asks !== b.asks) return false;
  if (a.type !== undefined && b.type !== undefined && a.type !== b.type) return false;
  return a.readings.some((one) =>
    b.readings.some((other) => one.language === other.language && saysTheSame(one, other)),
  );
}

function saysTheSame(a: Reading, b: Reading): boolean {
  if (a.words.size === 0 || b.words.size === 0) return false;
  if (a.isNegated !== b.isNegated || isTurnedRound(a, b)) return false;
  const onlyA = new Map([...a.words].filter(([term]) => !b.words.has(term)));
  const onlyB = new Map([...b.words].filter(([term]) => !a.words.has(term)));
  takeNames(a, b, onlyA, onlyB);
  if (onlyA.size === 0 && onlyB.size === 0) return true;
  const [[first], [second]] = [[...onlyA.values()], [...onlyB.values()]];
  const isOneEach = onlyA.size === 1 && onlyB.size === 1;
  return isOneEach && first !== undefined && second !== undefined && isMisspelt(first, second);
}

/** The noun after "what" or "which" says what "when" and "where" say: "on what day". */
function isKindAskedFor(
  before: string | undefined,
  { word }: Token,
  type: AnswerType | undefined,
): boolean {
  return (
    type !== undefined &&
    (before === 'what' || before === 'which') &&
    answerTypeOf(`what ${word}`) === type
  );
}

function named({ key, start, end, capitalised }: NameKey, content: readonly Token[]): NamedTerms {
  const own = content.filter((token) => start <= token.start && token.end <= end);
  return { terms: own.map(({ term }) => term), key, isName: capitalised };
}

/** Takes away on both sides what is the same name in two spellings. */
function takeNames(
  a: Reading,
  b: Reading,
  onlyA: Map<string, string>,
  onlyB: Map<string, string>,
): void {
  for (const one of a.names) {
    if (!isWithin(one.terms, onlyA)) continue;
    const other = b.names.find(
      (each) => each.key === one.key && (each.isName || one.isName) && isWithin(each.terms, onlyB),
    );
    if (other === undefined) continue;
    for (const term of one.terms) onlyA.delete(term);
    for (const term of other.terms) onlyB.delete(term);
  }
}

function isWithin(terms: readonly string[], among: ReadonlyMap<string, string>): boolean {
  return terms.length > 0 && terms.every((term) => among.has(term));
}

/** English; in other languages these words are not looked at. */
const opposites: ReadonlyMap<string, string> = new Map(
  [
    ['from', 'to'],
    ['before', 'after'],
    ['since', 'until'],
    ['with', 'without'],
    ['over', 'under'],
    ['by', 'against'],
  ].flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ]),
);

function relationsOf(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const relations = new Map<string, string>();
  for (const [index, { word }] of tokens.entries()) {
    const next = tokens.slice(index + 1).find(({ stop }) => !stop);
    if (opposites.has(word) && next !== undefined) relations.set(next.term, word);
  }
  return relations;
}

/** "From Iraq to Syria" and "from Syria to Iraq". */
function isTurnedRound(a: Reading, b: Reading): boolean {
  return [...a.relations].some(([term, word]) => b.relations.get(term) === opposites.get(word));
}

/** Shorter words have neighbours that mean something else. */
const misspellableLength = 6;

/** One letter more, less or another, in a word without digits that begins with the same letter. */
function isMisspelt(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < misspellableLength || longer.length - shorter.length > 1) return false;
  if (!longer.startsWith(shorter.charAt(0)) || /\p{N}/u.test(a + b)) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same += 1;
  const rest = shorter.length === longer.length ? same + 1 : same;
  return shorter.slice(rest) === longer.slice(same + 1);
}
