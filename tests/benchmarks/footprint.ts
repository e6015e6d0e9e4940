/*
 * How much memory and disk a process needs, by passages of the operator and by servers with articles of their own. Each line
 * is measured in this one process, after collection: `node --expose-gc --import tsx tests/benchmarks/footprint.ts`.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKnowledgeLibrary } from '../../src/answer/serve/knowledge-library.js';
import { openShelves } from '../../src/knowledge/shelves.js';
import { openDatabase } from '../../src/database/open-database.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import { createIndexBuilder } from '../../src/search/worker/build-index.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import { articleOf } from '../contracts/articles.js';
import { added, draftOf } from '../contracts/stores/stores-under-test.js';

/** As running text has them: frequent words often, rare ones each in a few places. */
function paragraph(seed: number): string {
  const words = Array.from({ length: 60 }, (_, index) => {
    const draw = ((seed * 7_919 + index * 104_729) % 10_007) / 10_007;
    return `word${Math.floor(20_000 * draw ** 3)}`;
  });
  return `${words.join(' ')}.`;
}

function megabytes(): number {
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().rss / 1e6;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const before = megabytes();
print(`the process alone: ${before.toFixed(0)} MB`);
for (const passages of [100, 10_000, 100_000]) {
  const articles = Array.from({ length: Math.ceil(passages / 20) }, (_, index) =>
    articleOf(`a${index}`, {
      title: `Article ${index}`,
      paragraphs: Array.from({ length: Math.min(20, passages) }, (__, at) =>
        paragraph(index * 20 + at),
      ),
    }),
  );
  const start = performance.now();
  const index = await createIndexBuilder()(createCorpus(articles));
  const seconds = (performance.now() - start) / 1_000;
  print(
    `${passages} passages: ${(megabytes() - before).toFixed(0)} MB more, ${seconds.toFixed(1)} s`,
  );
  await index.close?.();
}

for (const guilds of [10, 1_000]) {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-footprint-'));
  const path = join(folder, 'quoth.db');
  const stores = createStores(await openDatabase({ path }));
  const atFirst = megabytes();
  for (let guild = 0; guild < guilds; guild += 1) {
    const draft = draftOf('a');
    const blocks = Array.from({ length: 20 }, (_, at) => ({
      kind: 'paragraph' as const,
      text: paragraph(guild * 20 + at),
      headings: [],
    }));
    await stores.articles.write(added('a', { guildId: `${guild}`, draft: { ...draft, blocks } }));
  }
  const library = await createKnowledgeLibrary(
    { articles: [articleOf('common', { title: 'Common', paragraphs: [paragraph(1)] })] },
    {
      buildIndex: createIndexBuilder(),
      sources: {
        articles: (guildId) => stores.articles.current(guildId),
        aliases: () => Promise.resolve([]),
        pins: () => Promise.resolve([]),
        shelves: () => Promise.resolve(openShelves),
      },
    },
  );
  for (let guild = 0; guild < guilds; guild += 1) {
    await (await library.of(`${guild}`)).answer({ text: 'word1 word17 word4000' });
  }
  const disk = (await stat(path)).size + (await stat(`${path}-wal`)).size;
  print(
    `${guilds} servers of 20 passages, each asked once: ${(megabytes() - atFirst).toFixed(0)} MB more, ${(disk / 1e6).toFixed(1)} MB of disk, ${library.held().guildIndexes} indexes held`,
  );
  await library.close();
  await stores.close();
  await rm(folder, { recursive: true });
}
