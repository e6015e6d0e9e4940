/**
 * How often terms occur, kept small: for each term the passages that hold it are counted, and the articles that hold it
 * are listed with their number of such passages. About 8 bytes for a pair of term and article.
 */
export interface TermStatistics {
  readonly has: (term: string) => boolean;
  /** In how many passages the term occurs. */
  readonly passageFrequency: (term: string) => number;
  /** In how many articles the term occurs. */
  readonly articleFrequency: (term: string) => number;
  /** In how many passages of the article at this position in the corpus the term occurs. */
  readonly passagesInArticle: (term: string, articlePosition: number) => number;
}

export interface TermStatisticsBuilder {
  /** Counts one passage. Articles must come in ascending order of position. */
  add(articlePosition: number, terms: ReadonlySet<string>): void;
  build(): TermStatistics;
}

export function createTermStatistics(): TermStatisticsBuilder {
  /** By term: article position, number of passages, article position, … in ascending order of position. */
  const growing = new Map<string, number[]>();
  return {
    add(articlePosition, terms) {
      for (const term of terms) {
        const pairs = growing.get(term);
        if (pairs === undefined) growing.set(term, [articlePosition, 1]);
        else if (pairs.at(-2) === articlePosition) pairs.push((pairs.pop() ?? 0) + 1);
        else pairs.push(articlePosition, 1);
      }
    },
    build: () => statisticsOf(growing),
  };
}

function statisticsOf(growing: ReadonlyMap<string, readonly number[]>): TermStatistics {
  const postings = new Map<string, Uint32Array>();
  for (const [term, pairs] of growing) postings.set(term, Uint32Array.from(pairs));
  const none = new Uint32Array();
  const pairsOf = (term: string): Uint32Array => postings.get(term) ?? none;
  return {
    has: (term) => postings.has(term),
    passageFrequency(term) {
      const pairs = pairsOf(term);
      let total = 0;
      for (let index = 1; index < pairs.length; index += 2) total += pairs[index] ?? 0;
      return total;
    },
    articleFrequency: (term) => pairsOf(term).length / 2,
    passagesInArticle: (term, articlePosition) => find(pairsOf(term), articlePosition),
  };
}

/** Binary search among pairs of position and count. */
function find(pairs: Uint32Array, position: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[2 * middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return pairs[2 * low] === position ? (pairs[2 * low + 1] ?? 0) : 0;
}
