import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Engine, Opened, Paragraph } from './engine.js';

const options = { fields: ['title', 'text'] };

/** As the documentation has it. */
export const miniSearchDefaults = engineOf('MiniSearch, defaults', {});

/** What most bots use. */
export const miniSearchFuzzy = engineOf('MiniSearch, fuzzy + prefix', { fuzzy: 0.2, prefix: true });

function engineOf(name: string, searchOptions: SearchOptions): Engine {
  function opened(index: MiniSearch<Paragraph>): Opened {
    return {
      search: (question, limit) =>
        index
          .search(question, searchOptions)
          .slice(0, limit)
          .map(({ id }) => String(id)),
      save() {
        const json = JSON.stringify(index);
        return {
          bytes: Buffer.byteLength(json),
          load: () => opened(MiniSearch.loadJSON<Paragraph>(json, options)),
        };
      },
    };
  }
  return {
    name,
    prepare: (_paths, paragraphs) =>
      Promise.resolve(() => {
        const index = new MiniSearch<Paragraph>(options);
        index.addAll(paragraphs);
        return opened(index);
      }),
  };
}
