import type { PassageId } from '../../knowledge/article.js';
import type { Corpus } from '../../knowledge/corpus.js';
import { createScopeFilter, type Scope } from '../../knowledge/scope.js';
import { primarySubtag } from '../../language/languages/index.js';
import type { IndexPlace } from '../index-place.js';
import type {
  BuildPassageIndex,
  Hit,
  OnProgress,
  PassageIndex,
  Query,
  SearchResult,
} from '../passage-index.js';
import { type KeptVectors, openKeptVectors } from './kept-vectors.js';
import type { CorpusVectors, PassageVectors } from './passage-vectors.js';
import { type ReadHit, respelled } from './respelled.js';
import { likeness, type SentenceEncoder, toVector, type Vector } from './sentence-encoder.js';

/** Passages nearest in meaning that are looked at beside those that share words. */
const nearest = 20;

/**
 * More passages than this are found by their words alone: each takes some 20 ms of one core to encode when it is first met,
 * and half a kilobyte of memory.
 */
export const mostEncoded = 20_000;

export interface SemanticOptions {
  readonly encoder: SentenceEncoder;
  readonly vectors: PassageVectors;
  /** Whether the index is ready only when every passage is encoded; else it finds words alone until then. */
  readonly waits: boolean;
  /** Told when the encoder fails: the index goes on by words alone. */
  readonly onFault: (error: unknown) => void;
  readonly mostPassages?: number;
}

/** Indexes that also find what a question means, whatever its words: another index finds the words. */
export function withMeaning(build: BuildPassageIndex, options: SemanticOptions): BuildPassageIndex {
  return async (corpus, onProgress, other, place, guildId) => {
    const words = await build(corpus, onProgress, other, place, guildId);
    const kept = place && openKeptVectors(place, options.encoder);
    return semanticIndex(corpus, words, options, onProgress, kept);
  };
}

async function semanticIndex(
  corpus: Corpus,
  words: PassageIndex,
  options: SemanticOptions,
  onProgress?: OnProgress,
  kept?: KeptVectors,
): Promise<PassageIndex> {
  const { encoder, mostPassages = mostEncoded } = options;
  if (corpus.passages.length > mostPassages || !isUnderstood(corpus, encoder)) return words;
  const ending = new AbortController();
  let meaning: Meaning | undefined;
  const encoded = encode();
  if (options.waits) await encoded;

  async function encode(): Promise<void> {
    try {
      const vectors = await options.vectors.of(corpus, ending.signal, onProgress, kept);
      meaning = createMeaning(corpus, vectors);
    } catch (error) {
      if (!ending.signal.aborted) options.onFault(error);
    }
  }

  async function vectorOf({ text = '', before }: Query): Promise<Vector | undefined> {
    if (text === '') return undefined;
    try {
      const [vector] = await encoder.encode([text], 'question');
      if (vector === undefined || before === undefined) return vector;
      const [earlier = vector] = await encoder.encode([before.text], 'question');
      return toVector([...vector].map((own, at) => own + before.weight * (earlier[at] ?? 0)));
    } catch (error) {
      options.onFault(error);
      return undefined;
    }
  }

  function readHit(id: PassageId): ReadHit | undefined {
    const passage = corpus.passage(id);
    return passage && { passage, tokens: words.words?.(passage)?.tokens ?? [] };
  }

  async function searchAs(query: Query, known: Meaning, vector: Vector): Promise<SearchResult> {
    const also = known.nearest(vector, query.scope);
    const { hits, terms } = await words.search({ ...query, also });
    return {
      terms,
      hits: hits.map((hit) => ({ ...hit, ...known.likeness(vector, hit.passageId) })),
    };
  }

  return {
    ...words,
    async search(query) {
      const known = meaning;
      const vector = known && (await vectorOf(query));
      if (known === undefined || vector === undefined) return words.search(query);
      const asTyped = await searchAs(query, known, vector);
      const text = respelled(query, asTyped, readHit);
      if (text === undefined) return asTyped;
      const meant = await vectorOf({ ...query, text });
      return meant === undefined ? asTyped : searchAs(query, known, meant);
    },
    async update(next) {
      const updated = await words.update?.(next);
      if (updated === undefined) return undefined;
      ending.abort();
      return semanticIndex(next, updated, { ...options, waits: false });
    },
    ...(words.keep && {
      async keep(place: IndexPlace, signal: AbortSignal) {
        await words.keep?.(place, signal);
        // What they mean is known, but for what is still being worked out.
        await encoded;
        if (meaning === undefined) return;
        const either = AbortSignal.any([signal, ending.signal]);
        await options.vectors.of(corpus, either, undefined, openKeptVectors(place, encoder));
      },
    }),
    async close() {
      ending.abort();
      await words.close?.();
    },
  };
}

/** Articles in other languages would all be unlike every question. */
function isUnderstood({ articles }: Corpus, { languages }: SentenceEncoder): boolean {
  return articles.every(({ language }) => languages?.includes(primarySubtag(language)) ?? true);
}

/** How alike a question is to a passage, and to the heading next above it, where that asks something. */
type Likeness = Required<Pick<Hit, 'likeness'>> & Pick<Hit, 'headingLikeness'>;

/** What the passages of a corpus mean. */
interface Meaning {
  likeness(question: Vector, passage: PassageId): Likeness;
  /** The passages within the scope that are most alike, at most {@link nearest}. */
  nearest(question: Vector, scope: Scope | undefined): readonly PassageId[];
}

function createMeaning(corpus: Corpus, vectors: CorpusVectors): Meaning {
  const { passages } = corpus;
  const places = new Map(passages.map(({ id }, index) => [id, index]));

  function likenessAt(question: Vector, place: number): Likeness {
    const passage = vectors.passages[place];
    const heading = vectors.askingHeadings[place];
    return {
      likeness: passage === undefined ? 0 : likeness(question, passage),
      ...(heading && { headingLikeness: likeness(question, heading) }),
    };
  }

  return {
    likeness: (question, id) => likenessAt(question, places.get(id) ?? -1),
    nearest(question, scope) {
      const isWithin = scope && createScopeFilter(scope);
      const scored: { readonly id: PassageId; readonly score: number }[] = [];
      for (const [index, { id, articleId }] of passages.entries()) {
        const article = isWithin && corpus.article(articleId);
        if (article !== undefined && isWithin?.(article) === false) continue;
        const { likeness: own, headingLikeness = own } = likenessAt(question, index);
        scored.push({ id, score: Math.max(own, headingLikeness) });
      }
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, nearest)
        .map(({ id }) => id);
    },
  };
}
