import { PermissionFlagsBits, type Interaction } from 'discord.js';
import { UserError } from '../../shared/errors.js';
import type { GuildSettingsStore } from '../../store/guild-settings.js';
import type { Text } from '../text/text.js';

/**
 * Who may do something, beyond anybody: whoever is in a guild that has us (`guild`), whoever may change its articles
 * (`editor`: Manage Server, or the role that its settings name), or whoever has Manage Server (`manager`).
 */
export type Requirement = 'guild' | 'editor' | 'manager';

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

/** The guild, where we were added to the guild itself and not only by the person who uses us there. */
export function installedGuild({
  guildId,
  authorizingIntegrationOwners,
}: Interaction): string | undefined {
  return guildId !== null && authorizingIntegrationOwners.guildId === guildId ? guildId : undefined;
}

function rolesOf({ member }: Interaction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
