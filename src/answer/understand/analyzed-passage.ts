import { createBoundedMap } from '../../shared/bounded-map.js';
import type { Article, Passage } from '../../knowledge/article.js';
import { findDates } from '../../language/time/find-dates.js';
import type { Period } from '../../language/time/period.js';
import type { Token } from '../../language/token.js';
import {
  createForm,
  type Form,
  isStopIn,
  outlineOf,
  type PassageOutline,
} from '../../search/postings/forms.js';
import type { PassageIndex } from '../../search/passage-index.js';
import type { PassageReader } from '../../search/postings/passage-reader.js';

/** A passage cut into words and sentences, as ranking and the choice of the sentence need it. */
export interface AnalyzedPassage extends PassageOutline {
  readonly passage: Passage;
  readonly article: Article;
  /** The words of the heading next above it; absent where it has none. */
  readonly heading: AnalyzedHeading | undefined;
  /** Every word of the text with its place, stop words included. Read when it is first asked for: few passages need it. */
  readonly tokens: readonly Token[];
  /** How many words of its text are no stop words. Counted when it is first asked for. */
  readonly contentWords: number;
  /** The times that its text names, in reading order. Read when they are first asked for. */
  readonly times: readonly Period[];
}

/** A heading, as passages are read. */
export interface AnalyzedHeading {
  readonly forms: readonly Form[];
  readonly codes: Uint32Array;
}

/** Most analyzed passages that are kept: popular passages are candidates again and again. About 2 kB each. */
const cacheSize = 16_000;

/** Analyzes passages on demand, and keeps those that were analyzed last. */
export type AnalyzePassage = (passage: Passage, article: Article) => AnalyzedPassage;

export function createPassageAnalysis(reader: PassageReader, index: PassageIndex): AnalyzePassage {
  function analyze(passage: Passage, article: Article): AnalyzedPassage {
    const { contextTerms, sentences, forms, codes } =
      index.outline?.(passage) ?? outlineOf(reader.read(article, passage));
    let tokens: readonly Token[] | undefined;
    let contentWords: number | undefined;
    let times: readonly Period[] | undefined;
    return {
      passage,
      article,
      contextTerms,
      sentences,
      forms,
      codes,
      heading: readHeading(passage, article),
      get tokens() {
        tokens ??= (index.words?.(passage) ?? reader.read(article, passage)).tokens;
        return tokens;
      },
      get contentWords() {
        contentWords ??= codes.reduce((sum, code) => (isStopIn(code) ? sum : sum + 1), 0);
        return contentWords;
      },
      get times() {
        times ??= findDates(passage.text, article.language).map(({ period }) => period);
        return times;
      },
    };
  }

  function readHeading({ headings }: Passage, article: Article): AnalyzedHeading | undefined {
    const last = headings.at(-1);
    if (last === undefined) return undefined;
    const forms = reader.analyzer(article.language).tokens(last).map(createForm);
    return { forms, codes: Uint32Array.from(forms, ({ code }) => code) };
  }

  // By object rather than by id: a hundred and fifty passages are asked for in one question.
  const cache = createBoundedMap<Passage, AnalyzedPassage>(cacheSize);
  return (passage, article) => {
    const known = cache.get(passage);
    if (known !== undefined) return known;
    const analyzed = analyze(passage, article);
    cache.set(passage, analyzed);
    return analyzed;
  };
}
