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

/** The articles in which two corpora differ. The order of the others may differ too. */
export async function corpusChange(from: Corpus, to: Corpus): Promise<CorpusChange> {
  const before = await fingerprints(from);
  const after = await fingerprints(to);
  return {
    removed: from.articles.filter(({ id }) => after.get(id) !== before.get(id)),
    added: to.articles.filter(({ id }) => after.get(id) !== before.get(id)),
  };
}

/** One hash of all that a corpus says, in its order. */
export async function corpusFingerprint(corpus: Corpus): Promise<string> {
  const hash = createHash('sha256');
  for (const fingerprint of (await fingerprints(corpus)).values()) hash.update(fingerprint);
  return hash.digest('hex');
}

const known = new WeakMap<Article, string>();

/** By article id, a hash of all that the article says. */
async function fingerprints(corpus: Corpus): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>();
  let hashed = 0;
  for (const article of corpus.articles) {
    let fingerprint = known.get(article);
    if (fingerprint === undefined) {
      fingerprint = createHash('sha256').update(JSON.stringify(article)).digest('hex');
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
