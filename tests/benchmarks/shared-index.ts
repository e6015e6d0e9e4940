import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { z } from 'zod';
import { forgetIndexed } from '../../src/database/index-tables.js';
import { openDatabase } from '../../src/database/open-database.js';
import type { Article } from '../../src/knowledge/article.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import { articleId } from '../../src/knowledge/identifiers.js';
import { createArticle } from '../../src/knowledge/passages.js';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { readArticleRows } from '../../src/search/postgres/article-rows.js';
import { searchRows } from '../../src/search/postgres/search-rows.js';
import { openRows } from '../../src/search/postgres/shared-indexes.js';
import { writeArticles } from '../../src/search/postgres/write-articles.js';
import { heapAfterCollection } from './heap.js';
import { writeSyntheticArticles } from './synthetic-articles.js';

/*
 * The index in PostgreSQL over so many synthetic passages: how long it takes to write, how much room it takes there, and how long a
 * question takes to get its candidates by words alone, in all and in the longest of its statements. The articles' texts are not
 * held. `DATABASE_URL=… npm run bench:shared [passages] [questions]`: 10,000 and 500 unless told. What it writes it takes out again.
 */

const [passages = 10_000, mostQuestions = 500] = process.argv.slice(2).map(Number);
const url = process.env['DATABASE_URL'];
if (url === undefined)
  throw new Error('Set DATABASE_URL to a PostgreSQL server that may be filled.');
const owner = 'bench';
const articlesAtOnce = 25;

const folder = await mkdtemp(join(tmpdir(), 'quoth-shared-'));
const path = await writeSyntheticArticles(passages, folder);
let statementMs: number[] = [];
const database = await openDatabase(
  { url },
  { queryTimeoutMs: 600_000, onQuery: (ms) => statementMs.push(ms) },
);
await forget();

const writtenFromMs = performance.now();
const articles = await write();
const writeSeconds = (performance.now() - writtenFromMs) / 1_000;
for (const table of ['passages', 'articles', 'words', 'names']) {
  await sql`vacuum analyze ${sql.table(`quoth_index_${table}`)}`.execute(database);
}
const corpus = createCorpus(articles);
const searched = await openRows(database, corpus, { owner }, () => true);
const questions = await readQuestions();
await ask(questions.slice(0, 100));
const cpuBefore = process.cpuUsage();
const { totals, longest, found } = await ask(questions);
const { user, system } = process.cpuUsage(cpuBefore);
console.table([
  {
    passages,
    writeSeconds: Math.round(writeSeconds),
    databaseMb: await megabytes(),
    questions: questions.length,
    found: `${((100 * found) / questions.length).toFixed(1)} %`,
    totalP50: at(totals, 0.5),
    totalP99: at(totals, 0.99),
    // Of this process, which others on the machine do not change.
    cpuMs: Math.round((user + system) / 100 / questions.length) / 10,
    statementP50: at(longest, 0.5),
    statementP99: at(longest, 0.99),
    heapMb: Math.round(heapAfterCollection()),
  },
]);
await forget();
await database.destroy();
await rm(folder, { recursive: true });

async function forget(): Promise<void> {
  await database.transaction().execute((transaction) => forgetIndexed(transaction, owner));
}

/** Writes the articles, a portion at a time, and gives them without their texts. */
async function write(): Promise<readonly Article[]> {
  const line = z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()) });
  const kept: Article[] = [];
  let portion: Article[] = [];
  const flush = async (): Promise<void> => {
    const added = await Promise.all(portion.map((article) => readArticleRows(article, 'bench')));
    await database
      .transaction()
      .execute((transaction) => writeArticles(transaction, { owner, removed: [], added }));
    for (const article of portion) {
      kept.push({ ...article, passages: article.passages.map((each) => ({ ...each, text: '' })) });
    }
    portion = [];
    if (kept.length % 2_500 === 0) console.error(`${kept.length} articles written`);
  };
  for await (const text of createInterface({ input: createReadStream(path) })) {
    const { id, title, paragraphs } = line.parse(JSON.parse(text));
    const known = articleId(id);
    if (known === undefined) continue;
    const particulars = { id: known, source: { title }, language: 'en', tags: [], questions: [] };
    const blocks = paragraphs.map((paragraph) => ({
      kind: 'paragraph' as const,
      text: paragraph,
      headings: [],
    }));
    portion.push(createArticle({ particulars, blocks }, 1));
    if (portion.length === articlesAtOnce) await flush();
  }
  if (portion.length > 0) await flush();
  return kept;
}

interface Question {
  readonly question: string;
  readonly passages: readonly string[];
}

async function readQuestions(): Promise<readonly Question[]> {
  const line = z.object({ question: z.string(), passages: z.array(z.string()) });
  const text = await readFile(join(folder, 'questions.jsonl'), 'utf8');
  return text
    .split('\n')
    .slice(0, mostQuestions)
    .map((each) => line.parse(JSON.parse(each)));
}

async function ask(asked: readonly Question[]): Promise<{
  readonly totals: readonly number[];
  readonly longest: readonly number[];
  readonly found: number;
}> {
  const analyzer = createAnalyzer('en');
  const totals: number[] = [];
  const longest: number[] = [];
  let found = 0;
  for (const { question, passages: wanted } of asked) {
    statementMs = [];
    const fromMs = performance.now();
    const { hits } = await searchRows(searched, {
      tokens: analyzer.tokens(question),
      grams: [],
      limit: 50,
    });
    totals.push(performance.now() - fromMs);
    longest.push(Math.max(...statementMs));
    if (hits.some(({ passageId }) => wanted.includes(passageId))) found += 1;
  }
  return { totals, longest, found };
}

/** The time that this share of them is below, in milliseconds. */
function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10;
}

async function megabytes(): Promise<number> {
  const { rows } = await sql<{ readonly bytes: number }>`
    select sum(pg_total_relation_size(oid))::bigint as bytes from pg_class
    where relkind = 'r' and relname like 'quoth_index_%'`.execute(database);
  return Math.round((rows[0]?.bytes ?? 0) / 1e6);
}
