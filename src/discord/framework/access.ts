import { GuildMember, PermissionFlagsBits, type Interaction } from 'discord.js';
import { UserError } from '../../shared/errors.js';
import type { GuildSettingsStore } from '../../store/guild-settings.js';
import type { Text } from '../text/text.js';

/**
 * Who may do something, beyond anybody: whoever is in a guild that has us (`guild`), whoever may change its articles
 * (`editor`: Manage Server, or the role that its settings name), whoever has Manage Server (`manager`), or whoever may write
 * where it is done (`writer`).
 */
export type Requirement = 'guild' | 'editor' | 'manager' | 'writer';

/**
 * What a person lacks, to be thrown; undefined when they may. Roles and permissions are those that Discord sends with the
 * interaction itself: nothing that the person's client says, and nothing that we remembered.
 */
export async function lackOf(
  requirement: Requirement,
  interaction: Interaction,
  guildId: string | undefined,
  settings: Pick<GuildSettingsStore, 'get'>,
  { errors }: Text,
): Promise<UserError | undefined> {
  if (requirement === 'writer') {
    return mayWrite(interaction) ? undefined : new UserError('may-not-write', errors.mayNotWrite);
  }
  if (guildId === undefined) return new UserError('guild-only', errors.guildOnly);
  if (requirement === 'guild') return undefined;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true)
    return undefined;
  if (requirement === 'manager') return new UserError('needs-manager', errors.needsManager);
  const { editorRoleId } = await settings.get(guildId);
  if (editorRoleId !== undefined && rolesOf(interaction).includes(editorRoleId)) return undefined;
  return new UserError(
    'needs-editor',
    errors.needsEditor(editorRoleId === undefined ? undefined : `<@&${editorRoleId}>`),
  );
}

/**
 * Whether a person may write where they use us: only then do we say something there for them that all see. As things are at
 * this moment, by what Discord sends with the interaction.
 */
export function mayWrite({ guildId, channel, member, memberPermissions }: Interaction): boolean {
  if (guildId === null) return true;
  const may = (permission: bigint): boolean => memberPermissions?.has(permission) === true;
  if (may(PermissionFlagsBits.Administrator)) return true;
  if (timedOutUntilMs(member) > Date.now()) return false;
  if (channel?.isThread() !== true) return may(PermissionFlagsBits.SendMessages);
  if (channel.locked === true && !may(PermissionFlagsBits.ManageThreads)) return false;
  return may(PermissionFlagsBits.SendMessagesInThreads);
}

/**
 * The same of another channel of the server, such as one that is chosen for reports: by its overwrites and by the roles that Discord
 * sends with the interaction.
 */
export function mayWriteIn(
  { guild, member, memberPermissions }: Interaction,
  channelId: string,
): boolean {
  if (memberPermissions?.has(PermissionFlagsBits.Administrator) === true) return true;
  if (!(member instanceof GuildMember) || timedOutUntilMs(member) > Date.now()) return false;
  const permissions = guild?.channels.cache.get(channelId)?.permissionsFor(member);
  return (
    permissions?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) === true
  );
}

function timedOutUntilMs(member: Interaction['member']): number {
  if (member === null) return 0;
  if ('communicationDisabledUntilTimestamp' in member) {
    return member.communicationDisabledUntilTimestamp ?? 0;
  }
  return Date.parse(member.communication_disabled_until ?? '') || 0;
}

/** The guild, where we were added to the guild itself and not only by the person who uses us there. */
export function installedGuild({
  guildId,
  authorizingIntegrationOwners,
}: Interaction): string | undefined {
  return guildId !== null && authorizingIntegrationOwners.guildId === guildId ? guildId : undefined;
}

/** The roles of whoever does it, by id. */
export function rolesOf({ member }: Interaction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
