import { type Abbreviations, commonAbbreviations } from './languages/abbreviations.js';
import { findLanguage } from './languages/index.js';
import type { Language } from './languages/language.js';
import { memoized } from '../shared/bounded-map.js';
import { fold } from './fold.js';
import type { Span } from './span.js';

/**
 * The sentences of a text in order, without the white space between them; together they cover everything else. A line
 * end always ends a sentence (list items, table rows). A mark that may mean something else (the points of abbreviations,
 * initials, numbers and addresses) ends one only when what follows begins like a sentence; when in doubt the sentence
 * goes on, because half a sentence answers nothing. `language` is a BCP 47 tag.
 */
export function sentenceSpans(text: string, language: string): readonly Span[] {
  const rules = rulesOf(language);
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\v\f\u0085\u2028\u2029]+/g)) {
    let start = 0;
    for (const end of sentenceEnds(line[0], rules)) {
      pushTrimmed(spans, text, line.index + start, line.index + end);
      start = end;
    }
    pushTrimmed(spans, text, line.index + start, line.index + line[0].length);
  }
  return spans;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) spans.push({ start, end });
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

interface SentenceRules extends Pick<Language, 'ordinalPoint' | 'spaceEndsSentence'> {
  readonly abbreviations: Readonly<Record<keyof Abbreviations, ReadonlySet<string>>>;
  /** Words that, capitalised, begin a sentence rather than go on with a name. */
  readonly stopWords: ReadonlySet<string>;
  readonly mark: RegExp;
  /** What goes on behind a quotation: "Who?" Khan asked. */
  readonly saidBySomebody?: RegExp;
}

const plain: Language = { code: '', stopWords: [] };

const rulesOf = memoized((tag: string): SentenceRules => {
  const language = findLanguage(tag) ?? plain;
  const { ordinalPoint, spaceEndsSentence, sayingVerbs } = language;
  return {
    ...(ordinalPoint && { ordinalPoint }),
    ...(spaceEndsSentence && { spaceEndsSentence }),
    ...(sayingVerbs && { saidBySomebody: sayingPattern(sayingVerbs) }),
    abbreviations: abbreviationsOf(language),
    stopWords: new Set(language.stopWords.map(fold)),
    mark: new RegExp(`[\\p{Sentence_Terminal}…${language.sentenceEnds ?? ''}]+`, 'gu'),
  };
}, 100);

function sayingPattern(verbs: readonly string[]): RegExp {
  return new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+){1,3}(?:${verbs.join('|')})\\b`, 'u');
}

function abbreviationsOf({ abbreviations }: Language): SentenceRules['abbreviations'] {
  const both = (kind: keyof Abbreviations): ReadonlySet<string> =>
    new Set([...commonAbbreviations[kind], ...(abbreviations?.[kind] ?? [])]);
  return {
    beforeName: both('beforeName'),
    beforeNumber: both('beforeNumber'),
    anywhere: both('anywhere'),
  };
}

/** Closing quotation marks, brackets and reference numbers belong to the sentence before them. */
const closers = /(?:["'”’»›)\]}」』）】》〉〕］]|\[[\p{Nd}\p{L}]{1,3}\])*/uy;
/** What may stand before the first letter of a sentence. */
const openers = /[\s"'“”‘’«»‹›„‚([{「『（【《〈〔［¿¡*_~•·–—-]*/uy;

/** Offsets into the line, ascending, where one sentence ends and another begins. */
function sentenceEnds(line: string, rules: SentenceRules): readonly number[] {
  if (rules.spaceEndsSentence === true) return thaiEnds(line);
  const ends: number[] = [];
  for (const match of line.matchAll(rules.mark)) {
    const markEnd = match.index + match[0].length;
    closers.lastIndex = markEnd;
    closers.test(line);
    const end = Math.max(markEnd, closers.lastIndex);
    if (end >= line.length) break;
    if (endsSentence(line, match.index, markEnd, end, rules)) ends.push(end);
  }
  return ends;
}

/** Marks of scripts that use them for nothing else, and need no space after them. */
const unambiguous = /[^.!?;…]/u;

function endsSentence(
  line: string,
  markStart: number,
  markEnd: number,
  end: number,
  rules: SentenceRules,
): boolean {
  const mark = line.slice(markStart, markEnd);
  if (unambiguous.test(mark)) return !/^\s*[,;:，、；：،؛]/u.test(line.slice(end, end + 3));
  if (!isSpace(line, end)) return false;

  openers.lastIndex = end;
  openers.test(line);
  const next = Math.max(end, openers.lastIndex);
  const following = line.slice(next, next + 40);
  // Goes on in lower case, or with a comma: "Is it?" she said.
  if (/^[\p{Ll},;:]/u.test(following)) return false;
  if (end > markEnd && rules.saidBySomebody?.test(following) === true) return false;
  return mark !== '.' || !isAbbreviation(line, markStart, following, rules);
}

const wordBefore = /(?:\p{L}[\p{M}'’]{0,5}\.){0,15}[\p{L}\p{M}\p{Nd}'’]{1,30}$/u;

/** Whether the point after this word belongs to the word, and the sentence goes on. */
function isAbbreviation(
  line: string,
  point: number,
  following: string,
  { abbreviations, stopWords, ordinalPoint }: SentenceRules,
): boolean {
  const before = wordBefore.exec(line.slice(Math.max(0, point - 30), point));
  if (before === null) return false;
  const word = before[0];
  const lower = word.toLowerCase();
  const nextIsNumber = /^\p{Nd}/u.test(following);

  if (/^\p{Nd}+$/u.test(word)) {
    // "1. First item", and ordinals: "am 3. Oktober".
    const begins = line.slice(0, point).trim() === word;
    return word.length <= 3 && (begins || (word.length <= 2 && ordinalPoint === true));
  }
  if (abbreviations.beforeName.has(lower)) return true;
  if (abbreviations.beforeNumber.has(lower) && nextIsNumber) return true;
  const mayEnd =
    abbreviations.anywhere.has(lower) ||
    /^\p{L}\p{M}*$/u.test(word) ||
    /^\p{L}[\p{M}'’]*(?:\.\p{L}[\p{M}'’]*)+$/u.test(word);
  return mayEnd && !beginsLikeSentence(following, stopWords);
}

/** Capitalised closed-class words open sentences; a capitalised name may as well go on ("the U.S. Army"). */
function beginsLikeSentence(following: string, stopWords: ReadonlySet<string>): boolean {
  // Initials come in rows.
  if (/^\p{L}\p{M}*\./u.test(following)) return false;
  const word = /^\p{L}[\p{L}\p{M}'’]*/u.exec(following)?.[0];
  if (word === undefined) return !/^\p{Nd}/u.test(following);
  return word !== word.toLowerCase() && stopWords.has(fold(word.replace(/['’]/g, '')));
}

/**
 * Thai writes no mark between sentences, only a space, which also parts clauses and foreign names. In UTF-16 units: at
 * this length a paragraph has about as many sentences as its translations.
 */
const minThaiSentenceLength = 100;

function thaiEnds(line: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (const space of line.matchAll(
    /(?<=[\p{Script=Thai}"”’)!?.])\s+(?=["“‘(]?\p{Script=Thai})/gu,
  )) {
    if (space.index - start < minThaiSentenceLength) continue;
    ends.push(space.index);
    start = space.index;
  }
  return ends;
}
