import { type Engine, type Opened, titled } from './engine.js';
import { peer } from './peer.js';

interface Found {
  readonly hits: readonly { readonly id: string }[];
}

interface Orama {
  create(options: { readonly schema: object; readonly components: object }): unknown;
  insertMultiple(
    database: unknown,
    documents: readonly { readonly id: string; readonly text: string }[],
    batchSize: number,
  ): unknown;
  search(
    database: unknown,
    query: {
      readonly term: string;
      readonly properties: readonly string[];
      readonly limit: number;
    },
  ): Promise<Found> | Found;
  save(database: unknown): unknown;
  load(database: unknown, saved: unknown): void;
}

/** With its English stemmer and stop words. */
export const oramaEngine: Engine = {
  name: 'Orama, stemmer + stop words',
  async prepare(_paths, paragraphs) {
    const orama = (await peer('@orama/orama')) as Orama;
    const { stemmer } = (await peer('@orama/stemmers/english')) as { readonly stemmer: unknown };
    const { stopwords: stopWords } = (await peer('@orama/stopwords/english')) as {
      readonly stopwords: readonly string[];
    };
    const create = (): unknown =>
      orama.create({
        schema: { id: 'string', text: 'string' },
        components: { tokenizer: { language: 'english', stemming: true, stemmer, stopWords } },
      });
    return async () => {
      const database = create();
      const documents = paragraphs.map((paragraph) => ({
        id: paragraph.id,
        text: titled(paragraph),
      }));
      await orama.insertMultiple(database, documents, 5_000);
      return opened(orama, database, create);
    };
  },
};

function opened(orama: Orama, database: unknown, create: () => unknown): Opened {
  return {
    async search(term, limit) {
      const { hits } = await orama.search(database, { term, properties: ['text'], limit });
      return hits.map(({ id }) => id);
    },
    save() {
      const json = JSON.stringify(orama.save(database));
      return {
        bytes: Buffer.byteLength(json),
        load() {
          const loaded = create();
          orama.load(loaded, JSON.parse(json));
          return opened(orama, loaded, create);
        },
      };
    },
  };
}
