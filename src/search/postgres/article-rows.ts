import { createHash } from 'node:crypto';
import type { Article } from '../../knowledge/article.js';
import { createBreathing } from '../../shared/breathing.js';
import { createPassageReader } from '../postings/passage-reader.js';
import { nameEntries } from '../spelling/name-spellings.js';
import { analysisVersion } from '../snapshot/snapshot-folder.js';

/** What a database is told of an article: which words its passages hold, and how it writes names. */
export interface ArticleRows {
  readonly articleId: string;
  /** The same for the same words, read by the same program. */
  readonly print: string;
  readonly passages: readonly PassageRow[];
  /** By entry of the table of names, in how many of its passages it occurs. */
  readonly names: ReadonlyMap<string, number>;
}

/** How often each word occurs in a passage. */
export interface PassageRow {
  readonly terms: ReadonlyMap<string, number>;
  readonly grams: ReadonlyMap<string, number>;
}

/** Longer names are none: they would not fit the databases' own indexes. */
const longestName = 400;

/** A longer word is known by its beginning and a hash. */
const longestWord = 120;

/** A word as it is written into the database, and looked up there. */
export function storedWord(word: string): string {
  if (word.length <= longestWord) return word;
  const hash = createHash('sha256').update(word).digest('hex').slice(0, 16);
  return `${word.slice(0, longestWord / 2)}~${hash}`;
}

/** The event loop breathes between passages. */
export async function readArticleRows(article: Article, print: string): Promise<ArticleRows> {
  const reader = createPassageReader();
  const breathe = createBreathing();
  const names = new Map<string, number>();
  const passages: PassageRow[] = [];
  for (const passage of article.passages) {
    const words = reader.read(article, passage);
    for (const entry of nameEntries(passage.text, words.tokens, article.language)) {
      if (entry.length <= longestName) names.set(entry, (names.get(entry) ?? 0) + 1);
    }
    passages.push({
      terms: countsOf(reader.indexTerms(words)),
      grams: countsOf(reader.indexGrams(article, passage)),
    });
    await breathe();
  }
  return { articleId: article.id, print, passages, names };
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of words) {
    const word = storedWord(each);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Makes the prints of articles: another analyzer gives others, so that what the one before has written is written anew. */
export async function createArticlePrints(): Promise<(article: Article) => string> {
  const version = await analysisVersion();
  const known = new WeakMap<Article, string>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const { language, source, passages } = article;
    const said = [
      version,
      language,
      source.title,
      source.publisher,
      source.published,
      passages.map(({ headings, text }) => [headings, text]),
    ];
    const print = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
    known.set(article, print);
    return print;
  };
}
