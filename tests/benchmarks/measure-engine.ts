import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { mean, percentile, recallAt, reciprocalRank } from '../../src/evaluation/metrics.js';
import type { Measurement } from './measurement.js';
import { engines } from './engines/index.js';
import type { Opened, Paragraph, SetPaths } from './engines/engine.js';
import { heapAfterCollection } from './heap.js';

/*
 * One engine on one set, in a process of its own: `measure-engine.ts <engine> <articles> <questions> <most questions>
 * <most seconds>`. Prints one line of JSON.
 */

const [engineName = '', articles = '', questionsPath = '', mostQuestions = '', mostSeconds = ''] =
  process.argv.slice(2);

const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
});
const questionSchema = z.object({
  question: z.string(),
  passages: z.array(z.string()).default([]),
});

const folder = await mkdtemp(join(tmpdir(), 'quoth-bench-'));
try {
  process.stdout.write(
    `${JSON.stringify(await measure({ articles, questions: questionsPath }))}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

async function measure(paths: SetPaths): Promise<Measurement> {
  const engine = await engines[engineName]?.();
  if (engine === undefined) throw new Error(`No engine is called ${engineName}.`);
  const questions = pick(readQuestions(paths.questions), Number(mostQuestions));
  const paragraphs = readParagraphs(paths.articles);
  const build = await engine.prepare(paths, paragraphs, folder);

  let before = performance.now();
  const built = await build();
  const buildMs = performance.now() - before;
  const heapHereMb = heapAfterCollection();

  const asked = await ask(built, questions);

  const saved = await built.save?.();
  const heapMb = heapHereMb + ((await built.heapElsewhereMb?.()) ?? 0);
  await built.close?.();
  before = performance.now();
  const loaded = await saved?.load();
  const loadMs = performance.now() - before;
  if (loaded !== undefined && questions[0] !== undefined) {
    await loaded.search(questions[0].question, 10);
  }

  return {
    engine: engine.name,
    paragraphs: paragraphs.length,
    ...asked,
    buildMs,
    heapMb,
    ...(saved !== undefined && saved.bytes > 0 && { savedMb: saved.bytes / 1e6, loadMs }),
  };
}

type Asked = Pick<
  Measurement,
  'questions' | 'recall1' | 'recall5' | 'mrr10' | 'p50Ms' | 'p95Ms' | 'p99Ms'
>;

async function ask(
  opened: Opened,
  questions: readonly z.infer<typeof questionSchema>[],
): Promise<Asked> {
  // The first questions pay for compiling: asked once before they count.
  for (const { question } of questions.slice(0, 20)) await opened.search(question, 10);
  const deadline = performance.now() + Number(mostSeconds) * 1_000;
  const latencies: number[] = [];
  const ranked: { readonly gold: ReadonlySet<string>; readonly ids: readonly string[] }[] = [];
  for (const { question, passages } of questions) {
    const before = performance.now();
    const ids = await opened.search(question, 10);
    latencies.push(performance.now() - before);
    ranked.push({ gold: new Set(passages), ids });
    if (performance.now() > deadline) break;
  }
  const over = (score: (ids: readonly string[], gold: ReadonlySet<string>) => number): number =>
    mean(ranked.map(({ ids, gold }) => score(ids, gold))) ?? 0;
  return {
    questions: ranked.length,
    recall1: over((ids, gold) => recallAt(1, ids, gold)),
    recall5: over((ids, gold) => recallAt(5, ids, gold)),
    mrr10: over((ids, gold) => reciprocalRank(10, ids, gold)),
    p50Ms: percentile(0.5, latencies) ?? 0,
    p95Ms: percentile(0.95, latencies) ?? 0,
    p99Ms: percentile(0.99, latencies) ?? 0,
  };
}

function readParagraphs(path: string): readonly Paragraph[] {
  return linesOf(path).flatMap((line) => {
    const { id, title, paragraphs } = articleSchema.parse(JSON.parse(line));
    return paragraphs.map((text, index) => ({ id: `${id}#${index + 1}`, title, text }));
  });
}

function readQuestions(path: string): readonly z.infer<typeof questionSchema>[] {
  return linesOf(path)
    .map((line) => questionSchema.parse(JSON.parse(line)))
    .filter(({ passages }) => passages.length > 0);
}

/** Evenly from the whole, so that every run asks the same. */
function pick<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter(
    (_item, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
