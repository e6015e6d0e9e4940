import type { APIUser } from 'discord.js';
import { directChannel, type Channel, type Guild, type User, type World } from './world.js';

/** Who does something, and where. Everything is found by its name or its id. */
export interface Place {
  /** The first person unless told. */
  readonly user?: string;
  /** The first channel of the guild unless told. */
  readonly channel?: string;
  /** The first guild unless told; `null` for the person's direct messages with the bot. */
  readonly guild?: string | null;
}

export function findUser(world: World, name?: string): User {
  const users = [...world.users.values()];
  const user =
    name === undefined
      ? users.find(({ api }) => api.bot !== true)
      : (world.users.get(name) ?? users.find(({ api }) => api.username === name));
  if (!user) throw new Error(`There is no user ${name ?? ''}: ${namesOf(users.map((u) => u.api))}`);
  return user;
}

export function findGuild(world: World, name?: string): Guild {
  const guilds = [...world.guilds.values()];
  const guild =
    name === undefined
      ? guilds[0]
      : (world.guilds.get(name) ?? guilds.find((other) => other.name === name));
  if (!guild) throw new Error(`There is no guild ${name ?? ''}`);
  return guild;
}

export function findChannel(
  world: World,
  { user, channel: name, guild: guildName }: Place,
): Channel {
  if (guildName === null) return directChannel(world, findUser(world, user).api.id);
  const byId = world.channels.get(name ?? '');
  if (byId) return byId;
  const guildId = guildName === undefined ? undefined : findGuild(world, guildName).id;
  const firstGuildId = guildId ?? [...world.guilds.keys()][0];
  const channels = [...world.channels.values()];
  const channel =
    name === undefined
      ? channels.find((other) => other.guildId === firstGuildId)
      : channels.find(
          (other) => other.name === name && (guildId === undefined || other.guildId === guildId),
        );
  if (!channel)
    throw new Error(`There is no channel ${name ?? ''}: ${channels.map((c) => c.name).join(', ')}`);
  return channel;
}

function namesOf(users: readonly APIUser[]): string {
  return users.map(({ username }) => username).join(', ');
}
