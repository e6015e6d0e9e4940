import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { NeededPermission } from '../text/permissions.js';

const bits = z.string().transform((text) => BigInt(text));

const channelShape = z.object({
  id: z.string(),
  name: z.string().default(''),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});

/** What of a guild decides what a member may do. */
export const guildShape = z.object({
  id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: bits })),
  channels: z.array(channelShape),
  member: z.object({ roles: z.array(z.string()) }),
});

/**
 * What the member may do in the guild, or in one of its channels.
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function channelPermissions(
  guild: z.infer<typeof guildShape>,
  memberId: string,
  channel?: z.infer<typeof channelShape>,
): bigint {
  const roleIds = new Set([guild.id, ...guild.member.roles]);
  const base = guild.roles
    .filter(({ id }) => roleIds.has(id))
    .reduce((sum, { permissions }) => sum | permissions, 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ~0n;
  const overwrites = channel?.permission_overwrites ?? [];
  // First those of @everyone, whose role has the guild's id; then all roles together; then the member's own.
  const steps = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id }) => id !== guild.id && roleIds.has(id)),
    overwrites.filter(({ id }) => id === memberId),
  ];
  return steps.reduce((permissions, step) => {
    const deny = step.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
    const allow = step.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
}

export function lacking(
  permissions: bigint,
  needed: readonly NeededPermission[],
): readonly NeededPermission[] {
  return needed.filter((name) => (permissions & PermissionFlagsBits[name]) === 0n);
}
