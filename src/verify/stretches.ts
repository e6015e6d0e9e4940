import type { Article, ArticleId, Passage } from '../knowledge/article.js';
import { writtenUnits, type WrittenUnit } from '../language/written-units.js';
import type { ArticlePassage } from '../search/exact/find-phrase.js';

/** A unit of an article, in one of its passages, to whose text its offsets belong. */
export interface ArticleUnit extends WrittenUnit {
  readonly passage: Passage;
}

/** Passages of an article that follow each other, as one text. */
export interface ArticleStretch {
  readonly article: Article;
  readonly units: readonly ArticleUnit[];
}

/** Passages that a quotation is looked for in: each for a part that the ones before it lack. */
const mostPassages = 6;

/**
 * What a quotation may be from: of the passages that are near, those that have most of its pairs of neighbouring words
 * which none before them has, each with the ones around it, because a quotation may go on in the next paragraph.
 */
export function stretchesFor(
  quote: readonly WrittenUnit[],
  near: readonly ArticlePassage[],
): readonly ArticleStretch[] {
  const read = near.map((each) => ({ ...each, pairs: pairsOf(writtenUnits(each.passage.text)) }));
  const lacking = pairsOf(quote);
  const chosen: ArticlePassage[] = [];
  while (chosen.length < mostPassages) {
    let best: (typeof read)[number] | undefined;
    let most = 0;
    for (const each of read) {
      const has = shared(lacking, each.pairs);
      if (has > most) [best, most] = [each, has];
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const pair of best.pairs) lacking.delete(pair);
  }
  // A quotation of which nearly every word was changed shares no pair: then what came first is as near as any.
  if (chosen.length === 0) chosen.push(...near.slice(0, 2));
  return joined(chosen);
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of some) if (others.has(pair)) count += 1;
  return count;
}

/** Each form with the one after it; a text of one unit: that alone. */
function pairsOf(units: readonly WrittenUnit[]): Set<string> {
  if (units.length === 1) return new Set([units[0]?.form ?? '']);
  return new Set(units.slice(1).map(({ form }, index) => `${units[index]?.form ?? ''} ${form}`));
}

function joined(chosen: readonly ArticlePassage[]): readonly ArticleStretch[] {
  const positions = new Map<ArticleId, { article: Article; at: Set<number> }>();
  for (const { article, passage } of chosen) {
    const at = article.passages.findIndex(({ id }) => id === passage.id);
    const own = positions.get(article.id) ?? { article, at: new Set() };
    positions.set(article.id, own);
    for (const near of [at - 1, at, at + 1]) if (near >= 0) own.at.add(near);
  }
  return [...positions.values()].flatMap(({ article, at }) =>
    runsOf([...at].filter((each) => each < article.passages.length)).map((run) => ({
      article,
      units: run.flatMap((each) => unitsOf(article.passages[each])),
    })),
  );
}

function runsOf(positions: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const at of positions.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  }
  return runs;
}

function unitsOf(passage: Passage | undefined): readonly ArticleUnit[] {
  return passage === undefined
    ? []
    : writtenUnits(passage.text).map((unit) => ({ ...unit, passage }));
}
