import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type REST,
  type Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import { UserError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import type { Requirement } from './access.js';
import type { Command, Subcommand } from './command.js';
import { isRefusal } from './discord-errors.js';
import type { Option, Options, StringOption } from './option.js';
import { commandLocales, texts } from '../text/languages.js';
import type { Text } from '../text/text.js';
import type { Words } from '../text/words.js';

export interface RegistrationOptions {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  /** Only in this server: for development, since commands appear there at once. */
  readonly guildId?: string;
  readonly logger: Logger;
}

/** The ids that Discord gave to our commands, by their names; empty while they are not known. */
export type CommandIds = ReadonlyMap<string, string>;

const namedCommands = z.array(z.object({ id: z.string(), name: z.string() }));

function idsIn(registered: unknown): CommandIds {
  const { data = [] } = namedCommands.safeParse(registered);
  return new Map(data.map(({ id, name }) => [name, id]));
}

/** What Discord has registered, as another process of ours keeps it. */
export async function commandIdsNow(options: Registration): Promise<CommandIds> {
  return idsIn(await registeredNow(options));
}

/** Makes Discord's list of our commands what it should be; writes only when it differs, since writes are counted. */
export async function registerCommands(options: RegistrationOptions): Promise<CommandIds> {
  const { rest, guildId, logger } = options;
  const wanted = wantedCommands(options);
  let registered: unknown;
  try {
    registered = await registeredNow(options);
    const differ = fingerprint(registered) !== fingerprint(wanted);
    if (differ) registered = await rest.put(routeOf(options), { body: wanted });
    logger.info(differ ? 'Commands registered.' : 'Commands are registered already.', {
      commands: wanted.map(({ name }) => name),
      ...(guildId !== undefined && { guildId }),
    });
  } catch (error) {
    if (guildId === undefined || !isUnknownServer(error)) throw error;
    throw new UserError(
      'unknown-guild',
      'DISCORD_GUILD_ID names a server that this bot is not in, or in which it may not have commands: invite it with the scopes "bot" and "applications.commands".',
      { cause: error },
    );
  }
  if (guildId !== undefined) {
    logger.warn(
      'Commands are registered in one server only (DISCORD_GUILD_ID): they are not available in direct messages or elsewhere.',
      { guildId },
    );
  }
  return idsIn(registered);
}

function registeredNow(options: Registration): Promise<unknown> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return options.rest.get(routeOf(options), { query });
}

/** Whether Discord's list of our commands is what it should be. */
export async function areCommandsRegistered(options: Registration): Promise<boolean> {
  return fingerprint(await registeredNow(options)) === fingerprint(wantedCommands(options));
}

type Registration = Omit<RegistrationOptions, 'logger'>;

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function wantedCommands({
  commands,
  guildId,
}: Registration): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const scope = guildId === undefined ? 'everywhere' : 'one-server';
  return commands.map((command) => commandBody(command, scope));
}

function isUnknownServer(error: unknown): boolean {
  return isRefusal(error, RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild);
}

/** A command as Discord takes it. Only a global one says where it may be used: one of a server is used there. */
function commandBody(
  command: Command,
  scope: 'everywhere' | 'one-server',
): RESTPostAPIApplicationCommandsJSONBody {
  const base = {
    ...named(command.name, command.words),
    ...(scope === 'everywhere' && places(command.requires)),
    // Not for editors: whose role that is differs, and what Discord hides here it hides from them.
    ...(command.requires === 'manager' && {
      default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    }),
  };
  switch (command.kind) {
    case 'message':
      return { type: ApplicationCommandType.Message, ...base };
    case 'chat':
      return { ...base, ...described(command.words), options: optionBodies(command.options) };
    case 'group':
      return {
        ...base,
        ...described(command.words),
        options: command.subcommands.map(subcommandBody),
      };
  }
}

/** What requires anything of a person is for servers that have us; all else can be used everywhere. */
function places(requires: Requirement | undefined): {
  readonly contexts: InteractionContextType[];
  readonly integration_types: ApplicationIntegrationType[];
} {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return requires === undefined
    ? { contexts: [Guild, BotDM, PrivateChannel], integration_types: [GuildInstall, UserInstall] }
    : { contexts: [Guild], integration_types: [GuildInstall] };
}

function subcommandBody({ name, words, options }: Subcommand): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(name, words),
    ...described(words),
    options: optionBodies(options),
  };
}

/** The required ones first, as Discord wants it. */
function optionBodies(options: Options): APIApplicationCommandBasicOption[] {
  return Object.entries(options)
    .toSorted(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, option]) => optionBody(name, option));
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = {
    ...named(name, option.words),
    ...described(option.words),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'string':
      return stringOption(base, option);
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'integer':
      return {
        type: ApplicationCommandOptionType.Integer,
        ...base,
        ...(option.min !== undefined && { min_value: option.min }),
        ...(option.max !== undefined && { max_value: option.max }),
      };
    case 'attachment':
      return { type: ApplicationCommandOptionType.Attachment, ...base };
    case 'user':
      return { type: ApplicationCommandOptionType.User, ...base };
    case 'channel':
      return {
        type: ApplicationCommandOptionType.Channel,
        ...base,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
      };
  }
}

function stringOption(
  base: Pick<APIApplicationCommandBasicOption, 'name' | 'description'>,
  { maxLength, choices, suggest }: StringOption,
): APIApplicationCommandBasicOption {
  const body = {
    type: ApplicationCommandOptionType.String as const,
    ...base,
    ...(maxLength !== undefined && { max_length: maxLength }),
  };
  if (choices === undefined) return suggest === undefined ? body : { ...body, autocomplete: true };
  return {
    ...body,
    choices: choices.map(({ name, value }) => {
      const names = localized(name);
      return {
        name: name(texts[0]),
        ...(names !== undefined && { name_localizations: names }),
        value,
      };
    }),
  };
}

/** The name that identifies it, and those of the languages that Discord knows. */
function named(
  name: string,
  words: (text: Text) => Words,
): { readonly name: string; readonly name_localizations?: Partial<Record<Locale, string>> } {
  const names = localized((text) => words(text).name);
  return { name, ...(names !== undefined && { name_localizations: names }) };
}

/** The description in our first language, and in the others that Discord knows. */
function described(words: (text: Text) => Words): {
  readonly description: string;
  readonly description_localizations?: Partial<Record<Locale, string>>;
} {
  const descriptions = localized((text) => words(text).description);
  return {
    description: words(texts[0]).description,
    ...(descriptions !== undefined && { description_localizations: descriptions }),
  };
}

/** By Discord's locales; undefined without any. */
function localized(part: (text: Text) => string): Partial<Record<Locale, string>> | undefined {
  const [, ...others] = texts;
  const entries = others.flatMap((text) =>
    (commandLocales[text.locale] ?? []).map((locale) => [locale, part(text)] as const),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => Object.entries(texts ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const numbers = z
  .array(z.number())
  .nullish()
  .transform((values) => values?.toSorted() ?? []);

const registeredOption = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  channel_types: numbers,
  choices: z
    .array(z.object({ name: z.string(), name_localizations: localizations, value: z.unknown() }))
    .nullish()
    .transform((choices) => choices ?? []),
});

/** What of a command makes a difference to people, with Discord's defaults for what one side leaves out. */
const registeredCommands = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    name_localizations: localizations,
    description: z.string().default(''),
    description_localizations: localizations,
    default_member_permissions: z.string().nullish().default(null),
    nsfw: z.boolean().default(false),
    contexts: numbers,
    integration_types: numbers,
    options: z
      .array(registeredOption.extend({ options: z.array(registeredOption).default([]) }))
      .default([]),
  }),
);

/** Equal for lists of commands that people could not tell apart; undefined for what is no such list. */
function fingerprint(commands: unknown): string | undefined {
  const parsed = registeredCommands.safeParse(commands);
  if (!parsed.success) return undefined;
  return JSON.stringify(parsed.data.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}
