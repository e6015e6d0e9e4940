import { Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Finding } from '../../shared/finding.js';
import { neededPermissions, type NeededPermission } from '../text/permissions.js';
import { hasOwnCommands } from '../framework/stale-commands.js';
import { en } from '../text/en.js';
import { channelPermissions, guildShape, lacking } from './channel-permissions.js';

/** Servers whose channels are looked at, at four requests each. */
const maxGuilds = 50;

/** Channels named in one finding. */
const maxNamed = 5;

const guildList = z.array(z.object({ id: z.string(), name: z.string() }));

/** What the bot may do in each of its servers, and in the channels that it answers without a mention. */
export async function examineGuilds(
  rest: REST,
  botId: string,
  options: { readonly guildId?: string; readonly answerChannelIds?: readonly string[] },
): Promise<readonly Finding[]> {
  const guilds = guildList.parse(
    await rest.get(Routes.userGuilds(), { query: new URLSearchParams({ limit: '200' }) }),
  );
  if (guilds.length === 0) {
    return [
      {
        subject: 'Servers',
        state: 'warning',
        detail: 'The bot is in none.',
        mend: '`quoth invite` prints the link that adds it to one.',
      },
    ];
  }
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const guild of guilds.slice(0, maxGuilds)) {
    findings.push(await examineGuild(rest, botId, guild, seen));
    const isOfSetting = guild.id === options.guildId;
    if (!isOfSetting && (await hasOwnCommands(rest, botId, guild.id))) {
      findings.push({
        subject: `Commands in ${guild.name}`,
        state: 'warning',
        detail: 'An earlier DISCORD_GUILD_ID left commands there, which people see twice.',
        mend: 'Start the bot: it takes them away.',
      });
    }
  }
  if (guilds.length > maxGuilds) {
    const rest = guilds.length - maxGuilds;
    findings.push({
      subject: 'Servers',
      state: 'fine',
      detail: `${rest} or more further servers were not looked at.`,
    });
  }
  if (options.guildId !== undefined && !guilds.some(({ id }) => id === options.guildId)) {
    findings.push({
      subject: 'DISCORD_GUILD_ID',
      state: 'fault',
      detail: 'It names a server that the bot is not in.',
      mend: 'Invite the bot there (`quoth invite`), or empty the setting.',
    });
  }
  for (const id of options.answerChannelIds ?? []) {
    if (seen.has(id) || guilds.length > maxGuilds) continue;
    findings.push({
      subject: 'QUOTH_ANSWER_CHANNELS',
      state: 'fault',
      detail: `There is no channel ${id} that the bot can see.`,
      mend: 'Correct the id, or give the bot the permission View Channel there.',
    });
  }
  return findings;
}

/** Adds the channels that the bot can see to `seen`. */
async function examineGuild(
  rest: REST,
  botId: string,
  { id, name }: { readonly id: string; readonly name: string },
  seen: Set<string>,
): Promise<Finding> {
  const subject = `Server ${name}`;
  const guild = guildShape.parse({
    id,
    roles: await rest.get(Routes.guildRoles(id)),
    channels: await rest.get(Routes.guildChannels(id)),
    member: await rest.get(Routes.guildMember(id, botId)),
  });
  const everywhere = lacking(channelPermissions(guild, botId), neededPermissions);
  const limited: string[] = [];
  let visible = 0;
  for (const channel of guild.channels) {
    const missing = lacking(channelPermissions(guild, botId, channel), neededPermissions);
    // A channel that is hidden from the bot was hidden on purpose, as a rule.
    if (missing.includes('ViewChannel')) continue;
    visible += 1;
    seen.add(channel.id);
    const further = missing.filter((permission) => !everywhere.includes(permission));
    if (further.length > 0) {
      limited.push(`#${channel.name} (${named(further)})`);
    }
  }
  if (everywhere.length > 0) {
    return {
      subject,
      state: everywhere.includes('AddReactions') && everywhere.length === 1 ? 'warning' : 'fault',
      detail: `The bot lacks ${named(everywhere)}.`,
      mend: 'Give these permissions to its role (Server Settings, Roles), or invite it again with the link of `quoth invite`.',
    };
  }
  if (limited.length > 0) {
    const more = limited.length > maxNamed ? ` and ${limited.length - maxNamed} more` : '';
    return {
      subject,
      state: 'warning',
      detail: `The bot lacks permissions in ${limited.slice(0, maxNamed).join(', ')}${more}.`,
      mend: 'Give them to its role there (Edit Channel, Permissions) where it should answer.',
    };
  }
  return {
    subject,
    state: 'fine',
    detail: `It may do what it needs; channels that it sees: ${visible}.`,
  };
}

function named(permissions: readonly NeededPermission[]): string {
  return permissions.map((permission) => en.permissions[permission]).join(', ');
}
