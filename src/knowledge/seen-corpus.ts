import { type BoundedMap, createBoundedMap } from '../shared/bounded-map.js';
import { type Corpus, createCorpus } from './corpus.js';
import { createSightFilter, type Sight } from './sight.js';

/** Sights for which a corpus is kept narrowed: the channels and roles that ask at a time. Another one takes milliseconds. */
const mostSights = 32;

/** Worked out once for a corpus, which never changes. */
const known = new WeakMap<Corpus, BoundedMap<string, Corpus>>();

/** The articles of a corpus that may be seen; the corpus itself where these are all. */
export function seenCorpus(corpus: Corpus, sight: Sight | undefined): Corpus {
  if (sight === undefined) return corpus;
  const narrowed = known.get(corpus) ?? createBoundedMap<string, Corpus>(mostSights);
  known.set(corpus, narrowed);
  const key = JSON.stringify(sight);
  const before = narrowed.get(key);
  if (before !== undefined) return before;
  const isSeen = createSightFilter(sight);
  const articles = corpus.articles.filter(isSeen);
  const resting = corpus.resting.filter(isSeen);
  const isWhole =
    articles.length === corpus.articles.length && resting.length === corpus.resting.length;
  const made = isWhole
    ? corpus
    : { ...createCorpus(articles, resting), createdAtMs: corpus.createdAtMs };
  narrowed.set(key, made);
  return made;
}
