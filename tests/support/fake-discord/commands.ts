import { isObject, numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import type { World } from './world.js';

/** An application command as Discord keeps it. */
export interface RegisteredCommand {
  readonly id: string;
  readonly version: string;
  /** 1 chat input, 2 user, 3 message. */
  readonly type: number;
  readonly name: string;
  readonly guildId: string | undefined;
  /** Everything else as it is given back: localisations, description, options, contexts. */
  readonly fields: JsonObject;
}

/** Where commands are registered: globally, or in one guild. */
export interface CommandScope {
  readonly guildId?: string | undefined;
}

export function commandsOf(world: World, scope: CommandScope): readonly RegisteredCommand[] {
  return world.commands.get(scope.guildId ?? 'global') ?? [];
}

export function setCommands(
  world: World,
  scope: CommandScope,
  commands: readonly RegisteredCommand[],
): void {
  world.commands.set(scope.guildId ?? 'global', commands);
}

/** The command that a body makes. One of the same name and type keeps its id, and its version when nothing changed. */
export function registerCommand(
  world: World,
  scope: CommandScope,
  body: unknown,
): RegisteredCommand {
  const given = isObject(body) ? body : {};
  const type = numberIn(given['type'] ?? 1);
  const name = textIn(given['name']);
  const fields = fieldsOf(given, scope);
  const known = commandsOf(world, scope).find(
    (other) => other.name === name && other.type === type,
  );
  if (known && JSON.stringify(known.fields) === JSON.stringify(fields)) return known;
  return {
    id: known?.id ?? world.clock.snowflake(),
    version: world.clock.snowflake(),
    type,
    name,
    guildId: scope.guildId,
    fields,
  };
}

/** As GET gives it; without `with_localizations` the dictionaries are left out. */
export function commandPayload(
  world: World,
  command: RegisteredCommand,
  withLocalizations: boolean,
): object {
  const payload = {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    type: command.type,
    name: command.name,
    ...(command.guildId !== undefined && { guild_id: command.guildId }),
    ...command.fields,
  };
  return withLocalizations ? payload : withoutLocalizations(payload);
}

/** Discord gives back more than it was given: defaults filled in, and what is false left out of options. */
function fieldsOf(given: JsonObject, { guildId }: CommandScope): JsonObject {
  const options = optionsOf(given['options']);
  return {
    name_localizations: given['name_localizations'] ?? null,
    description: given['description'] ?? '',
    description_localizations: given['description_localizations'] ?? null,
    default_member_permissions: memberPermissions(given['default_member_permissions']),
    nsfw: given['nsfw'] ?? false,
    ...(guildId === undefined && {
      dm_permission: given['dm_permission'] ?? true,
      contexts: given['contexts'] ?? null,
      integration_types: given['integration_types'] ?? [0],
    }),
    ...(options.length > 0 && { options }),
  };
}

function memberPermissions(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function optionsOf(options: unknown): readonly JsonObject[] {
  return objectsIn(options).map((option) => {
    const { type, name, description, required, autocomplete, ...rest } = option;
    const inner = optionsOf(option['options']);
    return {
      type,
      name,
      name_localizations: null,
      description,
      description_localizations: null,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => isWorthKeeping(value))),
      ...(required === true && { required }),
      ...(autocomplete === true && { autocomplete }),
      ...(inner.length > 0 && { options: inner }),
    };
  });
}

function isWorthKeeping(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function withoutLocalizations(value: unknown): object {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, inner]) => [
        key,
        key === 'options' || key === 'choices'
          ? objectsIn(inner).map((item) => withoutLocalizations(item))
          : inner,
      ]),
  );
}
