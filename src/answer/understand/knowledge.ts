import type { AliasGroup } from '../../knowledge/aliases.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { type Corpus, createCorpus } from '../../knowledge/corpus.js';
import type { BuildPassageIndex, OnProgress, PassageIndex } from '../../search/passage-index.js';
import { createPassageReader } from '../../search/postings/passage-reader.js';
import { type AnalyzePassage, createPassageAnalysis } from './analyzed-passage.js';
import { createPublisherFinder, type FindPublishers } from './publishers.js';
import { createQuestionReader } from './question-reader.js';
import type { QuestionWords } from './question-words.js';

/** A corpus made ready to answer from: all that the pipeline needs, fixed for as long as an answer takes. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
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
}

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
): Promise<Knowledge> {
  const corpus = createCorpus(articles, resting);
  const reader = createPassageReader();
  const index = (await previous?.update?.(corpus)) ?? (await buildIndex(corpus, onProgress));
  const passages = corpus.passages.length;
  const length = corpus.passages.reduce((sum, passage) => sum + passage.text.length, 0);
  return {
    corpus,
    index,
    analyzePassage: createPassageAnalysis(reader, index),
    neighbours: createNeighbours(corpus),
    readQuestion: createQuestionReader(reader, articles, aliases),
    findPublishers: createPublisherFinder(articles, aliases),
    averageLength: Math.max(1, length / Math.max(1, passages)),
    averagePassages: Math.max(1, passages / Math.max(1, articles.length)),
  };
}

function createNeighbours(corpus: Corpus): (passage: Passage) => readonly Passage[] {
  return ({ id, articleId }) => {
    const passages = corpus.article(articleId)?.passages ?? [];
    const position = passages.findIndex((passage) => passage.id === id);
    if (position < 0) return [];
    return [passages[position - 1], passages[position + 1]].filter(
      (passage) => passage !== undefined,
    );
  };
}
