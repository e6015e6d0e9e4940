import { createHash } from 'node:crypto';
import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';

/** Hexadecimal digits: two versions of one knowledge meet by chance once in 2³² changes. */
const length = 16;

/** Of a corpus, which never changes. */
const known = new WeakMap<Corpus, string>();

/** Each article's own, since most stay when others change. */
const ofArticles = new WeakMap<Article, string>();

/** What tells these articles from any others, after a restart and in every process: the same texts have the same version. */
export function knowledgeVersion(corpus: Corpus): string {
  const before = known.get(corpus);
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  for (const article of corpus.articles) hash.update(versionOf(article));
  const made = hash.digest('hex').slice(0, length);
  known.set(corpus, made);
  return made;
}

function versionOf(article: Article): string {
  const before = ofArticles.get(article);
  if (before !== undefined) return before;
  const made = createHash('sha256').update(JSON.stringify(article)).digest('hex');
  ofArticles.set(article, made);
  return made;
}
