import { ApplicationCommandOptionType, type APIAttachment } from 'discord.js';
import { commandsOf, type RegisteredCommand } from './commands.js';
import { contextOf } from './interaction.js';
import { numberIn, objectsIn, textIn, type JsonObject } from './json.js';
import { storeFiles, type UploadedFile } from './message.js';
import { channelPayload } from './payloads.js';
import { hasBot, type Channel, type World } from './world.js';

/** Users and channels are given by id, attachments as files. */
export type OptionValue = string | number | boolean | UploadedFile;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** The values with files uploaded: an id in the place of each. */
type SentValues = Readonly<Record<string, string | number | boolean>>;

/** Command types by name. */
export const commandTypes = { chatInput: 1, user: 2, message: 3 } as const;

/**
 * The command that a person sees in a channel under a name: of the guild, else global and allowed there.
 * Throws with what is registered when there is none.
 */
export function visibleCommand(
  world: World,
  channel: Channel,
  type: number,
  name: string,
): RegisteredCommand | undefined {
  const ofGuild =
    channel.guildId === undefined ? [] : commandsOf(world, { guildId: channel.guildId });
  const global = commandsOf(world, {}).filter((command) => isAllowed(world, command, channel));
  return [...ofGuild, ...global].find((command) => command.name === name && command.type === type);
}

/** What is registered, for messages of failure. */
export function registeredNames(world: World): string {
  const names = [...world.commands].flatMap(([scope, commands]) =>
    commands.map(({ name, type }) => `${name} (type ${type}, ${scope})`),
  );
  return names.length === 0 ? 'no commands are registered' : `registered: ${names.join(', ')}`;
}

function isAllowed(world: World, command: RegisteredCommand, channel: Channel): boolean {
  const { contexts, integration_types: installs } = command.fields;
  const inContext = !Array.isArray(contexts) || contexts.includes(contextOf(channel));
  const isThere = hasBot(world, channel);
  return inContext && (isThere || (Array.isArray(installs) && installs.includes(1)));
}

/**
 * The `data` of a command interaction. Values are checked as the Discord client checks them: what it would not let a
 * person send throws here.
 */
export function commandData(
  world: World,
  command: RegisteredCommand,
  path: readonly string[],
  values: OptionValues,
  focused?: string,
): object {
  let definitions = objectsIn(command.fields['options']);
  const groups: JsonObject[] = [];
  for (const name of path) {
    const group = definitions.find((option) => option['name'] === name);
    if (!group) throw new Error(`/${command.name} has no subcommand ${name}`);
    groups.push(group);
    definitions = objectsIn(group['options']);
  }
  checkNames(command.name, definitions, values, focused);
  const { sent, attachments } = upload(world, values);
  const given = definitions
    .filter((option) => textIn(option['name']) in sent)
    .map((option) => optionData(option, sent, focused));
  const options = groups.reduceRight<readonly object[]>(
    (inner, group) => [{ name: group['name'], type: group['type'], options: inner }],
    given,
  );
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length > 0 && { options }),
    ...(command.guildId !== undefined && { guild_id: command.guildId }),
    ...resolvedData(world, definitions, sent, attachments),
  };
}

function checkNames(
  command: string,
  definitions: readonly JsonObject[],
  values: OptionValues,
  focused: string | undefined,
): void {
  const names = definitions.map((option) => textIn(option['name']));
  const stranger = Object.keys(values).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    throw new Error(`/${command} has no option ${stranger}, only ${names.join(', ') || 'none'}`);
  }
  if (focused !== undefined) {
    const option = definitions.find(({ name }) => name === focused);
    if (option?.['autocomplete'] !== true) {
      throw new Error(`/${command} does not complete ${focused}`);
    }
    return;
  }
  const missing = definitions.find(
    (option) => option['required'] === true && !(textIn(option['name']) in values),
  );
  if (missing) throw new Error(`/${command} needs the option ${textIn(missing['name'])}`);
}

function upload(
  world: World,
  values: OptionValues,
): { readonly sent: SentValues; readonly attachments: readonly APIAttachment[] } {
  const attachments: APIAttachment[] = [];
  const sent = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    const [attachment] = storeFiles(world, [value]);
    if (!attachment) throw new Error(`The file ${value.name} was not stored.`);
    attachments.push(attachment);
    return [name, attachment.id] as const;
  });
  return { sent: Object.fromEntries(sent), attachments };
}

function optionData(option: JsonObject, values: SentValues, focused: string | undefined): object {
  const name = textIn(option['name']);
  const value = values[name] ?? '';
  if (name === focused) return { name, type: option['type'], value, focused: true };
  checkValue(option, name, value);
  return { name, type: option['type'], value };
}

const valueTypes: Readonly<Record<number, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};

function checkValue(option: JsonObject, name: string, value: string | number | boolean): void {
  const wanted = valueTypes[numberIn(option['type'])] ?? 'string';
  if (typeof value !== wanted) throw new Error(`Option ${name} takes a ${wanted}`);
  if (typeof value === 'string' && option['type'] === ApplicationCommandOptionType.String) {
    const least = numberIn(option['min_length']);
    const most = numberIn(option['max_length'] ?? 6000);
    if (value.length < least || value.length > most) {
      throw new Error(`Option ${name} takes ${least} to ${most} characters, not ${value.length}`);
    }
  }
  const choices = objectsIn(option['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value)) {
    throw new Error(`Option ${name} has no choice ${String(value)}`);
  }
}

/** The users, channels and attachments that options name by id. */
function resolvedData(
  world: World,
  definitions: readonly JsonObject[],
  values: SentValues,
  attachments: readonly APIAttachment[],
): object {
  const idsOf = (type: ApplicationCommandOptionType): readonly string[] =>
    definitions
      .filter((option) => option['type'] === type)
      .flatMap((option) => values[textIn(option['name'])] ?? [])
      .map(String);
  const users = idsOf(ApplicationCommandOptionType.User).flatMap((id) => {
    const user = world.users.get(id);
    return user ? [[id, user.api] as const] : [];
  });
  const channels = idsOf(ApplicationCommandOptionType.Channel).flatMap((id) => {
    const channel = world.channels.get(id);
    return channel ? [[id, { ...channelPayload(world, channel), permissions: '0' }] as const] : [];
  });
  if (users.length + channels.length + attachments.length === 0) return {};
  return {
    resolved: {
      ...(users.length > 0 && { users: Object.fromEntries(users) }),
      ...(channels.length > 0 && { channels: Object.fromEntries(channels) }),
      ...(attachments.length > 0 && {
        attachments: Object.fromEntries(attachments.map((file) => [file.id, file])),
      }),
    },
  };
}
