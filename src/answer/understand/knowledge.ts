import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { askingHeading } from '../../knowledge/asking-heading.js';
import { type Corpus, createCorpus } from '../../knowledge/corpus.js';
import { seenCorpus } from '../../knowledge/seen-corpus.js';
import type { Sight } from '../../knowledge/sight.js';
import { createBoundedMap } from '../../shared/bounded-map.js';
import type { BuildPassageIndex, OnProgress, PassageIndex } from '../../search/passage-index.js';
import { createPassageReader } from '../../search/postings/passage-reader.js';
import type { CorpusSize } from './analyzed-question.js';
import { type AnalyzePassage, createPassageAnalysis } from './analyzed-passage.js';
import { createPublisherFinder, type FindPublishers } from './publishers.js';
import { createQuestionReader } from './question-reader.js';
import type { QuestionWords } from './question-words.js';

/** A corpus made ready to answer from: all that the pipeline needs, fixed for as long as an answer takes. */
export interface Knowledge {
  readonly corpus: Corpus;
  /** What the index counts how frequent words are in. */
  readonly size: CorpusSize;
  readonly index: Pick<PassageIndex, 'search'>;
  readonly analyzePassage: AnalyzePassage;
  /** The passages before and after it in its article. */
  readonly neighbours: (passage: Passage) => readonly Passage[];
  /** The words and character n-grams of a question, as the articles are read. */
  readonly readQuestion: (text: string) => QuestionWords;
  /** The publishers that a question names. */
  readonly findPublishers: FindPublishers;
  /** UTF-16 units in a passage, on average; at least 1. */
  readonly averageLength: number;
  /** Passages in an article, on average; at least 1. */
  readonly averagePassages: number;
  /**
   * The same for somebody who may see only some articles: no step finds or names another. How rare a word is stays what it is
   * in all of them, as it does for any narrower scope.
   */
  readonly within: (sight: Sight) => Knowledge;
}

/** A knowledge with the index that it owns, which can be changed and closed. */
export interface OwnedKnowledge extends Knowledge {
  readonly index: PassageIndex;
}

/** Sights for which a knowledge is kept narrowed. */
const mostSights = 32;

export interface KnowledgeOptions {
  /** Names that stand for one another. */
  readonly aliases?: readonly AliasGroup[] | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** An index of other articles, to be changed into one of these if only few differ. */
  readonly previous?: PassageIndex | undefined;
  /** Articles that are not served these days. */
  readonly resting?: readonly Article[];
}

export async function createKnowledge(
  articles: readonly Article[],
  buildIndex: BuildPassageIndex,
  { aliases = [], onProgress, previous, resting = [] }: KnowledgeOptions = {},
): Promise<OwnedKnowledge> {
  const corpus = createCorpus(articles, resting);
  const reader = createPassageReader();
  const index = (await previous?.update?.(corpus)) ?? (await buildIndex(corpus, onProgress));
  const passages = corpus.passages.length;
  const length = corpus.passages.reduce((sum, passage) => sum + passage.text.length, 0);
  const answering = corpus.passages.filter((each) => askingHeading(each) !== undefined).length;
  const findPublishersIn = (some: readonly Article[]): FindPublishers =>
    createPublisherFinder(some, aliases);
  const narrowed = createBoundedMap<string, Knowledge>(mostSights);
  const whole = {
    corpus,
    size: { passages, articles: articles.length, answering },
    index,
    analyzePassage: createPassageAnalysis(reader, index),
    neighbours: createNeighbours(corpus),
    readQuestion: createQuestionReader(reader, articles, aliases),
    findPublishers: findPublishersIn(articles),
    averageLength: Math.max(1, length / Math.max(1, passages)),
    averagePassages: Math.max(1, passages / Math.max(1, articles.length)),
    within,
  };
  return whole;

  function within(sight: Sight): Knowledge {
    const key = JSON.stringify(sight);
    const before = narrowed.get(key);
    if (before !== undefined) return before;
    const seen = seenCorpus(corpus, sight);
    const made: Knowledge = {
      ...whole,
      corpus: seen,
      index: { search: (query) => index.search({ ...query, scope: { ...query.scope, sight } }) },
      findPublishers: findPublishersIn(seen.articles),
    };
    narrowed.set(key, made);
    return made;
  }
}

function createNeighbours(corpus: Corpus): (passage: Passage) => readonly Passage[] {
  return (passage) => {
    const passages = corpus.article(passage.articleId)?.passages ?? [];
    const own = passages.indexOf(passage);
    const position = own < 0 ? passages.findIndex(({ id }) => id === passage.id) : own;
    if (position < 0) return [];
    return [passages[position - 1], passages[position + 1]].filter(
      (passage) => passage !== undefined,
    );
  };
}
