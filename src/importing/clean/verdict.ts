import type { DroppedBlock } from '../import-article.js';
import type { PageBlock } from '../page.js';

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
  verdict: Verdict;
}

export function drop(item: Judged, as: DroppedBlock['kind']): void {
  item.verdict = { kind: 'drop', as };
}

export function isKept({ verdict }: Judged): boolean {
  return verdict.kind === 'keep';
}
