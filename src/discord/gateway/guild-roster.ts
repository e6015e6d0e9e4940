import { GatewayDispatchEvents, Events, type Client } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../shared/logger.js';
import { shardOf } from '../../shared/shards.js';
import type { GuildRoster } from '../../store/guild-roster.js';

export interface RosterOptions {
  readonly roster: GuildRoster;
  readonly logger: Logger;
  /** Runs work whose failure is logged. */
  readonly run: (work: () => Promise<void>) => void;
}

/** https://docs.discord.com/developers/events/gateway-events#ready */
const ready = z.object({
  guilds: z.array(z.object({ id: z.string() })),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

/** Keeps the roster as Discord says it is: at every READY, and with every server joined or left between. */
export function keepGuildRoster(client: Client, options: RosterOptions): void {
  const { roster, logger, run } = options;

  // The client's own list keeps what it had before a new session, so the event itself is read.
  client.ws.on(GatewayDispatchEvents.Ready, (data: unknown) => {
    const { guilds, shard } = ready.parse(data);
    run(() => reconcile(new Set(guilds.map(({ id }) => id)), shard));
  });
  client.on(Events.GuildCreate, ({ id }) => {
    run(() => roster.add(id));
  });
  client.on(Events.GuildDelete, ({ id }) => {
    run(() => leave(id, 'Put out of a server.'));
  });

  async function reconcile(
    named: ReadonlySet<string>,
    shard: readonly [number, number],
  ): Promise<void> {
    for (const id of await roster.list()) {
      if (named.has(id) || !isOnShard(id, shard)) continue;
      client.guilds.cache.delete(id);
      await leave(id, 'Put out of a server while away.');
    }
    for (const id of named) await roster.add(id);
  }

  async function leave(guildId: string, message: string): Promise<void> {
    logger.info(message, { guildId });
    await roster.remove(guildId);
  }
}

function isOnShard(guildId: string, [shard, count]: readonly [number, number]): boolean {
  return shardOf(guildId, count) === shard;
}
