import type { KnowledgeBase } from '../../../src/answer/serve/knowledge-base.js';
import type { QuoteCheck } from '../../../src/verify/quote-check.js';
import { oneOf, type Random } from '../../support/seeded.js';
import { ways, type MadeQuote, type QuoteSources } from './mutations.js';

/** A quotation, and what was said of it. */
export interface CheckedQuote {
  readonly quote: MadeQuote;
  readonly check: QuoteCheck;
  readonly ms: number;
}

/** Makes so many quotations, of each source and in each way in turn, and has them checked one after the other. */
export async function checkMany(
  count: number,
  knowledge: Pick<KnowledgeBase, 'check'>,
  sources: readonly QuoteSources[],
  random: Random,
): Promise<readonly CheckedQuote[]> {
  const checked: CheckedQuote[] = [];
  for (let turn = 0; checked.length < count; turn += 1) {
    const make = ways[turn % ways.length];
    const quote = make?.(oneOf(random, sources), random);
    if (quote === undefined) continue;
    const startedMs = performance.now();
    const check = await knowledge.check(quote);
    checked.push({ quote, check, ms: performance.now() - startedMs });
  }
  return checked;
}
