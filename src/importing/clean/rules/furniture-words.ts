import type { PageInWork } from '../rule.js';
import { drop, isKept, type Judged } from '../verdict.js';

/** What its own words tell to be furniture goes. What the markup said already stands, unless that said nothing. */
export function dropFurnitureWords({ blocks }: PageInWork): undefined {
  for (const item of blocks) {
    if (item.cue !== undefined && (isKept(item) || isVague(item))) drop(item, item.cue.kind);
  }
}

function isVague({ verdict }: Judged): boolean {
  return verdict.kind === 'drop' && verdict.as === 'other';
}
