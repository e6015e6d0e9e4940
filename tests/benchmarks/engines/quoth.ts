import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type * as AnswerQuestion from '../../../src/answer/answer-question.js';
import type * as KnowledgeModule from '../../../src/answer/understand/knowledge.js';
import type * as Paragraphs from '../../../src/evaluation/paragraphs.js';
import type * as FolderArticleStore from '../../../src/knowledge/files/folder-article-store.js';
import type * as BuildIndex from '../../../src/search/worker/build-index.js';
import type * as FlatEngine from '../../../src/search/engines/flat-engine.js';
import type * as LocalIndex from '../../../src/search/local-index.js';
import type * as SnapshotFolder from '../../../src/search/snapshot/snapshot-folder.js';
import type * as Snapshot from '../../../src/search/snapshot/snapshot.js';
import { heapAfterCollection } from '../heap.js';
import type { Article } from '../../../src/knowledge/article.js';
import type { OwnedKnowledge } from '../../../src/answer/understand/knowledge.js';
import type { Engine, Opened } from './engine.js';

type Modules = readonly [
  typeof AnswerQuestion,
  typeof KnowledgeModule,
  typeof Paragraphs,
  typeof FolderArticleStore,
  typeof BuildIndex,
  typeof Snapshot,
  typeof SnapshotFolder,
  typeof LocalIndex,
  typeof FlatEngine,
];

/** The built code, as users run it: compiled on the way, it would be slower. */
async function builtCode(): Promise<Modules> {
  const paths = [
    'answer/answer-question.js',
    'answer/understand/knowledge.js',
    'evaluation/paragraphs.js',
    'knowledge/files/folder-article-store.js',
    'search/worker/build-index.js',
    'search/snapshot/snapshot.js',
    'search/snapshot/snapshot-folder.js',
    'search/local-index.js',
    'search/engines/flat-engine.js',
  ];
  const modules: unknown = await Promise.all(
    paths.map((path) => import(new URL(`../../../dist/${path}`, import.meta.url).href)),
  );
  // The compiled files have no types of their own; they are these sources, built a moment ago.
  return modules as Modules;
}

/** The whole pipeline, from the question's text to the chosen sentences. */
export const quothEngine: Engine = {
  name: 'Quoth',
  async prepare({ articles: path }, _paragraphs, folder) {
    const [
      { traceAnswer },
      { createKnowledge },
      { rankedParagraphs },
      { createFolderArticleStore },
      { createIndexBuilder },
      { readSnapshot },
      { nameSnapshot },
      { openLocalIndex },
      { openFlatEngine },
    ] = await builtCode();
    const { articles } = await createFolderArticleStore([path]).load();
    const cachePath = join(folder, 'quoth');
    const build = (of: readonly Article[]): Promise<OwnedKnowledge> =>
      createKnowledge(of, createIndexBuilder({ cachePath }));

    function opened(knowledge: OwnedKnowledge): Opened {
      return {
        async search(text, limit) {
          const { ranking } = await traceAnswer({ text }, knowledge);
          return rankedParagraphs(ranking).slice(0, limit);
        },
        async save() {
          return {
            bytes: await sizeOf(cachePath),
            // New objects, so that they are hashed anew as after a start.
            load: async () => opened(await build(structuredClone(articles))),
          };
        },
        // What its thread holds, measured by opening the same in this one.
        async heapElsewhereMb() {
          const { corpus } = knowledge;
          const before = heapAfterCollection();
          const name = await nameSnapshot(cachePath, corpus);
          const postings = readSnapshot(name, corpus.passages.length);
          if (postings === undefined) return 0;
          const index = openLocalIndex(corpus, postings, openFlatEngine);
          const after = heapAfterCollection();
          index.search({ tokens: [], grams: [], limit: 1 });
          return after - before;
        },
        async close() {
          await knowledge.index.close?.();
        },
      };
    }
    return async () => opened(await build(articles));
  },
};

/** Of all files in a folder, once what is being written is complete. */
async function sizeOf(folder: string): Promise<number> {
  for (;;) {
    const names = await readdir(folder).catch(() => []);
    if (!names.some((name) => name.endsWith('.tmp'))) {
      const sizes = await Promise.all(
        names.map(async (name) => (await stat(join(folder, name))).size),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
