import { fold } from '../../language/fold.js';
import type { Token } from '../../language/token.js';
import { hasGuessedWords } from '../../language/words.js';
import { inverseDocumentFrequency } from '../../search/engines/bm25.js';
import { type AskedKind, answerTypeOf } from '../../language/answer-type.js';
import type { AskedForBy } from '../../language/asking-words.js';
import type { Related } from '../../language/concepts.js';
import { findLanguage } from '../../language/languages/index.js';
import type { Unrealised } from '../../language/languages/language.js';
import type { QuestionWords } from './question-words.js';
import type { QueryTerm } from '../../search/passage-index.js';
import type { CarriedTerm } from './carried.js';
import { createFormFilter, type FormFilter } from './form-filter.js';
import { indexRelated, type RelatedIndex } from './related-terms.js';
import { indexSpellings, type SpellingIndex } from './spelled-terms.js';

/** A content term of the question, with its weight. */
export interface WeightedTerm extends QueryTerm {
  /** 1 for a word of the question itself, less for one taken over from an earlier question. Both idf hold it already. */
  readonly weight: number;
  /** Inverse document frequency among passages. */
  readonly idf: number;
  /** Inverse document frequency among articles. */
  readonly articleIdf: number;
  /** Written with a capital inside the question, or with digits: most likely a name, a date or a number. */
  readonly nameLike: boolean;
  /** It only says what kind of thing is asked for: "how long", "which day". */
  readonly isAskedFor: boolean;
  /** Of a name, the folded words that it may be written as; absent where it may have any ending, and of what is no name. */
  readonly nameForms?: ReadonlySet<string>;
}

/** The question as the features see it. */
export interface AnalyzedQuestion {
  readonly text: string;
  /** Every word, stop words included. */
  readonly tokens: readonly Token[];
  /** Distinct content terms in the order of the question. */
  readonly terms: readonly WeightedTerm[];
  /** Sum of the terms' idf: what a passage could cover at most. */
  readonly totalIdf: number;
  /** Index in `terms` by the term, or variant of it, that a passage may hold. */
  readonly termIndex: ReadonlyMap<string, number>;
  /** Other spellings of the names in it, that a passage may hold. */
  readonly spellings: SpellingIndex;
  /** What may stand in a passage in place of its terms. */
  readonly related: RelatedIndex;
  /** By folded word, what was typed for it, where the question was put into English. */
  readonly typed: ReadonlyMap<string, string>;
  /** Index in `terms` of each content token, in the order of the question. */
  readonly sequence: readonly number[];
  /** Ids of the question's distinct folded words, stop words kept. */
  readonly wordIds: ReadonlyMap<string, number>;
  /** What in a passage may be anything to it. */
  readonly filter: FormFilter;
  /** Indices of words and of the numbers or letters right behind them: "World War I", "vitamin A". */
  readonly numbered: readonly (readonly [word: number, number: number])[];
  /** Its whole is "What is X?". */
  readonly defined: Defined | undefined;
  /** What denies in the language of the question, if it denies something; else empty. */
  readonly negations: ReadonlySet<string>;
  /** What has happened, when that is asked for. */
  readonly happened: Happened | undefined;
  /** Pairs of neighbouring words as `pairKey` makes them, and triples as `tripleKey` does. */
  readonly pairs: ReadonlySet<number>;
  readonly triples: ReadonlySet<number>;
  /** Its script does not set words apart: they may be wrong. */
  readonly hasGuessedWords: boolean;
  /** What kind of thing is asked for, when its words tell. */
  readonly answerType: AskedKind | undefined;
  /** What its terms' rarity is measured in. */
  readonly corpus: CorpusSize;
}

/** What a question asks after by "did". */
export interface Happened {
  /** The folded words behind "did", its verb among them. */
  readonly words: ReadonlySet<string>;
  /** Behind one of these the verb tells of what has not happened: "will reopen". */
  readonly notAfter: ReadonlySet<string>;
}

/** A question that asks what something is. */
export interface Defined {
  /** The folded words one of which stands behind X where a text says what it is. */
  readonly after: ReadonlySet<string>;
}

/** How many documents there are, of each kind that a term can be rare among. */
export interface CorpusSize {
  readonly passages: number;
  readonly articles: number;
  /** Passages below a heading that asks something. */
  readonly answering: number;
}

/** Words that a question may have with an id of their own; more would not fit into the keys of pairs and triples. */
const maxWordIds = 1_024;

/** One number for two neighbouring word ids. */
export const pairKey = (first: number, second: number): number => first * maxWordIds + second;

/** One number for three neighbouring word ids. */
export const tripleKey = (first: number, second: number, third: number): number =>
  pairKey(first, second) * maxWordIds + third;

/** The words of a question, and which of them say what kind of thing it asks for. */
type AskingWords = Pick<QuestionWords, 'tokens' | 'askedFor' | 'language'>;

/** What of them an analysis reads. */
type AnalyzedWords = AskingWords &
  Pick<QuestionWords, 'text' | 'typed' | 'related' | 'relatedToMeant'>;

export function analyzeQuestion(
  words: AnalyzedWords,
  queryTerms: readonly QueryTerm[],
  size: CorpusSize,
  carried: readonly CarriedTerm[] = [],
): AnalyzedQuestion {
  const { text, tokens, typed, language } = words;
  const names = nameLikeTerms(text, tokens);
  const asked = sharesOf(words);
  const spoken = findLanguage(language);
  const weights = new Map(carried.map(({ token, weight }) => [token.term, weight]));
  const terms = queryTerms.map((term) => {
    const weight = weights.get(term.term) ?? 1;
    const share = weight * (asked.get(term.term) ?? 1);
    return {
      ...term,
      weight,
      idf: share * inverseDocumentFrequency(term.passageFrequency, size.passages),
      articleIdf: share * inverseDocumentFrequency(term.articleFrequency, size.articles),
      nameLike: names.has(term.term),
      isAskedFor: asked.has(term.term),
      ...(names.has(term.term) && nameFormsOf(term.word, spoken?.nameEndings)),
    };
  });
  const termIndex = new Map<string, number>();
  const ownIndex = new Map<string, number>();
  for (const [index, { term }] of terms.entries()) ownIndex.set(term, index);
  for (const [index, { variants }] of terms.entries()) {
    for (const variant of variants) {
      // A misspelt word does not take over another word of the question: "crosing closed".
      const owner = ownIndex.get(variant) ?? index;
      if (owner === index && !termIndex.has(variant)) termIndex.set(variant, index);
    }
  }
  const wordIds = new Map<string, number>();
  for (const { word } of tokens) {
    if (wordIds.size < maxWordIds && !wordIds.has(word)) wordIds.set(word, wordIds.size);
  }
  const spellings = indexSpellings(terms);
  const related = indexRelated(terms, relatedTo(words, terms), termIndex);
  const ids = tokens.map((token) => wordIds.get(token.word) ?? 0);
  return {
    text,
    tokens,
    terms,
    totalIdf: terms.reduce((sum, term) => sum + term.idf, 0),
    termIndex,
    spellings,
    related,
    typed,
    filter: createFormFilter({ termIndex, spellings, related, tokens, terms }),
    hasGuessedWords: hasGuessedWords(text),
    answerType: answerTypeOf(text, tokens, language),
    corpus: size,
    sequence: tokens
      .filter((token) => !token.stop)
      .map((token) => ownIndex.get(token.term))
      .filter((index) => index !== undefined),
    wordIds,
    happened: happenedIn(tokens, spoken?.unrealised),
    numbered: numberedIn(text, tokens, ownIndex),
    defined: definedIn(words),
    negations: negationsIn(tokens, spoken?.negations),
    pairs: new Set(ids.slice(1).map((id, index) => pairKey(ids[index] ?? 0, id))),
    triples: new Set(
      ids.slice(2).map((id, index) => tripleKey(ids[index] ?? 0, ids[index + 1] ?? 0, id)),
    ),
  };
}

/** Of a word that the corpus lacks, what is related to the word that it may be a slip for counts as well. */
function relatedTo(
  { related, relatedToMeant }: AnalyzedWords,
  terms: readonly QueryTerm[],
): ReadonlyMap<string, readonly Related[]> {
  if (relatedToMeant.size === 0) return related;
  const all = new Map(related);
  for (const { term, variants } of terms) {
    const meant = relatedToMeant.get(term);
    if (meant === undefined || variants.includes(term)) continue;
    all.set(term, [...(all.get(term) ?? []), ...meant]);
  }
  return all;
}

/**
 * What a word that only says what is asked for counts, beside a word that the question is about: "Monday" is a day, and
 * "Sinnār" the name of a city, without the words. Between 0.1 and 0.5 it hardly matters on the question sets.
 */
const askedForShares: Readonly<Record<AskedForBy, number>> = {
  'asking-word': 0.1,
  'noun-of-which': 0.5,
};

/** The adjective after "how", of which the answer says the measure: "closed for two years" is not "long". */
const measureShare = 0.1;

/** By term, its share when it is asked for. */
function sharesOf({ tokens, askedFor, language }: AskingWords): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [term, by] of askedFor) shares.set(term, askedForShares[by]);
  const how = findLanguage(language)?.questionWords?.beforeMeasure ?? [];
  for (const [index, { stop, term }] of tokens.entries()) {
    if (!stop && how.includes(tokens[index - 1]?.word ?? '')) shares.set(term, measureShare);
  }
  return shares;
}

/** Capitals count except on the first word, where every question has one. */
function nameLikeTerms(text: string, tokens: readonly Token[]): ReadonlySet<string> {
  const nameLike = tokens.filter(
    ({ start, end }, index) =>
      /\p{N}/u.test(text.slice(start, end)) ||
      (index > 0 && /\p{Lu}/u.test(text.slice(start, end))),
  );
  return new Set(nameLike.map((token) => token.term));
}

function happenedIn(
  tokens: readonly Token[],
  unrealised: Unrealised | undefined,
): Happened | undefined {
  const did = tokens.findIndex(({ word }) => word === unrealised?.asked);
  if (did < 0) return undefined;
  const words = new Set(tokens.slice(did + 1).map(({ word }) => word));
  return { words, notAfter: new Set(unrealised?.before) };
}

/** More digits make a year, or an amount. */
const numberOrLetter = /^(?:\p{N}{1,3}|\p{Lu}|[IVX]+)$/u;

function numberedIn(
  text: string,
  tokens: readonly Token[],
  indexOf: ReadonlyMap<string, number>,
): AnalyzedQuestion['numbered'] {
  return tokens.flatMap((token, position) => {
    const before = tokens[position - 1];
    if (before === undefined || before.stop || token.stop) return [];
    const [word, number] = [indexOf.get(before.term), indexOf.get(token.term)];
    const isNumbered =
      numberOrLetter.test(text.slice(token.start, token.end)) &&
      /^\p{L}{2,}$/u.test(before.word) &&
      /^[ -]$/u.test(text.slice(before.end, token.start));
    return isNumbered && word !== undefined && number !== undefined ? [[word, number]] : [];
  });
}

function definedIn({ text, language }: AnalyzedWords): Defined | undefined {
  const { definitions } = findLanguage(language) ?? {};
  return definitions?.question.test(text.trim()) === true
    ? { after: new Set(definitions.after.map(fold)) }
    : undefined;
}

function negationsIn(tokens: readonly Token[], own: readonly string[] = []): ReadonlySet<string> {
  const negations = new Set(own.map(fold));
  return tokens.some(({ word }) => negations.has(word)) ? negations : new Set();
}

function nameFormsOf(
  word: string,
  endings: readonly string[] | undefined,
): Pick<WeightedTerm, 'nameForms'> {
  if (endings === undefined) return {};
  const bare = endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  return { nameForms: new Set([word, ...endings.map((ending) => word + ending), ...bare]) };
}
