import type { Article, ArticleId, Passage, PassageId } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';

/** The passages that an index holds, each by a number that it keeps while articles before it come and go. */
export interface Contents {
  readonly corpus: () => Corpus;
  readonly passage: (number: number) => Passage | undefined;
  /** The number of a passage; `undefined` when the index does not hold it. */
  readonly number: (id: PassageId) => number | undefined;
  /** Position of the passage in the corpus as it is now; orders equals. */
  readonly position: (number: number) => number;
  /** How many numbers have been given, to passages that are gone too. */
  readonly numbersGiven: () => number;
  /** The article's number; `undefined` when the index does not hold it. */
  readonly articleNumber: (id: ArticleId) => number | undefined;
}

export interface LiveContents extends Contents {
  /** The article's number, and that of its first passage: the others follow. */
  readonly numbersOf: (id: ArticleId) => ArticleNumbers | undefined;
  remove(article: Article): void;
  add(article: Article): ArticleNumbers;
  /** From now on the passages stand in the order of this corpus, which must hold the same articles. */
  reorder(corpus: Corpus): void;
  /** The same, from now on changed by itself. */
  fork(): LiveContents;
}

export interface ArticleNumbers {
  readonly article: number;
  readonly firstPassage: number;
}

/** At first the numbers are the positions in the corpus. */
export function createContents(corpus: Corpus): LiveContents {
  const contents = openContents({ corpus, passages: [], numbers: new Map(), articlesNumbered: 0 });
  for (const article of corpus.articles) contents.add(article);
  contents.reorder(corpus);
  return contents;
}

interface ContentsState {
  readonly corpus: Corpus;
  readonly passages: (Passage | undefined)[];
  readonly numbers: Map<ArticleId, ArticleNumbers>;
  readonly articlesNumbered: number;
}

function openContents({ corpus, passages, numbers, ...state }: ContentsState): LiveContents {
  let current = corpus;
  let { articlesNumbered } = state;
  let positions = new Uint32Array();

  function add(article: Article): ArticleNumbers {
    const own = { article: articlesNumbered, firstPassage: passages.length };
    articlesNumbered += 1;
    numbers.set(article.id, own);
    for (const passage of article.passages) passages.push(passage);
    return own;
  }

  function reorder(next: Corpus): void {
    current = next;
    positions = new Uint32Array(passages.length);
    let position = 0;
    for (const article of next.articles) {
      const first = numbers.get(article.id)?.firstPassage ?? 0;
      for (const [index, passage] of article.passages.entries()) {
        passages[first + index] = passage;
        positions[first + index] = position;
        position += 1;
      }
    }
  }

  return {
    corpus: () => current,
    passage: (number) => passages[number],
    number: (id) => {
      const passage = current.passage(id);
      if (passage === undefined) return undefined;
      const position = current.article(passage.articleId)?.passages.indexOf(passage) ?? -1;
      const first = numbers.get(passage.articleId)?.firstPassage;
      return first === undefined || position < 0 ? undefined : first + position;
    },
    position: (number) => positions[number] ?? 0,
    articleNumber: (id) => numbers.get(id)?.article,
    numbersOf: (id) => numbers.get(id),
    remove({ id, passages: own }) {
      const first = numbers.get(id)?.firstPassage ?? 0;
      passages.fill(undefined, first, first + own.length);
      numbers.delete(id);
    },
    add,
    reorder,
    fork() {
      const copy = openContents({
        corpus: current,
        passages: passages.slice(),
        numbers: new Map(numbers),
        articlesNumbered,
      });
      copy.reorder(current);
      return copy;
    },
    numbersGiven: () => passages.length,
  };
}
