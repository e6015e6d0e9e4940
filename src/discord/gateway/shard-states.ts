import { Status, type Client, type WebSocketShard } from 'discord.js';
import { goneMs } from '../../shared/gone-ms.js';

/** How one shard's connection stands. */
export interface ShardState {
  readonly id: number;
  /** Why it hears nothing of Discord, in plain English; absent: it does. */
  readonly trouble?: string;
  /** From the last heartbeat to its acknowledgement; absent before the first. */
  readonly pingMs?: number;
  /** Servers that it tells us of. */
  readonly guilds: number;
}

/**
 * Discord wants a heartbeat every 41.25 seconds, and acknowledges it at once. After so long without a new one that was
 * acknowledged the connection is dead, though nobody has closed it: discord.js itself notices only at the next heartbeat.
 * https://docs.discord.com/developers/events/gateway#sending-heartbeats
 */
const silenceMs = 50_000;

/** What tells for how long a shard has been silent. */
export interface ShardClocks {
  /** In milliseconds of the epoch, as discord.js notes its heartbeats; may be set, forward and back. */
  readonly now: () => number;
  /** Milliseconds that only ever rise. */
  readonly gone: () => number;
}

/** A heartbeat, by the time that was noted for it and when it was first seen here. */
interface SeenHeartbeat {
  readonly notedAtMs: number;
  readonly seenAtGoneMs: number;
}

/** Tells how the shards stand. */
export function watchShards(
  client: Client,
  { now, gone }: ShardClocks = { now: Date.now, gone: goneMs },
): () => readonly ShardState[] {
  /** When each shard was last ready or resumed: until its first heartbeat is due, that is all that is heard of it. */
  const connectedAtMs = new Map<number, number>();
  const connected = (id: number): void => {
    connectedAtMs.set(id, now());
  };
  client.on('shardReady', connected);
  client.on('shardResume', connected);
  const seen = new Map<number, SeenHeartbeat>();

  /**
   * A time that was noted before the clock was set back lies ahead, perhaps by years, and would count as a sign of life for as
   * long: no heartbeat is younger than what has gone by since it was first seen.
   */
  function silenceOf(id: number, notedAtMs: number): number {
    const before = seen.get(id);
    const heartbeat =
      before?.notedAtMs === notedAtMs ? before : { notedAtMs, seenAtGoneMs: gone() };
    seen.set(id, heartbeat);
    return Math.max(now() - notedAtMs, gone() - heartbeat.seenAtGoneMs);
  }

  function stateOf(shard: WebSocketShard): ShardState {
    const { id, ping, lastPingTimestamp, status } = shard;
    const silent = silenceOf(id, Math.max(lastPingTimestamp, connectedAtMs.get(id) ?? 0));
    const trouble =
      status === Status.Ready
        ? silent > silenceMs
          ? `silent for ${Math.round(silent / 1_000)} seconds`
          : undefined
        : wordsFor(status);
    return {
      id,
      guilds: client.guilds.cache.filter(({ shardId }) => shardId === id).size,
      ...(trouble !== undefined && { trouble }),
      ...(ping >= 0 && { pingMs: ping }),
    };
  }

  return () => [...client.ws.shards.values()].map(stateOf).sort((a, b) => a.id - b.id);
}

function wordsFor(status: Status): string {
  switch (status) {
    case Status.Identifying:
      return 'identifying';
    case Status.Resuming:
      return 'resuming';
    case Status.WaitingForGuilds:
      return 'waiting for its servers';
    case Status.Disconnected:
      return 'disconnected for good';
    default:
      return 'connecting';
  }
}
