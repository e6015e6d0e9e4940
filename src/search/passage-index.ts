import type { ArticleId, Passage, PassageId } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';
import type { Scope } from '../knowledge/scope.js';
import type { Token } from '../language/token.js';
import type { PassageOutline } from './postings/forms.js';
import type { PassageWords } from './postings/passage-reader.js';
import type { IndexPlace } from './index-place.js';

/** What to look for. */
export interface Query {
  /** The whole question, for an index that looks for its meaning too; absent: its words alone are looked for. */
  readonly text?: string;
  /** The question before it, as far as this one is about the same: `weight` from 0 to 1. Counts for the meaning alone. */
  readonly before?: { readonly text: string; readonly weight: number };
  /** Passages that are hits whatever their words, in addition to `limit`; those that the index does not hold are passed over. */
  readonly also?: readonly PassageId[];
  /** The analyzed question. Stop words are not looked for. */
  readonly tokens: readonly Token[];
  /** What in it the corpus may write otherwise: names, and words with an alias. */
  readonly mentions?: readonly Mention[];
  /** What its words may be where the corpus lacks them; absent: any near spelling. */
  readonly readings?: WordReadings;
  /** Its character n-grams, for languages whose words a stemmer or a segmenter does not bring together; else empty. */
  readonly grams: readonly string[];
  /** Most hits wanted, at least 1. */
  readonly limit: number;
  /** Only passages of articles within it. */
  readonly scope?: Scope;
}

/** How the words of a query that the corpus lacks may be read, by their terms. */
export interface WordReadings {
  /** Words as they stand: no slips. */
  readonly known: ReadonlySet<string>;
  /** Written with a capital inside the question: no slips of what the corpus knows as an ordinary word. */
  readonly names: ReadonlySet<string>;
  /** The terms of words that one may be a slip for, wherever the corpus has them. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

/** Terms that stand for something when they stand side by side, in this order; at least one. */
export type Spelling = readonly string[];

/** A word or a few neighbouring words of a query that the corpus may write otherwise. */
export interface Mention {
  /** The terms of these words: each a content term of the query. */
  readonly terms: readonly string[];
  /** Terms of articles that go with a name, such as "al"; not looked for where the corpus knows the name. */
  readonly particles: readonly string[];
  /** Other spellings that are known already, such as aliases; the corpus may lack them. */
  readonly spellings: readonly Spelling[];
  /** They hold words of the query besides: they make its words no more frequent than they are. */
  readonly isBeside?: true;
  /** What the names that these words stand for begin with: "npp"; the corpus knows such names by `~=npp`. */
  readonly initials?: string;
  /** Keys by which the corpus may know it as a name, see `nameKeys`. */
  readonly nameKeys: readonly string[];
}

/** A passage that may answer. */
export interface Hit {
  readonly passageId: PassageId;
  /** Comparable within one result only; higher is better, always above 0. */
  readonly score: number;
  /** How much of the query's character n-grams the passage has, weighted by rarity, from 0 to 1. */
  readonly gramShare: number;
  /**
   * How alike the meaning of query and passage is, from -1 to 1; only from an index that knows the meaning of all its
   * passages, and then for every hit.
   */
  readonly likeness?: number;
  /** The same for query and heading next above the passage, where that heading asks something. */
  readonly headingLikeness?: number;
}

/** A word of the query that is looked for, and how rare it is in the corpus. */
export interface QueryTerm {
  /** The term of the query's token. */
  readonly term: string;
  /** The folded word, as it was typed. */
  readonly word: string;
  /** The terms of the index that stand for it: itself, or near spellings when the corpus lacks it. May be empty. */
  readonly variants: readonly string[];
  /** Other ways to write the name that it is, or is part of, as far as the corpus has them. */
  readonly spellings: readonly Spelling[];
  /** In how many passages a variant or a spelling occurs; 0 when the corpus has none. */
  readonly passageFrequency: number;
  /** In how many articles a variant or a spelling occurs. */
  readonly articleFrequency: number;
  /** For each article of a hit, in how many of its passages one of them occurs; an article without is absent. */
  readonly passagesInArticle: ReadonlyMap<ArticleId, number>;
}

/** Hits, and the statistics by which the next stage orders them again. */
export interface SearchResult {
  /** Best first; ties in the order of the corpus; no passage twice. */
  readonly hits: readonly Hit[];
  /** The distinct content terms of the query, in its order; articles of names may be left out. */
  readonly terms: readonly QueryTerm[];
}

/** Port: which passages could answer? Asynchronous, because an index may live in a database. */
export interface PassageIndex {
  search(query: Query): Promise<SearchResult>;
  /** How the index read a passage when it was built, if it has kept that. Reading it again takes ten times as long. */
  words?(passage: Passage): PassageWords | undefined;
  /** The same without the places of its words, several times faster still; `undefined` like `words`. */
  outline?(passage: Passage): PassageOutline | undefined;
  /**
   * The index of another corpus, made from this one by indexing only the articles that differ; `undefined` when so much
   * differs that a build is quicker. Afterwards this index goes on answering, with the new articles, so whoever asks it
   * must do without the hits whose passages it does not know; closing it does nothing then.
   */
  update?(next: Corpus): Promise<PassageIndex | undefined>;
  /**
   * The index of another corpus, which holds only the articles that differ and shares the others with this one, so that the
   * same is found and scored as in an index of its own. Both are changed and closed by themselves. `undefined` when so much
   * differs that an index of its own is better. What differs is this guild's, if one is named.
   */
  fork?(next: Corpus, guildId?: string): Promise<PassageIndex | undefined>;
  /** How many passages it holds by itself, where it shares the others; absent: all. */
  readonly passagesHeld?: number;
  /**
   * Puts at the place what a build of the same corpus opens there, and is done when it is on the disk: an index that was changed
   * since it was built has nothing there. What is not written yet when the signal comes stays away. Rejects when it cannot be
   * made. Absent: there is nothing to keep.
   */
  keep?(place: IndexPlace, signal: AbortSignal): Promise<void>;
  /** Frees what the index holds. Searches under way, and later ones, may be rejected. */
  close?(): Promise<void>;
}

/** Passages done, of how many. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Makes the index of a corpus. Passages are analyzed in the language of their article, with its title before them. With the
 * index of another corpus, what both hold is shared where that can be. With a place, what lies there is opened in a tenth of the
 * time where it is of this corpus, and is there for the next time where it was not. Where indexes are kept by whose they are, it
 * is this guild's.
 */
export type BuildPassageIndex = (
  corpus: Corpus,
  onProgress?: OnProgress,
  other?: PassageIndex,
  place?: IndexPlace,
  guildId?: string,
) => Promise<PassageIndex>;
