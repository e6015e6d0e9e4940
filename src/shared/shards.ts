/** Shards of one process, `first` to `last`, out of `count` that all processes have together. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** `auto`: as many as Discord recommends, all in this process. */
export type ShardChoice = 'auto' | ShardRange;

/**
 * Whether this process does what is done once for all processes: commands, sweeping, direct messages. It is the one with
 * the first shard, to which Discord sends what belongs to no server.
 */
export function leads(shards: ShardChoice): boolean {
  return shards === 'auto' || shards.first === 0;
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
