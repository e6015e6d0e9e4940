import type { ShardLeasing, ShardRange } from '../shared/shards.js';

/**
 * Port: which process has which shards, and when one may identify. All times are told by the database's clock, since those of
 * the processes' machines differ.
 */
export interface ShardLeases {
  /**
   * The first range that is free, from now on the holder's for `leaseMs`; undefined while there is none, or while processes
   * hold ranges that are shared out otherwise: with two counts at once each question would be answered twice.
   */
  take(holder: string, leasing: ShardLeasing, leaseMs: number): Promise<ShardRange | undefined>;
  /** Makes it the holder's for `leaseMs` from now on; false where somebody else has taken it. */
  renew(holder: string, range: ShardRange, leaseMs: number): Promise<boolean>;
  /** Somebody else may take it at once. Does nothing where somebody has. */
  release(holder: string, range: ShardRange): Promise<void>;
  /** Takes the next turn of a bucket, of which one comes every `everyMs`, to the milliseconds until then. */
  takeTurn(bucket: number, everyMs: number): Promise<number>;
}
