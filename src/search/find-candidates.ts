import type { SearchOptions } from 'minisearch';
import type { ArticleId } from '../knowledge/article.js';
import { inverseDocumentFrequency, maxTermWeight } from './bm25.js';
import type { Contents } from './contents.js';
import type { Engine } from './load-engine.js';
import type { NameSpellings } from './name-spellings.js';
import {
  allowedSlips,
  nearestSpellings,
  type NearSpelling,
  transpositions,
} from './near-spellings.js';
import type { Hit, Mention, Query, QueryTerm, SearchResult, Spelling } from './passage-index.js';
import type { Field } from './postings.js';
import type { TermStatistics } from './term-statistics.js';

/** What the share of n-grams counts beside the share of terms. */
const gramWeight = 0.3;

/** Most postings that may bring in candidates: the rarest terms of the query, as many as fit. */
const candidatePostings = 10_000;

/** Most postings read to add the scores of further terms to these candidates. */
const scoringPostings = 40_000;

/**
 * Finds candidates with MiniSearch. Passages and articles go by the numbers that `contents` gives them; the engine and
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
  function lookUp(term: string, word: string, spellings: readonly Spelling[]): LookedUp {
    const variants = statistics.has(term) ? [term] : nearSpellings(term);
    const keyTerms = [...new Set([...variants, ...spellings.map(rarestTerm)])];
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

  /** By term, how the corpus writes the names that it is part of; at most a few, the most frequent ones. */
  function spellingsByTerm(mentions: readonly Mention[]): ReadonlyMap<string, readonly Spelling[]> {
    const byTerm = new Map<string, Spelling[]>();
    for (const mention of mentions) {
      const found = spellingsOf(mention);
      for (const term of mention.terms) byTerm.set(term, [...(byTerm.get(term) ?? []), ...found]);
    }
    return byTerm;
  }

  function spellingsOf({ terms, spellings, nameKeys }: Mention): readonly Spelling[] {
    const written = terms.join(' ');
    const byKey = terms.some(names.isOrdinary) ? [] : nameKeys.flatMap(names.spellings);
    const distinct = new Map([...spellings, ...byKey].map((found) => [found.join(' '), found]));
    distinct.delete(written);
    const frequency = (spelling: Spelling): number =>
      statistics.passageFrequency(rarestTerm(spelling));
    return [...distinct.values()]
      .filter((spelling) => spelling.every(statistics.has))
      .sort((a, b) => frequency(b) - frequency(a))
      .slice(0, maxSpellings);
  }

  function nearSpellings(term: string): readonly string[] {
    const slips = allowedSlips(term);
    if (slips === 0) return [];
    const found = new Set(transpositions(term).filter(statistics.has));
    // MiniSearch asks for the weight of every posting before it scores it: 0 skips it, and the term is known.
    const boostDocument = (_id: unknown, near: string): number => {
      found.add(near);
      return 0;
    };
    engine.search(term, { fuzzy: slips, boostDocument });
    const spellings: NearSpelling[] = [...found].map((near) => ({
      term: near,
      passageFrequency: statistics.passageFrequency(near),
    }));
    return nearestSpellings(term, spellings);
  }

  /** BM25+ of every passage that holds one of the words in the field and may count, by its position. */
  function scores(field: Field, words: readonly string[], mayCount?: MayCount): Scores {
    if (words.length === 0) return new Map();
    const options: SearchOptions = {
      fields: [field],
      ...(mayCount && { boostDocument: (position: number) => (mayCount(position) ? 1 : 0) }),
    };
    const results = engine.search({ queries: [...words] }, options);
    // MiniSearch multiplies by the number of query terms matched, which overrates passages with many weak matches.
    return new Map(
      results.map((result) => [Number(result.id), result.score / result.queryTerms.length]),
    );
  }

  /**
   * The rarest words bring in the candidates, while their postings fit the bound; more frequent ones only add to the
   * score of these. Work is bounded by document frequency, whatever the question and the size of the corpus.
   */
  function boundedScores(field: Field, words: readonly CountedWord[], mayCount?: MayCount): Scores {
    const byRarity = [...words].sort((a, b) => a.postings - b.postings);
    const rare = takeWithin(candidatePostings, byRarity);
    const further = takeWithin(scoringPostings, byRarity.slice(rare.length));
    const candidates = scores(field, rare, mayCount);
    for (const [position, score] of scores(field, further, (at) => candidates.has(at))) {
      candidates.set(position, (candidates.get(position) ?? 0) + score);
    }
    return candidates;
  }

  function termScores(terms: readonly string[], mayCount?: MayCount): Scores {
    const counted = terms.map((word) => ({ word, postings: statistics.passageFrequency(word) }));
    return boundedScores('terms', counted, mayCount);
  }

  /** The same over n-grams, as a share of the most that they could score. */
  function gramShares(grams: readonly string[], mayCount?: MayCount): Scores {
    const counted = grams.map((word) => ({ word, postings: statistics.gramFrequency(word) }));
    const most = counted.reduce(
      (sum, { postings }) =>
        sum + maxTermWeight * inverseDocumentFrequency(postings, passageCount()),
      0,
    );
    const shares = boundedScores('grams', counted, mayCount);
    for (const [position, score] of shares) shares.set(position, score / most);
    return shares;
  }

  function inArticle(articleId: ArticleId): MayCount {
    return (position) => contents.passage(position)?.articleId === articleId;
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

  return (query) => {
    const spellings = spellingsByTerm(query.mentions ?? []);
    const lookedUp = distinctContentTerms(query).map(([term, word]) =>
      lookUp(term, word, spellings.get(term) ?? []),
    );
    const variants = [...new Set(lookedUp.flatMap(({ keyTerms }) => keyTerms))];
    const mayCount = query.articleId === undefined ? undefined : inArticle(query.articleId);
    const byTerms = termScores(variants, mayCount);
    const byGrams = gramShares([...new Set(query.grams)], mayCount);
    const most = maxTermWeight * totalIdf(lookedUp);
    for (const [position, share] of byGrams) {
      byTerms.set(position, (byTerms.get(position) ?? 0) + gramWeight * most * share);
    }
    const best = [...byTerms]
      .sort(
        ([a, aScore], [b, bScore]) =>
          bScore - aScore || contents.position(a) - contents.position(b),
      )
      .slice(0, query.limit);
    const hits: Hit[] = [];
    const articles = new Map<ArticleId, number>();
    for (const [position, score] of best) {
      const passage = contents.passage(position);
      if (passage === undefined) continue;
      hits.push({ passageId: passage.id, score, gramShare: byGrams.get(position) ?? 0 });
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

/** A term with the terms of the index that bring in its passages. */
type LookedUp = Omit<QueryTerm, 'passagesInArticle'> & { readonly keyTerms: readonly string[] };

/** By position in the corpus. */
type Scores = Map<number, number>;

/** Whether the passage at this position may be a hit. */
type MayCount = (position: number) => boolean;

interface CountedWord {
  readonly word: string;
  /** How many passages hold it. */
  readonly postings: number;
}

function distinctContentTerms(query: Query): readonly (readonly [string, string])[] {
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
