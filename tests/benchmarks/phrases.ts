import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { createIndexBuilder } from '../../src/search/worker/build-index.js';
import { typedPhrases } from '../answer/support/phrases.js';
import { seeded } from '../support/seeded.js';
import { writeWorld } from '../verify/support/written-world.js';

/**
 * Whether phrases between quotation marks are found where they are and not where they are not, and how quickly, in eight
 * scripts. `npm run bench:phrases [phrases] [passages]`; 20,000, half of them absent, and 1,000 unless told.
 */
const [first = '20000', second = '1000'] = process.argv.slice(2);
const random = seeded(1604);
const worlds = writeWorld(
  { passages: Number(second), passagesInArticle: 25, wordsInVocabulary: 4_000 },
  random,
);
const knowledge = await createKnowledgeBase(
  worlds.flatMap(({ articles }) => articles),
  createIndexBuilder({}),
);
const startedMs = performance.now();
await knowledge.answer({ text: '"whoever asks first"' });
console.log(`the first phrase: ${(performance.now() - startedMs).toFixed(0)} ms`);

const counts = { present: 0, found: 0, absent: 0, wronglyFound: 0 };
const times: number[] = [];
const wrong: string[] = [];
for (const { text, isPresent } of typedPhrases(Number(first), worlds, random)) {
  const beforeMs = performance.now();
  const { kind } = await knowledge.answer({ text });
  times.push(performance.now() - beforeMs);
  counts[isPresent ? 'present' : 'absent'] += 1;
  if (kind === 'found') counts[isPresent ? 'found' : 'wronglyFound'] += 1;
  if ((kind === 'found') !== isPresent) wrong.push(`${text}: ${kind}`);
}
await knowledge.close();

console.log(`present: ${counts.present}, of which found: ${counts.found}`);
console.log(`absent: ${counts.absent}, of which found: ${counts.wronglyFound}`);
for (const each of wrong.slice(0, 10)) console.log(each);
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
console.log(`ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${at(1)}`);
