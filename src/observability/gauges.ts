import { Gauge, type Registry } from 'prom-client';
import type { Readings } from './readings.js';

/** A value, and the shard that it is of, where it is of one. */
type Sample = readonly [value: number, shard?: number];

interface GaugeSpec {
  readonly name: string;
  readonly help: string;
  /** What stands at this moment; nothing where that is not to be had yet. */
  readonly read: (readings: Partial<Readings>) => readonly Sample[] | Promise<readonly Sample[]>;
}

const gauges: readonly GaugeSpec[] = [
  {
    name: 'quoth_queue_running',
    help: 'Questions that are being worked out.',
    read: ({ queue }) => one(queue?.().running),
  },
  {
    name: 'quoth_queue_waiting',
    help: 'Questions that wait for their turn.',
    read: ({ queue }) => one(queue?.().waiting),
  },
  {
    name: 'quoth_gateway_up',
    help: 'Whether a shard hears of Discord: 1, or 0 while it is connecting or silent.',
    read: ({ shards }) =>
      shards?.().map(({ id, trouble }): Sample => [trouble === undefined ? 1 : 0, id]) ?? [],
  },
  {
    name: 'quoth_gateway_ping_seconds',
    help: 'From the last heartbeat of a shard to its acknowledgement.',
    read: ({ shards }) =>
      shards?.().flatMap(({ id, pingMs }): readonly Sample[] =>
        pingMs === undefined ? [] : [[pingMs / 1_000, id]],
      ) ?? [],
  },
  {
    name: 'quoth_gateway_guilds',
    help: 'Servers that a shard tells of.',
    read: ({ shards }) => shards?.().map(({ id, guilds }): Sample => [guilds, id]) ?? [],
  },
  {
    name: 'quoth_articles',
    help: "The operator's articles that are served.",
    read: ({ library }) => one(library?.().commonArticles),
  },
  {
    name: 'quoth_passages',
    help: "Passages of the operator's articles.",
    read: ({ library }) => one(library?.().commonPassages),
  },
  {
    name: 'quoth_library_guilds',
    help: 'Servers whose articles are at hand in this process.',
    read: ({ library }) => one(library?.().guilds),
  },
  {
    name: 'quoth_guild_indexes',
    help: 'Servers with an index of their own in the memory of this process.',
    read: ({ library }) => one(library?.().guildIndexes),
  },
  {
    name: 'quoth_guild_passages',
    help: 'Passages in the indexes of servers.',
    read: ({ library }) => one(library?.().guildPassages),
  },
  {
    name: 'quoth_guild_index_bytes',
    help: 'What the indexes of servers take in memory, estimated: bounded by QUOTH_INDEX_MEGABYTES.',
    read: ({ library }) => one(library?.().guildBytes),
  },
  {
    name: 'quoth_feeds',
    help: 'Feeds that servers follow, in all processes together.',
    read: async ({ feeds }) => one((await feeds?.())?.followed),
  },
  {
    name: 'quoth_feeds_failing',
    help: 'Followed feeds that could not be read when they were last looked at.',
    read: async ({ feeds }) => one((await feeds?.())?.failing),
  },
  {
    name: 'quoth_database_bytes',
    help: 'Size of the database.',
    read: async ({ database }) => one((await database?.())?.bytes),
  },
];

/** Declares the gauges, each of which reads what it shows when it is asked for. One that cannot be read shows nothing. */
export function declareGauges(registry: Registry, readings: () => Partial<Readings>): void {
  for (const { name, help, read } of gauges) {
    new Gauge({
      name,
      help,
      registers: [registry],
      labelNames: ['shard'],
      async collect() {
        this.reset();
        for (const [value, shard] of await readOrNothing(read, readings())) {
          this.set(shard === undefined ? {} : { shard }, value);
        }
      },
    });
  }
}

/** A database that is away must not hide the other figures: those of its state say so themselves. */
async function readOrNothing(
  read: GaugeSpec['read'],
  readings: Partial<Readings>,
): Promise<readonly Sample[]> {
  try {
    return await read(readings);
  } catch {
    return [];
  }
}

function one(value: number | undefined): readonly Sample[] {
  return value === undefined ? [] : [[value]];
}
