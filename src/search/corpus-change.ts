import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../knowledge/article.js';
import type { Corpus } from '../knowledge/corpus.js';

/** What makes one corpus of another: a changed article is removed as it was, and added as it is. */
export interface CorpusChange {
  readonly removed: readonly Article[];
  readonly added: readonly Article[];
}

/** Passages hashed between two breaths of the event loop: a few milliseconds. */
const chunkSize = 1_000;

/**
 * The articles in which two corpora differ. The order of the others may differ too. An article that both have as the same
 * object is not looked at: of ten thousand passages that leaves those of the few articles that were read again.
 */
export async function corpusChange(from: Corpus, to: Corpus): Promise<CorpusChange> {
  const maybeRemoved = from.articles.filter((article) => to.article(article.id) !== article);
  const maybeAdded = to.articles.filter((article) => from.article(article.id) !== article);
  const before = await fingerprints(maybeRemoved);
  const after = await fingerprints(maybeAdded);
  return {
    removed: maybeRemoved.filter(({ id }) => after.get(id) !== before.get(id)),
    added: maybeAdded.filter(({ id }) => after.get(id) !== before.get(id)),
  };
}

/** One hash of all that a corpus says, in its order. */
export async function corpusFingerprint(corpus: Corpus): Promise<string> {
  const hash = createHash('sha256');
  for (const fingerprint of (await fingerprints(corpus.articles)).values())
    hash.update(fingerprint);
  return hash.digest('hex');
}

const known = new WeakMap<Article, string>();

/**
 * By article id, a hash of all that the article says. On which page of ours it can be read is none of that: an index of it is the
 * same, whichever process made it.
 */
async function fingerprints(articles: readonly Article[]): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>();
  let hashed = 0;
  for (const article of articles) {
    let fingerprint = known.get(article);
    if (fingerprint === undefined) {
      const said = { ...article, readAt: undefined, linkKey: undefined };
      fingerprint = createHash('sha256').update(JSON.stringify(said)).digest('hex');
      known.set(article, fingerprint);
      hashed += article.passages.length;
    }
    result.set(article.id, fingerprint);
    if (hashed < chunkSize) continue;
    hashed = 0;
    await setImmediate();
  }
  return result;
}
