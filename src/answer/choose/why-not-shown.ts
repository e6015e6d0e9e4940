import type { Candidate, Ranking } from '../rank/rank.js';
import { type Choice, isNearEnough } from './choose-sources.js';

/** Why a passage is not among the sources that an answer shows. */
export type NotShown =
  /** Nothing is sure enough to be shown. */
  | 'not-sure'
  /** It fits much worse than the best one, in its words or in its time. */
  | 'too-far'
  /** Another one says the same in the same words. */
  | 'says-the-same'
  /** It lacks what is asked for, a date, say, which the best one has. */
  | 'lacks-kind'
  /** There are better ones, or others of publishers that are not shown yet. */
  | 'no-room';

/** Why a candidate is not among the sources that were chosen from its ranking. */
export function whyNotShown(
  candidate: Candidate,
  { candidates: [best] }: Ranking,
  { worthy, answering }: Choice,
): NotShown {
  if (best === undefined || !isNearEnough(candidate, best)) return 'too-far';
  if (answering.some((source) => source.candidate === candidate)) return 'no-room';
  return worthy.some((source) => source.candidate === candidate) ? 'lacks-kind' : 'says-the-same';
}
