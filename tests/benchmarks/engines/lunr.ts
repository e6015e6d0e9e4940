import { type Engine, type Opened, titled } from './engine.js';
import { peer } from './peer.js';

interface Index {
  search(query: string): readonly { readonly ref: string }[];
}

interface Builder {
  ref(name: string): void;
  field(name: string): void;
  add(document: { readonly id: string; readonly text: string }): void;
}

interface Lunr {
  (configure: (this: Builder, builder: Builder) => void): Index;
  readonly Index: { load(serialized: unknown): Index };
}

/** With its English pipeline; punctuation is stripped from questions, because it is syntax to lunr. */
export const lunrEngine: Engine = {
  name: 'lunr',
  async prepare(_paths, paragraphs) {
    const { default: lunr } = (await peer('lunr')) as { readonly default: Lunr };
    return () =>
      opened(
        lunr,
        lunr((builder) => {
          builder.ref('id');
          builder.field('text');
          for (const paragraph of paragraphs) {
            builder.add({ id: paragraph.id, text: titled(paragraph) });
          }
        }),
      );
  },
};

function opened(lunr: Lunr, index: Index): Opened {
  return {
    search: (question, limit) =>
      index
        .search(question.replace(/[^\p{L}\p{N}\s]/gu, ' '))
        .slice(0, limit)
        .map(({ ref }) => ref),
    save() {
      const json = JSON.stringify(index);
      return {
        bytes: Buffer.byteLength(json),
        load: () => opened(lunr, lunr.Index.load(JSON.parse(json))),
      };
    },
  };
}
