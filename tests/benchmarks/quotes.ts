import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createIndexBuilder } from '../../src/search/worker/build-index.js';
import { checkMany, type CheckedQuote } from '../verify/support/check-many.js';
import { seeded } from '../support/seeded.js';
import { sourcesOf } from '../verify/support/sources.js';
import { writeWorld } from '../verify/support/written-world.js';

/**
 * Whether quotations are judged rightly, and how quickly: seeded changes to made-up articles in eight scripts.
 * `npm run bench:quotes [quotations] [passages]`; 5,000 and 100,000 unless told.
 */
const [first = '5000', second = '100000'] = process.argv.slice(2);
const random = seeded(1852);
const worlds = writeWorld(
  { passages: Number(second), passagesInArticle: 25, wordsInVocabulary: 8_000 },
  random,
);
const knowledge = await createKnowledgeBase(
  worlds.flatMap(({ articles }) => articles),
  createIndexBuilder({}),
);
const sources = worlds.map((world) => sourcesOf(world, random));
const startedMs = performance.now();
await knowledge.check({ text: 'whoever asks first reads all' });
console.log(`the first check: ${(performance.now() - startedMs).toFixed(0)} ms`);
const checked = await checkMany(Number(first), knowledge, sources, random);
await knowledge.close();

const rows = new Map<string, { total: number; right: number; verbatim: number }>();
for (const { quote, check } of checked) {
  const row = rows.get(quote.made) ?? { total: 0, right: 0, verbatim: 0 };
  row.total += 1;
  if (check.kind === quote.expected) row.right += 1;
  else if (check.kind === 'verbatim') row.verbatim += 1;
  rows.set(quote.made, row);
}
console.table(
  [...rows].map(([made, { total, right, verbatim }]) => ({
    made,
    total,
    right,
    'wrongly verbatim': verbatim,
  })),
);
for (const { quote, check } of checked.filter(isWrong).slice(0, 10)) {
  console.log(`${quote.made}: ${check.kind}: ${quote.text}`);
}
const right = checked.length - checked.filter(isWrong).length;
console.log(`right: ${((100 * right) / checked.length).toFixed(2)} % of ${checked.length}`);
const times = checked.map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(1);
console.log(`ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${at(1)}`);

function isWrong({ quote, check }: CheckedQuote): boolean {
  return check.kind !== quote.expected;
}
