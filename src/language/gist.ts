import { memoized } from '../shared/bounded-map.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';
import { answerTypeOf, typeAskedFrom } from './answer-type.js';
import { detectLanguage } from './detect-language.js';
import { fold } from './fold.js';
import type { AnswerType } from './languages/answer-types.js';
import { findLanguage, languages } from './languages/index.js';
import type { Language } from './languages/language.js';
import { negations } from './negations.js';
import { type NameKey, possibleNameKeys } from './names.js';
import { dispensableWords } from './time/time-intent.js';
import type { Token } from './token.js';

/** What a question asks, whatever its wording. Plain data, which can travel between threads. */
export interface PlainGist {
  /** The language that it was read in. */
  readonly language: string;
  /** The terms of its content words, sorted, each once. */
  readonly terms: readonly string[];
  /** The content words as typed, folded, each with its term. */
  readonly words: readonly GistWord[];
  /** The little words that tell a time: "now". */
  readonly times: readonly GistWord[];
  /** "when", "where", "why": the question word, where it tells what is asked for. "What" tells nothing. */
  readonly asks?: string;
  /** What kind of thing is asked for, where the question tells. */
  readonly kind?: AnswerType['kind'];
  readonly isNegated: boolean;
  /** By term, the little word before it that can turn the question round: from Iraq, to Syria. */
  readonly relations: ReadonlyMap<string, string>;
}

/** The same with other spellings: what `asksTheSame` compares. */
export interface Gist extends PlainGist {
  /** Ways in which other spellings write some of its terms: keys of names, and aliases. */
  readonly names: () => readonly NamedTerms[];
}

interface GistWord {
  readonly term: string;
  readonly word: string;
}

/** Terms of a question that are, or may be, a name. */
export interface NamedTerms {
  readonly terms: readonly string[];
  /** The same for whatever is written so elsewhere. */
  readonly key: string;
  /** Surely a name; otherwise the key may be that of any word. */
  readonly isName: boolean;
}

/** How a question is read. */
export interface Reading {
  /** The language whose words its tokens are. */
  readonly language: string;
  readonly tokens: readonly Token[];
  /** The language that it is asked in, which may be another: people ask in languages that no article is in. */
  readonly askedIn: string;
  /** What in it has an alias. */
  readonly aliases?: readonly NamedTerms[];
}

/** Words of a question that are read; a message may be a story with a question in it. */
const maxWords = 40;

/** Most languages whose analyzers are kept. */
const maxAnalyzers = 32;

const analyzerOf: (language: string) => Analyzer = memoized(createAnalyzer, maxAnalyzers);

/** In the language that it is written in; English where that cannot be told. */
export function readInOwnLanguage(text: string, otherwise = 'en'): Reading {
  const language = detectLanguage(text) ?? otherwise;
  return { language, tokens: analyzerOf(language).tokens(text), askedIn: language };
}

export function gistOf(text: string, reading: Reading = readInOwnLanguage(text)): Gist {
  const { telling, plain } = readGist(text, reading);
  const { tokens, aliases = [] } = reading;
  return {
    ...plain,
    names: () => [...possibleNameKeys(text, tokens).map((key) => named(key, telling)), ...aliases],
  };
}

export function plainGistOf(text: string, reading: Reading = readInOwnLanguage(text)): PlainGist {
  return readGist(text, reading).plain;
}

/** The gist without other spellings, and the words that these may write: of its content, and of its times. */
function readGist(
  text: string,
  { language, tokens, askedIn }: Reading,
): { readonly plain: PlainGist; readonly telling: readonly Token[] } {
  const kind = answerTypeOf(text, tokens, askedIn)?.kind;
  const timeSpans = dispensableWords(text, language);
  const content = tokens
    .filter(
      (token, index) => !token.stop && !isKindAskedFor(tokens[index - 1], token, kind, askedIn),
    )
    .slice(0, maxWords);
  const times = tokens.filter(
    ({ stop, start, end }) =>
      stop && timeSpans.some((span) => span.start <= start && end <= span.end),
  );
  const asks = tokens.find(({ word }) => tellingWords.has(word))?.word;
  const plain = {
    language,
    terms: [...new Set(content.map(({ term }) => term))].toSorted(),
    words: content.map(({ term, word }) => ({ term, word })),
    times: times.map(({ term, word }) => ({ term, word })),
    ...(asks !== undefined && { asks }),
    ...(kind !== undefined && { kind }),
    isNegated: tokens.some(({ word }) => negations.has(word)),
    relations: relationsOf(tokens, findLanguage(language)),
  };
  return { plain, telling: [...content, ...times] };
}

/** The noun after "what" or "which" says what "when" and "where" say: "on what day". */
function isKindAskedFor(
  before: Token | undefined,
  { word }: Token,
  kind: AnswerType['kind'] | undefined,
  language: string,
): boolean {
  if (kind === undefined || before === undefined) return false;
  const which = findLanguage(language)?.whichWords ?? [];
  return (
    which.includes(before.word) && typeAskedFrom(`${before.word} ${word}`, language)?.kind === kind
  );
}

function named({ key, start, end, capitalised }: NameKey, content: readonly Token[]): NamedTerms {
  const own = content.filter((token) => start <= token.start && token.end <= end);
  return { terms: own.map(({ term }) => term), key, isName: capitalised };
}

/** In whatever language: which one a short question is in cannot always be told. Folded. */
const tellingWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ questionWords }) => questionWords?.telling ?? []).map(fold),
);

function relationsOf(
  tokens: readonly Token[],
  language: Language | undefined,
): ReadonlyMap<string, string> {
  const turning = new Set(language?.opposites?.flat());
  const relations = new Map<string, string>();
  /** The last turning word since a content word. */
  let waiting: string | undefined;
  for (const { word, term, stop } of tokens) {
    if (!stop && waiting !== undefined) relations.set(term, waiting);
    if (!stop) waiting = undefined;
    if (turning.has(word)) waiting = word;
  }
  return relations;
}
