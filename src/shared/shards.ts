/** Shards of one process, `first` to `last`, out of `count` that all processes have together. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** `auto`: as many as Discord recommends, all in this process. */
export type ShardChoice = 'auto' | ShardRange;

/** Of `count` shards, processes take ranges of `size` that are free; the last may be shorter. */
export interface ShardLeasing {
  readonly count: number;
  readonly size: number;
}

export function isLeasing(shards: ShardChoice | ShardLeasing): shards is ShardLeasing {
  return shards !== 'auto' && 'size' in shards;
}

/** The ranges that there are to take, in order. */
export function rangesOf({ count, size }: ShardLeasing): readonly ShardRange[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => {
    const first = index * size;
    return { first, last: Math.min(first + size, count) - 1, count };
  });
}

/**
 * Whether this process does what is done once for all processes: commands, sweeping, direct messages. It is the one with
 * the first shard, to which Discord sends what belongs to no server.
 */
export function leads(shards: ShardChoice): boolean {
  return shards === 'auto' || shards.first === 0;
}

/** Whether other processes have the other shards. */
export function isPart(shards: ShardChoice): shards is ShardRange {
  return shards !== 'auto' && shards.last - shards.first + 1 < shards.count;
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}
