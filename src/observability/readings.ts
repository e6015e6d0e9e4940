/** How things stand at this moment. Each is read when the figures are asked for. */
export interface Readings {
  /** Questions that are being worked out, and that wait for their turn. */
  queue(): { readonly running: number; readonly waiting: number };
  /** The shards of this process, in order. */
  shards(): readonly ShardReading[];
  library(): LibraryReading;
  /** Feeds of all servers: those that are followed, and those of them whose last look failed. */
  feeds(): Promise<{ readonly followed: number; readonly failing: number }>;
  /** Bytes of the database; absent where they cannot be told. */
  database(): Promise<{ readonly bytes?: number }>;
}

export interface ShardReading {
  readonly id: number;
  /** Why it hears nothing of Discord; absent: it does. */
  readonly trouble?: string;
  /** From a heartbeat to its acknowledgement; absent before the first. */
  readonly pingMs?: number;
  /** Servers that it tells us of. */
  readonly guilds: number;
}

export interface LibraryReading {
  readonly commonArticles: number;
  readonly commonPassages: number;
  /** Servers whose articles are at hand. */
  readonly guilds: number;
  /** Those of them with an index of their own, and the passages in these indexes together. */
  readonly guildIndexes: number;
  readonly guildPassages: number;
  /** What these indexes take in memory, estimated. */
  readonly guildBytes: number;
}
