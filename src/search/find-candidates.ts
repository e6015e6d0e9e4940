import type { ArticleId, PassageId } from '../knowledge/article.js';
import { createScopeFilter, type Scope } from '../knowledge/scope.js';
import { inverseDocumentFrequency, maxTermWeight } from './engines/bm25.js';
import type { Contents } from './contents.js';
import type { Engine } from './engines/engine.js';
import type { NameSpellings } from './spelling/name-spellings.js';
import {
  allowedSlips,
  nearestSpellings,
  type NearSpelling,
  transpositions,
} from './spelling/near-spellings.js';
import type {
  Hit,
  Mention,
  Query,
  QueryTerm,
  SearchResult,
  Spelling,
  WordReadings,
} from './passage-index.js';
import { bestOf, type MayCount } from './best-of.js';
import type { Field } from './postings/postings.js';
import type { TermStatistics } from './postings/term-statistics.js';

/** What the share of n-grams counts beside the share of terms. */
const gramWeight = 0.3;

/**
 * Most postings that may bring in candidates: the rarest words of the query, as many as fit. Reached by long questions
 * to many passages only (300 words to 10,000, 30 to 100,000): a bound that ten words reach costs points of recall.
 */
const candidatePostings = 1_000_000;

/**
 * The rarest words of a query, as many as are looked for. More is a text, which these tell from others; to look for all
 * words of 2,000 characters kept a thread for three tenths of a second.
 */
const mostWords = 64;

/** Most postings read to add the scores of further words to these candidates. */
const scoringPostings = 1_000_000;

/**
 * Finds candidates. Passages and articles go by the numbers that `contents` gives them; the engine and
 * the statistics hold exactly these.
 */
export function createSearch(
  contents: Contents,
  engine: Engine,
  statistics: TermStatistics,
  names: NameSpellings,
): (query: Query) => SearchResult {
  const passageCount = (): number => contents.corpus().passages.length;
  const articleCount = (): number => contents.corpus().articles.length;

  /** A term as it will be looked for. Cheap: no posting is read, unless its spelling is unknown. */
  function lookUp(
    term: string,
    word: string,
    spellings: readonly Spelling[],
    readings: WordReadings | undefined,
    beside: ReadonlySet<Spelling>,
  ): LookedUp {
    const variants = statistics.has(term) ? [term] : readOtherwise(term, spellings, readings);
    const bringing =
      variants.length > 0 ? spellings.filter((spelling) => !beside.has(spelling)) : spellings;
    const keyTerms = [...new Set([...variants, ...bringing.map(rarestTerm)])];
    const total = (count: (variant: string) => number): number =>
      keyTerms.reduce((sum, variant) => sum + count(variant), 0);
    return {
      term,
      word,
      variants,
      spellings,
      keyTerms,
      passageFrequency: Math.min(total(statistics.passageFrequency), passageCount()),
      articleFrequency: Math.min(total(statistics.articleFrequency), articleCount()),
    };
  }

  /** The one that brings in the passages with a spelling: the others stand beside it. */
  function rarestTerm(spelling: Spelling): string {
    const frequency = statistics.passageFrequency;
    return spelling.reduce((rarest, term) => (frequency(term) < frequency(rarest) ? term : rarest));
  }

  /** How the corpus writes what is mentioned; at most a few spellings, the most frequent ones. */
  function resolve(mentions: readonly Mention[]): ResolvedMentions {
    const spellings = new Map<string, Spelling[]>();
    const particles = new Set<string>();
    const beside = new Set<Spelling>();
    for (const mention of mentions) {
      const found = spellingsOf(mention);
      if (mention.isBeside === true) for (const spelling of found) beside.add(spelling);
      for (const term of mention.terms) {
        spellings.set(term, [...(spellings.get(term) ?? []), ...found]);
      }
      if (found.length === 0 && !mention.terms.every(statistics.has)) continue;
      for (const term of mention.particles) {
        if (term.length <= shortParticle || !statistics.has(term)) particles.add(term);
      }
    }
    return { spellings, particles, beside };
  }

  function spellingsOf(mention: Mention): readonly Spelling[] {
    const { terms, spellings, nameKeys, initials } = mention;
    const byKey = terms.some(names.isOrdinary) ? [] : nameKeys.flatMap(names.spellings);
    const byInitials = initials === undefined ? [] : names.spelledOut(initials);
    const [own, second] = terms;
    // Where "Charles" stands in "Charles III", it is found as itself.
    const isOther = (spelling: Spelling): boolean =>
      second !== undefined || own === undefined || !spelling.includes(own);
    const others = [...spellings, ...byInitials, ...byKey.filter(isOther)];
    const distinct = new Map(others.map((found) => [found.join(' '), found]));
    distinct.delete(terms.join(' '));
    const frequency = (spelling: Spelling): number =>
      statistics.passageFrequency(rarestTerm(spelling));
    return [...distinct.values()]
      .filter((spelling) => spelling.every(statistics.has))
      .sort((a, b) => frequency(b) - frequency(a))
      .slice(0, maxSpellings);
  }

  /** "What is it NOW?", "agian": what is written like a stop word is none only where the corpus has it so. */
  function isStopWord(term: string, others: readonly Spelling[], { tokens }: Query): boolean {
    return (
      !statistics.has(term) &&
      others.length === 0 &&
      tokens.some((token) => token.term === term && token.isLikeStopWord === true)
    );
  }

  /** What a term that the corpus lacks may be a slip for: nothing when it is a word or stands there in another form, no ordinary word when it is a name. */
  function readOtherwise(
    term: string,
    others: readonly Spelling[],
    readings: WordReadings | undefined,
  ): readonly string[] {
    if (readings?.known.has(term) === true || isSpelledInOne(others)) return [];
    const meant = (readings?.meant.get(term) ?? []).filter(statistics.has);
    const near = [...new Set([...meant, ...nearSpellings(term, others)])];
    return readings?.names.has(term) === true
      ? near.filter((spelling) => !names.isOrdinary(spelling))
      : near;
  }

  /** Without those that are known to be the same name: it is not misspelt. */
  function nearSpellings(term: string, others: readonly Spelling[]): readonly string[] {
    const slips = allowedSlips(term);
    if (slips === 0) return [];
    const found = new Set(transpositions(term).filter(statistics.has));
    for (const near of engine.near(term, slips)) if (statistics.has(near)) found.add(near);
    const spellings: NearSpelling[] = [...found].map((near) => ({
      term: near,
      passageFrequency: statistics.passageFrequency(near),
    }));
    return nearestSpellings(term, spellings).filter(
      (near) => !others.some((other) => other.length === 1 && other[0] === near),
    );
  }

  /**
   * BM25+ of passages, by their numbers. The rarest words bring in the candidates, while their postings fit the bound;
   * more frequent ones only add to the score of these. Work is bounded by document frequency, whatever the question and
   * the size of the corpus.
   */
  function boundedScores(field: Field, words: readonly CountedWord[]): Float64Array {
    const totals = new Float64Array(contents.numbersGiven());
    const byRarity = [...words].sort((a, b) => a.postings - b.postings);
    const rare = takeWithin(candidatePostings, byRarity);
    for (const word of rare) engine.addScores(field, word, totals, 'all');
    for (const word of takeWithin(scoringPostings, byRarity.slice(rare.length))) {
      engine.addScores(field, word, totals, 'candidates');
    }
    return totals;
  }

  function termScores(terms: readonly string[]): Float64Array {
    const counted = terms.map((word) => ({ word, postings: statistics.passageFrequency(word) }));
    const rarest = counted.sort((a, b) => a.postings - b.postings).slice(0, mostWords);
    return boundedScores('terms', rarest);
  }

  /** The same over n-grams, as a share of the most that they could score; absent without n-grams. */
  function gramShares(grams: readonly string[]): Float64Array | undefined {
    if (grams.length === 0) return undefined;
    const counted = grams.map((word) => ({ word, postings: statistics.gramFrequency(word) }));
    const most = counted.reduce(
      (sum, { postings }) =>
        sum + maxTermWeight * inverseDocumentFrequency(postings, passageCount()),
      0,
    );
    return boundedScores('grams', counted).map((score) => score / most);
  }

  /** Each article is judged once a query, when its first passage comes up. */
  function within(scope: Scope): MayCount {
    const isWithin = createScopeFilter(scope);
    const judged = new Map<ArticleId, boolean>();
    return (position) => {
      const id = contents.passage(position)?.articleId;
      const article = id && contents.corpus().article(id);
      if (article === undefined) return false;
      const verdict = judged.get(article.id) ?? isWithin(article);
      judged.set(article.id, verdict);
      return verdict;
    };
  }

  function totalIdf(terms: readonly { readonly passageFrequency: number }[]): number {
    return terms.reduce(
      (sum, term) => sum + inverseDocumentFrequency(term.passageFrequency, passageCount()),
      0,
    );
  }

  function passagesInArticles(
    variants: readonly string[],
    articles: ReadonlyMap<ArticleId, number>,
  ): ReadonlyMap<ArticleId, number> {
    const counts = new Map<ArticleId, number>();
    for (const [id, position] of articles) {
      const count = variants.reduce(
        (sum, variant) => sum + statistics.passagesInArticle(variant, position),
        0,
      );
      if (count > 0) counts.set(id, count);
    }
    return counts;
  }

  function numbersOf(ids: readonly PassageId[], mayCount: MayCount | undefined): readonly number[] {
    return ids.flatMap((id) => {
      const number = contents.number(id);
      return number === undefined || mayCount?.(number) === false ? [] : [number];
    });
  }

  return (query) => {
    const { spellings, particles, beside } = resolve(query.mentions ?? []);
    const lookedUp = distinctContentTerms(query)
      .filter(
        ([term]) => !particles.has(term) && !isStopWord(term, spellings.get(term) ?? [], query),
      )
      .map(([term, word]) => lookUp(term, word, spellings.get(term) ?? [], query.readings, beside));
    const variants = [...new Set(lookedUp.flatMap(({ keyTerms }) => keyTerms))];
    const mayCount = query.scope && within(query.scope);
    const scores = termScores(variants);
    const shares = gramShares([...new Set(query.grams)]);
    const most = gramWeight * maxTermWeight * totalIdf(lookedUp);
    shares?.forEach((share, number) => {
      if (share > 0) scores[number] = (scores[number] ?? 0) + most * share;
    });
    const best = bestOf(scores, query.limit, contents.position, mayCount);
    const hits: Hit[] = [];
    const numbers = new Set([...best, ...numbersOf(query.also ?? [], mayCount)]);
    const articles = new Map<ArticleId, number>();
    for (const number of numbers) {
      const passage = contents.passage(number);
      if (passage === undefined) continue;
      const score = scores[number] ?? 0;
      hits.push({ passageId: passage.id, score, gramShare: shares?.[number] ?? 0 });
      articles.set(passage.articleId, contents.articleNumber(passage.articleId) ?? 0);
    }
    const terms = lookedUp.map(({ keyTerms, ...term }) => ({
      ...term,
      passagesInArticle: passagesInArticles(keyTerms, articles),
    }));
    return { hits, terms };
  };
}

/** Most other spellings of one name that are looked for. */
const maxSpellings = 8;

/** The corpus has it as a single word, or within one: it is not misspelt. */
function isSpelledInOne(spellings: readonly Spelling[]): boolean {
  return spellings.some(({ length }) => length === 1);
}

interface ResolvedMentions {
  /** By term of the query. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Articles of names that the corpus knows: they say nothing by themselves, and other spellings do without. */
  readonly particles: ReadonlySet<string>;
  /** Spellings that hold words of the query besides. */
  readonly beside: ReadonlySet<Spelling>;
}

/** "Al" and "el" are always articles before a name; "Ben" may be a name of its own. */
const shortParticle = 2;

/** A term with the terms of the index that bring in its passages. */
type LookedUp = Omit<QueryTerm, 'passagesInArticle'> & { readonly keyTerms: readonly string[] };

interface CountedWord {
  readonly word: string;
  /** How many passages hold it. */
  readonly postings: number;
}

export function distinctContentTerms(query: Query): readonly (readonly [string, string])[] {
  const words = new Map<string, string>();
  for (const token of query.tokens) {
    if (!token.stop && !words.has(token.term)) words.set(token.term, token.word);
  }
  return [...words];
}

/** The first words whose postings fit the bound together; the very first in any case. */
function takeWithin(bound: number, words: readonly CountedWord[]): readonly string[] {
  let total = 0;
  const taken: string[] = [];
  for (const { word, postings } of words) {
    total += postings;
    if (taken.length > 0 && total > bound) break;
    taken.push(word);
  }
  return taken;
}
