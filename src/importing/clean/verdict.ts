import type { DroppedBlock } from '../import-article.js';
import type { PageBlock } from '../page.js';
import { type Cue, findCue } from './find-cue.js';

/** What becomes of a block. */
export type Verdict =
  /** `as`: it is something else than its markup says. */
  | { readonly kind: 'keep'; readonly as?: PageBlock['kind'] }
  /** It is told elsewhere: the headline and the standfirst. */
  | { readonly kind: 'told' }
  | { readonly kind: 'drop'; readonly as: DroppedBlock['kind'] };

/** A block and what is thought of it so far: each step of the clean-up may say more. */
export interface Judged {
  readonly block: PageBlock;
  /** What its words alone tell. Of tables and code they tell nothing. */
  readonly cue: Cue | undefined;
  verdict: Verdict;
}

/** A block that nothing has been thought of yet. */
export function unjudged(block: PageBlock): Judged {
  const isRunning = block.kind !== 'table' && block.kind !== 'code';
  return { block, cue: isRunning ? findCue(block.text) : undefined, verdict: { kind: 'keep' } };
}

export function drop(item: Judged, as: DroppedBlock['kind']): void {
  item.verdict = { kind: 'drop', as };
}

export function isKept({ verdict }: Judged): boolean {
  return verdict.kind === 'keep';
}

/** What it is kept as. */
export function kindOf({ block, verdict }: Judged): PageBlock['kind'] {
  return verdict.kind === 'keep' ? (verdict.as ?? block.kind) : block.kind;
}
