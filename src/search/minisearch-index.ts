import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { ArticleId } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import { bm25 } from './bm25.js';
import { allowedSlips, nearestSpellings, type Spelling, transpositions } from './near-spellings.js';
import type { BuildPassageIndex, Hit, PassageIndex, Query, QueryTerm } from './passage-index.js';
import { createAnalyzers, passageTerms } from './passage-terms.js';
import { createTermStatistics, type TermStatistics } from './term-statistics.js';

/** Passages analyzed between two breaths of the event loop. */
const chunkSize = 200;

/** Most postings that may bring in candidates: the rarest terms of the query, as many as fit. */
const candidatePostings = 10_000;

/** Most postings read to add the scores of further terms to these candidates. */
const scoringPostings = 40_000;

/** A passage as MiniSearch keeps it: its position in the corpus, and its terms with spaces between. */
interface IndexedPassage {
  readonly id: number;
  readonly terms: string;
}

/** The index in memory, with MiniSearch. */
export const buildMiniSearchIndex: BuildPassageIndex = async (corpus) => {
  const engine = new MiniSearch<IndexedPassage>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', bm25 },
  });
  const builder = createTermStatistics();
  const analyzers = createAnalyzers();
  let position = 0;
  for (const [articlePosition, article] of corpus.articles.entries()) {
    for (const passage of article.passages) {
      const terms = passageTerms(article, passage, analyzers(article.language));
      engine.add({ id: position, terms: terms.join(' ') });
      builder.add(articlePosition, new Set(terms));
      position += 1;
      if (position % chunkSize === 0) await setImmediate();
    }
  }
  return createIndex(corpus, engine, builder.build());
};

function createIndex(
  corpus: Corpus,
  engine: MiniSearch<IndexedPassage>,
  statistics: TermStatistics,
): PassageIndex {
  const articlePositions = new Map(corpus.articles.map(({ id }, index) => [id, index]));

  /** A term as it will be looked for. Cheap: no posting is read, unless its spelling is unknown. */
  function lookUp(term: string, word: string): Omit<QueryTerm, 'passagesInArticle'> {
    const variants = statistics.has(term) ? [term] : nearSpellings(term);
    const total = (count: (variant: string) => number): number =>
      variants.reduce((sum, variant) => sum + count(variant), 0);
    return {
      term,
      word,
      variants,
      passageFrequency: Math.min(total(statistics.passageFrequency), corpus.passages.length),
      articleFrequency: Math.min(total(statistics.articleFrequency), corpus.articles.length),
    };
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
    const spellings: Spelling[] = [...found].map((near) => ({
      term: near,
      passageFrequency: statistics.passageFrequency(near),
    }));
    return nearestSpellings(term, spellings);
  }

  /** BM25+ of every passage that holds one of the terms and may count, by its position. */
  function scores(terms: readonly string[], mayCount?: (position: number) => boolean): Scores {
    if (terms.length === 0) return new Map();
    const options: SearchOptions =
      mayCount === undefined
        ? {}
        : { boostDocument: (position: number) => (mayCount(position) ? 1 : 0) };
    const results = engine.search({ queries: [...terms] }, options);
    // MiniSearch multiplies by the number of query terms matched, which overrates passages with many weak matches.
    return new Map(
      results.map((result) => [Number(result.id), result.score / result.queryTerms.length]),
    );
  }

  /**
   * The rarest terms bring in the candidates, while their postings fit the bound; more frequent ones only add to the
   * score of these. Work is bounded by document frequency, whatever the question and the size of the corpus.
   */
  function boundedScores(terms: readonly string[], scope: Scope | undefined): Scores {
    const byRarity = terms
      .map((term) => ({ term, postings: statistics.passageFrequency(term) }))
      .sort((a, b) => a.postings - b.postings);
    const inScope =
      scope && ((position: number): boolean => position >= scope.start && position < scope.end);
    const rare = takeWithin(candidatePostings, byRarity);
    const further = takeWithin(scoringPostings, byRarity.slice(rare.length));
    const candidates = scores(rare, inScope);
    const added = scores(further, (position) => candidates.has(position));
    for (const [position, score] of added) {
      candidates.set(position, (candidates.get(position) ?? 0) + score);
    }
    return candidates;
  }

  function scopeOf(articleId: ArticleId): Scope {
    const position = articlePositions.get(articleId);
    if (position === undefined) return { start: 0, end: 0 };
    const start = corpus.articles
      .slice(0, position)
      .reduce((sum, article) => sum + article.passages.length, 0);
    return { start, end: start + (corpus.articles[position]?.passages.length ?? 0) };
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

  return {
    search(query: Query) {
      const lookedUp = distinctContentTerms(query).map(([term, word]) => lookUp(term, word));
      const variants = [...new Set(lookedUp.flatMap((term) => term.variants))];
      const scope = query.articleId === undefined ? undefined : scopeOf(query.articleId);
      const best = [...boundedScores(variants, scope)]
        .sort(([aPosition, a], [bPosition, b]) => b - a || aPosition - bPosition)
        .slice(0, query.limit);
      const hits: Hit[] = [];
      const articles = new Map<ArticleId, number>();
      for (const [position, score] of best) {
        const passage = corpus.passages[position];
        if (passage === undefined) continue;
        hits.push({ passageId: passage.id, score });
        articles.set(passage.articleId, articlePositions.get(passage.articleId) ?? 0);
      }
      const terms = lookedUp.map((term) => ({
        ...term,
        passagesInArticle: passagesInArticles(term.variants, articles),
      }));
      return Promise.resolve({ hits, terms });
    },
  };
}

type Scores = Map<number, number>;

/** Positions of an article's passages: from `start` up to, and without, `end`. */
interface Scope {
  readonly start: number;
  readonly end: number;
}

function distinctContentTerms(query: Query): readonly (readonly [string, string])[] {
  const words = new Map<string, string>();
  for (const token of query.tokens) {
    if (!token.stop && !words.has(token.term)) words.set(token.term, token.word);
  }
  return [...words];
}

/** The first terms whose postings fit the bound together; the very first in any case. */
function takeWithin(
  bound: number,
  terms: readonly { readonly term: string; readonly postings: number }[],
): readonly string[] {
  let total = 0;
  const taken: string[] = [];
  for (const { term, postings } of terms) {
    total += postings;
    if (taken.length > 0 && total > bound) break;
    taken.push(term);
  }
  return taken;
}
