import { Client, Events } from 'discord.js';
import { once } from 'node:events';
import { onTestFinished, expect, test } from 'vitest';
import { clientOptions } from '../../../src/discord/gateway/client-options.js';
import { watchShards } from '../../../src/discord/gateway/shard-states.js';
import { startFakeDiscord, type FakeDiscord } from '../../support/fake-discord/fake-discord.js';

/** A client that is ready, and clocks: time goes by with `aheadMs`, and `setByMs` sets the one on the wall alone. */
async function connect(): Promise<{
  readonly client: Client;
  readonly discord: FakeDiscord;
  readonly clock: { aheadMs: number; setByMs: number };
  readonly shards: ReturnType<typeof watchShards>;
}> {
  const discord = await startFakeDiscord({ heartbeatIntervalMs: 100 });
  const client = new Client(clientOptions(discord.apiUrl, false));
  client.on(Events.ShardError, () => undefined);
  const clock = { aheadMs: 0, setByMs: 0 };
  const shards = watchShards(client, {
    now: () => Date.now() + clock.aheadMs + clock.setByMs,
    gone: () => Date.now() + clock.aheadMs,
  });
  onTestFinished(async () => {
    await client.destroy();
    await discord.stop();
  });
  expect(shards()).toEqual([]);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  return { client, discord, clock, shards };
}

test('a shard that hears of Discord has no trouble, and a ping after its first heartbeat', async () => {
  const { shards, discord } = await connect();
  expect(shards()).toMatchObject([{ id: 0, guilds: 1 }]);
  await expect.poll(() => shards()[0]?.pingMs).toBeDefined();
  expect(shards()[0]?.trouble).toBeUndefined();
  expect(discord.refusals).toEqual([]);
});

test('one whose connection dropped is connecting until it is back', async () => {
  const { shards, discord } = await connect();
  discord.gateway.unreachable = true;
  discord.dropGateway();
  await expect.poll(() => shards()[0]?.trouble).toBe('connecting');
  discord.gateway.unreachable = false;
  await expect.poll(() => shards()[0]?.trouble, { timeout: 10_000 }).toBeUndefined();
});

test('one that hears nothing while nobody has closed it is in trouble within a minute', async () => {
  const { shards, discord, clock } = await connect();
  await expect.poll(() => shards()[0]?.pingMs).toBeDefined();
  discord.gateway.silent = true;
  clock.aheadMs = 45_000;
  expect(shards()[0]?.trouble).toBeUndefined();
  clock.aheadMs = 59_000;
  expect(shards()[0]?.trouble).toMatch(/^silent for \d+ seconds$/);
});

test('a heartbeat that was noted before the clock was set back by years counts as one of now, not as one for years', async () => {
  const { shards, discord, clock } = await connect();
  await expect.poll(() => shards()[0]?.pingMs).toBeDefined();
  discord.gateway.silent = true;
  clock.setByMs = -3 * 365 * 24 * 60 * 60_000;
  expect(shards()[0]?.trouble).toBeUndefined();
  clock.aheadMs = 59_000;
  expect(shards()[0]?.trouble).toMatch(/^silent for \d+ seconds$/);
});
