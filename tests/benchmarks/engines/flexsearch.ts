import { type Engine, type Opened, type Paragraph, titled } from './engine.js';
import { peer } from './peer.js';

interface Index {
  add(id: number, text: string): void;
  search(
    query: string,
    options: { readonly limit: number; readonly suggest: boolean },
  ): readonly number[];
  export(each: (key: string, value: string | undefined) => void): Promise<void> | undefined;
  import(key: string, value: string): void;
}

interface FlexSearch {
  readonly Index: new (options: { readonly tokenize: string; readonly encoder: unknown }) => Index;
  readonly Encoder: new (...presets: readonly unknown[]) => unknown;
  readonly Charset: { readonly LatinBalance: unknown };
}

/** With its English pack; `suggest` lets a paragraph lack some of the words. */
export const flexSearchEngine: Engine = {
  name: 'FlexSearch, English pack',
  async prepare(_paths, paragraphs) {
    const flexSearch = (await peer('flexsearch')) as FlexSearch;
    const { default: english } = (await peer('flexsearch/lang/en')) as {
      readonly default: unknown;
    };
    const { Index, Encoder, Charset } = flexSearch;
    const create = (): Index =>
      new Index({ tokenize: 'strict', encoder: new Encoder(Charset.LatinBalance, english) });
    return () => {
      const index = create();
      for (const [number, paragraph] of paragraphs.entries()) index.add(number, titled(paragraph));
      return opened(index, create, paragraphs);
    };
  },
};

function opened(index: Index, create: () => Index, paragraphs: readonly Paragraph[]): Opened {
  return {
    search: (question, limit) =>
      index
        .search(question, { limit, suggest: true })
        .map((number) => paragraphs[number]?.id ?? ''),
    async save() {
      const parts: (readonly [string, string])[] = [];
      await index.export((key, value) => {
        if (value !== undefined) parts.push([key, value]);
      });
      return {
        bytes: parts.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0),
        load() {
          const loaded = create();
          for (const [key, value] of parts) loaded.import(key, value);
          return opened(loaded, create, paragraphs);
        },
      };
    },
  };
}
