import { performance } from 'node:perf_hooks';
import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createCorpus } from '../../src/knowledge/corpus.js';
import { suggestArticles, suggestQuestions } from '../../src/discord/framework/suggestions.js';
import { createIndexBuilder } from '../../src/search/worker/build-index.js';
import { articleOf } from '../contracts/articles.js';
import { runBot } from '../discord/support/running-bot.js';

/**
 * How long a person waits for suggestions while typing, with so many passages (10,000 unless told): the work alone, and
 * from the interaction's coming in to its answer, through a real client and the local Discord. Run by
 * `npx tsx tests/benchmarks/autocomplete.ts [passages]`.
 */
const passages = Number(process.argv[2] ?? 10_000);
const paragraphsInArticle = 5;

const wordsOf = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `wörd${((seed + 1) * (index + 7)) % 4_999}`).join(
    ' ',
  );

const articles = Array.from({ length: Math.ceil(passages / paragraphsInArticle) }, (_, index) => {
  const article = articleOf(`article-${index}`, {
    title: `Title ${index} ${wordsOf(index, 6)}`,
    publisher: `Publisher ${index % 50}`,
    published: `20${String(10 + (index % 15))}-05-${String(1 + (index % 28))}`,
    paragraphs: Array.from({ length: paragraphsInArticle }, (_, at) => wordsOf(index + at, 60)),
    questions: [`Where is ${wordsOf(index, 3)}?`, `Who saw ${wordsOf(index, 2)}?`],
  });
  const withHeadings = article.passages.map((passage) => ({
    ...passage,
    headings: [`Section ${passage.ordinal} on ${wordsOf(index * passage.ordinal, 4)}`],
  }));
  return { ...article, passages: withHeadings };
});

const knowledge = await createKnowledgeBase(articles, createIndexBuilder({ cachePath: undefined }));
const corpus = knowledge.corpus();
const preparedMs = timed(() => suggestQuestions('', corpus));
const changed = createCorpus(corpus.articles.map((each, at) => (at === 7 ? { ...each } : each)));
const preparedAgainMs = timed(() => suggestQuestions('', changed));

const slowly = 'wörd17 section 3 on wörd42';

/** What people type key by key, and what nobody types: everything fits, nothing fits, many words. */
const typed = [
  ...Array.from(slowly, (_, index) => slowly.slice(0, index + 1)),
  ...['t', 'title', 'zzzz', 'w w w w w w w w', 'a e i o u '.repeat(100), 'ö'.repeat(2_000)],
];

const work = typed.flatMap((text) => [
  timed(() => suggestQuestions(text, corpus)),
  timed(() => suggestArticles(text, corpus)),
]);
const running = await runBot({ knowledge });
const { discord } = running;
const answered: number[] = [];
for (const text of typed) {
  const from = discord.interactions().length;
  await discord.autocomplete({ name: 'ask', options: { question: text }, focused: 'question' });
  const reply = discord.interactions()[from];
  if (reply?.answeredAfterMs !== undefined) answered.push(reply.answeredAfterMs);
}
await running.stop();

console.log(`${corpus.articles.length} articles, ${corpus.passages.length} passages.`);
console.log(
  `Prepared in ${preparedMs.toFixed(0)} ms; when one article has changed, in ${preparedAgainMs.toFixed(0)} ms.`,
);
for (const [what, values] of [
  ['The work alone', work],
  ['Through the client', answered],
] as const) {
  console.log(`${what}, ms: ${figures(values)}`);
}

function timed(run: () => unknown): number {
  const beforeMs = performance.now();
  run();
  return performance.now() - beforeMs;
}

function figures(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)} (${values.length})`;
}
