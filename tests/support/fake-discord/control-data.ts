import { ComponentType, type APIMessage } from 'discord.js';
import type { Core } from './core.js';
import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import { channelPayload, interactionMember, rolesOf } from './payloads.js';
import { findChannel, findUser } from './places.js';
import { controlsOf, type Control } from './visible-text.js';
import type { Channel } from './world.js';

/** The button or menu with a custom id, else with a label. Throws for what a person could not use. */
export function findControl(message: APIMessage, wanted: string): Control {
  const controls = controlsOf(message);
  const control =
    controls.find(({ customId }) => customId === wanted) ??
    controls.find(({ label }) => label === wanted);
  const list = controls.map(({ label, customId, url }) => `${label} [${customId ?? url ?? ''}]`);
  if (!control) throw new Error(`The message has no ${wanted}, only ${list.join(', ') || 'text'}.`);
  if (control.customId === undefined) throw new Error(`${wanted} is a link.`);
  if (control.disabled) throw new Error(`${wanted} is switched off.`);
  return control;
}

/** Throws when a menu of texts does not offer a value. */
export function checkValues(control: Control, values: readonly string[]): void {
  if (control.componentType !== ComponentType.StringSelect) return;
  const stranger = values.find(
    (value) => !control.options.some((option) => option.value === value),
  );
  if (stranger !== undefined) throw new Error(`The menu has no option ${stranger}.`);
}

/** The channels, roles or users that a menu's values name. */
export function resolvedValues(
  { world }: Core,
  { componentType }: Control,
  values: readonly string[],
  channel: Channel,
): object {
  if (componentType === ComponentType.ChannelSelect) {
    const channels = values.map((id) => {
      const chosen = findChannel(world, { channel: id });
      return [id, { ...channelPayload(world, chosen), permissions: '0' }] as const;
    });
    return { resolved: { channels: Object.fromEntries(channels) } };
  }
  if (componentType === ComponentType.RoleSelect) {
    const guild = world.guilds.get(channel.guildId ?? '');
    const roles = guild ? rolesOf(world, guild).filter(({ id }) => values.includes(id)) : [];
    if (roles.length < values.length) throw new Error('The guild has no such role.');
    return { resolved: { roles: Object.fromEntries(roles.map((role) => [role.id, role])) } };
  }
  if (componentType === ComponentType.UserSelect) {
    const users = values.map((id) => findUser(world, id));
    const guild = world.guilds.get(channel.guildId ?? '');
    return {
      resolved: {
        users: Object.fromEntries(users.map((user) => [user.api.id, user.api])),
        ...(guild && {
          members: Object.fromEntries(
            users.map((user) => [user.api.id, interactionMember(world, guild, user, channel)]),
          ),
        }),
      },
    };
  }
  return {};
}

/** The modal's inputs with what the person wrote, in the shape of a submission. */
export function filledIn(
  components: unknown,
  values: Readonly<Record<string, string | readonly string[]>>,
  uploaded: Readonly<Record<string, readonly string[]>> = {},
): readonly object[] {
  return objectsIn(components).map((component) => {
    const inner = component['component'];
    return {
      type: component['type'],
      id: component['id'] ?? 1,
      ...(isObject(inner) && { component: input(inner, { ...values, ...uploaded }) }),
      ...(Array.isArray(component['components']) && {
        components: objectsIn(component['components']).map((child) => input(child, values)),
      }),
    };
  });
}

function input(
  component: JsonObject,
  values: Readonly<Record<string, string | readonly string[]>>,
): object {
  const customId = textIn(component['custom_id']);
  const value = values[customId];
  const isText = component['type'] === ComponentType.TextInput;
  const most = numberIn(component['max_length'] ?? 4000);
  if (typeof value === 'string' && value.length > most) {
    throw new Error(`${customId} takes at most ${most} characters.`);
  }
  if (component['required'] !== false && (value === undefined || value.length === 0)) {
    throw new Error(`The modal needs ${customId}.`);
  }
  return {
    type: component['type'],
    id: component['id'] ?? 1,
    custom_id: customId,
    ...(isText ? { value: value ?? '' } : { values: value ?? [] }),
  };
}
