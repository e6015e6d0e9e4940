import { Status, type Client, type WebSocketShard } from 'discord.js';

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

/** Tells how the shards stand; `now` in milliseconds of the epoch, as discord.js notes its heartbeats. */
export function watchShards(
  client: Client,
  now: () => number = Date.now,
): () => readonly ShardState[] {
  /** When each shard was last ready or resumed: until its first heartbeat is due, that is all that is heard of it. */
  const connectedAtMs = new Map<number, number>();
  const connected = (id: number): void => {
    connectedAtMs.set(id, now());
  };
  client.on('shardReady', connected);
  client.on('shardResume', connected);

  function stateOf(shard: WebSocketShard): ShardState {
    const { id, ping, lastPingTimestamp, status } = shard;
    const heardAtMs = Math.max(lastPingTimestamp, connectedAtMs.get(id) ?? 0);
    const silent = now() - heardAtMs;
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
