import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createApp } from '../../src/app.js';
import { fuzzedRequests, statusOf } from '../api/support/fuzzed.js';

/**
 * The built `quoth serve` in a process of its own, with the shipped story. `npm run bench:serve [fuzzed] [seconds]`; 10,000 and 10
 * unless told. First what comes of requests that no decent program sends, then how many decent ones are answered in a second, 16 at a
 * time, and how much of that is the engine: what the same questions take in this process, one after the other, beside what it takes
 * to send an article.
 */

const [first = '10000', second = '10'] = process.argv.slice(2);
const atATime = 16;
const agent = new Agent({ keepAlive: true, maxSockets: atATime });
const seed = 1852;

const questions = [
  'How long is the border?',
  'Who opened the crossing?',
  'When was the border crossing closed?',
  'What did the ISIS fighters say on the road to Qaim?',
  'How many trucks went through on the first day?',
  'Where is Abu Kamal?',
  'What is a zeppelin made of?',
  'Why was the crosing closed?',
];

const folder = await mkdtemp(join(tmpdir(), 'quoth-serve-'));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const server = spawn(process.execPath, [cli, 'serve', '--listen', '127.0.0.1:0'], {
  env: { PATH: process.env['PATH'], QUOTH_DATA_PATH: join(folder, 'quoth.db') },
});
let log = '';
server.stderr.on('data', (chunk: Buffer) => {
  log += chunk.toString();
});
const port = await new Promise<number>((resolve, reject) => {
  server.stdout.on('data', (chunk: Buffer) => {
    const found = /127\.0\.0\.1:(\d+)/u.exec(chunk.toString())?.[1];
    if (found !== undefined) resolve(Number(found));
  });
  server.once('exit', () => {
    reject(new Error(log));
  });
});

try {
  const met = new Map<string, number>();
  const fuzzed = fc.sample(fuzzedRequests, { numRuns: Number(first), seed });
  await inParallel(fuzzed.values(), async (each) => {
    const status = String((await statusOf(port, each)) ?? 'no answer');
    met.set(status, (met.get(status) ?? 0) + 1);
  });
  console.log(`${fuzzed.length} fuzzed requests:`, Object.fromEntries([...met].sort()));

  const asked = await load((index) => ask(questions[index % questions.length] ?? ''));
  const read = await load(() => send('GET', '/v1/articles/al-jazeera-2019-09-30'));
  const engineMs = await engine();
  console.table({ ask: asked, article: read });
  const servingMs = 1_000 / Number(read['requests/s']);
  const share = (100 * engineMs) / (engineMs + servingMs);
  console.log(`the engine alone: ${engineMs.toFixed(2)} ms a question`);
  console.log(
    `serving, as of an article: ${servingMs.toFixed(2)} ms; the engine: ${share.toFixed(1)} %`,
  );
  console.log(`logged: ${log === '' ? 'nothing' : log.slice(0, 1_000)}`);
} finally {
  server.kill();
  await rm(folder, { recursive: true });
}

async function inParallel<T>(all: Iterator<T>, work: (each: T) => Promise<void>): Promise<void> {
  const one = async (): Promise<void> => {
    for (let next = all.next(); next.done !== true; next = all.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atATime }, one));
}

async function load(work: (index: number) => Promise<void>): Promise<Record<string, string>> {
  for (let index = 0; index < 200; index += 1) await work(index);
  const times: number[] = [];
  const startedMs = performance.now();
  const endMs = startedMs + Number(second) * 1_000;
  function* turns(): Generator<number> {
    for (let index = 0; performance.now() < endMs; index += 1) yield index;
  }
  await inParallel(turns(), async (index) => {
    const sentMs = performance.now();
    await work(index);
    times.push(performance.now() - sentMs);
  });
  const seconds = (performance.now() - startedMs) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
  return {
    'requests/s': (times.length / seconds).toFixed(0),
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'slowest ms': at(1),
  };
}

function ask(question: string): Promise<void> {
  return send('POST', '/v1/ask', JSON.stringify({ question }));
}

function send(method: string, path: string, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${path}: ${answer.statusCode ?? 0}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

async function engine(): Promise<number> {
  const app = createApp({ waitsForMeaning: true });
  const { articles, aliases } = await app.openArticleStore().load();
  const knowledge = await createKnowledgeBase(articles, app.buildIndex, { aliases });
  const times = 1_000;
  for (let index = 0; index < 200; index += 1) await answer(index);
  const startedMs = performance.now();
  for (let index = 0; index < times; index += 1) await answer(index);
  const ms = (performance.now() - startedMs) / times;
  await knowledge.close();
  return ms;

  async function answer(index: number): Promise<void> {
    await knowledge.answer({ text: questions[index % questions.length] ?? '' });
  }
}
