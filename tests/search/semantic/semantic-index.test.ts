import { describe, expect, test } from 'vitest';
import { createCorpus, type Corpus } from '../../../src/knowledge/corpus.js';
import { createAnalyzer } from '../../../src/language/analyzer.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { PassageIndex } from '../../../src/search/passage-index.js';
import { createPassageVectors } from '../../../src/search/semantic/passage-vectors.js';
import { withMeaning } from '../../../src/search/semantic/semantic-index.js';
import { toVector, type SentenceEncoder } from '../../../src/search/semantic/sentence-encoder.js';
import { articleOf, idOf } from '../../contracts/articles.js';

const articles = [
  articleOf('harbour', {
    paragraphs: [
      'The ferry leaves at nine.',
      'Its keeper kept bees.',
      'The bell was cast in bronze.',
    ],
  }),
  articleOf('market', {
    paragraphs: ['Boats depart in the morning.', 'Honey is sold on Mondays.'],
  }),
];
const corpus = createCorpus(articles);

/** Means "leaving" by its first number, "bees" by its second. */
function meaningOf(text: string): readonly number[] {
  const has = (words: RegExp): number => (words.test(text) ? 1 : 0);
  return [has(/ferry|boat|depart|sail/i), has(/bees|honey|hive/i), 0.1];
}

function encoderOf(overrides: Partial<SentenceEncoder> = {}): SentenceEncoder {
  return {
    name: 'fake',
    languages: ['en'],
    dimensions: 3,
    encode: (texts) => Promise.resolve(texts.map((text) => toVector(meaningOf(text)))),
    close: () => Promise.resolve(),
    ...overrides,
  };
}

interface Built {
  readonly index: PassageIndex;
  readonly faults: readonly unknown[];
}

async function build(
  encoder: SentenceEncoder,
  { of = corpus, mostPassages }: { of?: Corpus; mostPassages?: number } = {},
): Promise<Built> {
  const faults: unknown[] = [];
  const index = await withMeaning(buildLocalIndex, {
    encoder,
    vectors: createPassageVectors(encoder),
    waits: true,
    onFault: (error) => faults.push(error),
    ...(mostPassages !== undefined && { mostPassages }),
  })(of);
  return { index, faults };
}

function ask({ index }: Built, text: string, articleId?: string) {
  return index.search({
    text,
    tokens: createAnalyzer('en').tokens(text),
    grams: [],
    limit: 10,
    ...(articleId !== undefined && { scope: { articleId: idOf(articleId) } }),
  });
}

describe('an index that knows meaning', () => {
  test('finds a passage that shares no word with the question', async () => {
    const { hits } = await ask(await build(encoderOf()), 'When do they sail?');
    const best = [...hits].sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0))[0];
    expect(best?.passageId).toBe('harbour#1');
    expect(best?.likeness).toBeGreaterThan(0.95);
  });

  test('tells of every hit how alike it is', async () => {
    const { hits } = await ask(await build(encoderOf()), 'Where is honey sold?');
    expect(hits).toHaveLength(5);
    expect(hits.every(({ likeness }) => likeness !== undefined)).toBe(true);
    expect(hits[0]?.passageId).toBe('market#2');
  });

  test('reads a misspelt word as the articles write it', async () => {
    const { hits } = await ask(await build(encoderOf()), 'When does the ferrry leave?');
    expect(hits[0]?.passageId).toBe('harbour#1');
    expect(hits[0]?.likeness).toBeGreaterThan(0.95);
  });

  test('takes up what the question before it meant, as far as that counts', async () => {
    const built = await build(encoderOf());
    const alike = async (weight: number) => {
      const { hits } = await built.index.search({
        text: 'And in winter?',
        before: { text: 'When do they sail?', weight },
        tokens: [],
        grams: [],
        limit: 10,
      });
      return hits.find(({ passageId }) => passageId === 'harbour#1')?.likeness ?? 0;
    };
    expect(await alike(0)).toBeLessThan(0.2);
    expect(await alike(0.2)).toBeGreaterThan(await alike(0));
    expect(await alike(1)).toBeGreaterThan(await alike(0.2));
  });

  test('stays within the scope', async () => {
    const { hits } = await ask(await build(encoderOf()), 'When do they sail?', 'market');
    expect(hits.map(({ passageId }) => passageId)).toEqual(['market#1', 'market#2']);
  });

  test('finds an answer by the question above it, and tells how alike the two are', async () => {
    const plain = articleOf('faq', { paragraphs: ['At nine.', 'No.', 'Twice a day.'] });
    const [leaving, keeping, heading] = ['When do they sail?', 'Are there hives?', 'Boats'];
    const headings = [leaving, keeping, heading];
    const faq = {
      ...plain,
      passages: plain.passages.map((passage, at) => ({
        ...passage,
        headings: [headings[at] ?? ''],
      })),
    };
    const built = await build(encoderOf(), { of: createCorpus([faq, ...articles]) });
    const { hits } = await ask(built, 'departing?');
    const alike = new Map(hits.map((hit) => [hit.passageId as string, hit.headingLikeness]));
    expect(alike.get('faq#1')).toBeGreaterThan(0.95);
    expect(alike.get('faq#2')).toBeLessThan(0.2);
    expect(alike.get('faq#3')).toBeUndefined();
    expect(alike.get('harbour#1')).toBeUndefined();
  });

  test('knows new articles after an update, by what it has encoded and what it has not', async () => {
    const encoded: string[] = [];
    const encoder = encoderOf({
      encode: (texts, purpose) => {
        if (purpose === 'passages') encoded.push(...texts);
        return Promise.resolve(texts.map((text) => toVector(meaningOf(text))));
      },
    });
    const built = await build(encoder);
    const next = createCorpus([
      ...articles,
      articleOf('new', { paragraphs: ['A hive stands here.'] }),
    ]);
    const index = await built.index.update?.(next);
    if (index === undefined) throw new Error('The index was not updated.');
    await expect
      .poll(async () => (await ask({ index, faults: [] }, 'bees')).hits.at(0)?.likeness)
      .toBeDefined();
    expect(encoded.filter((text) => text === 'A hive stands here.')).toHaveLength(1);
    expect(encoded.filter((text) => text === 'The ferry leaves at nine.')).toHaveLength(1);
  });
});

describe('words alone are looked for', () => {
  test('when the encoder fails, which is told', async () => {
    const built = await build(encoderOf({ encode: () => Promise.reject(new Error('no model')) }));
    const { hits } = await ask(built, 'Where is honey sold?');
    expect(hits.map(({ passageId, likeness }) => [passageId, likeness])).toEqual([
      ['market#2', undefined],
    ]);
    expect(built.faults).toEqual([new Error('no model')]);
  });

  test('in articles of another language, or more than are encoded', async () => {
    const norwegian = createCorpus([
      articleOf('no', { language: 'nb', paragraphs: ['Ferja går klokka ni.'] }),
    ]);
    const many = await build(encoderOf(), { mostPassages: 4 });
    for (const built of [await build(encoderOf(), { of: norwegian }), many]) {
      const { hits } = await ask(built, 'Where is honey sold? Ferja går.');
      expect(hits.map(({ likeness }) => likeness)).toEqual([undefined]);
    }
  });
});
