import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  RESTJSONErrorCodes,
  Routes,
  type APIApplicationCommandBasicOption,
  type REST,
  type Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { z } from 'zod';
import { UserError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import type { Command, Option } from './command.js';
import { isRefusal } from './discord-errors.js';
import { commandLocales, texts } from './text/languages.js';
import type { Text, Words } from './text/text.js';

export interface RegistrationOptions {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  /** Only in this server: for development, since commands appear there at once. */
  readonly guildId?: string;
  readonly logger: Logger;
}

/** Makes Discord's list of our commands what it should be; writes only when it differs, since writes are counted. */
export async function registerCommands(options: RegistrationOptions): Promise<void> {
  const { rest, guildId, logger } = options;
  const wanted = wantedCommands(options);
  try {
    const differ = !(await areCommandsRegistered(options));
    if (differ) await rest.put(routeOf(options), { body: wanted });
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
}

/** Whether Discord's list of our commands is what it should be. */
export async function areCommandsRegistered(options: Registration): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await options.rest.get(routeOf(options), { query });
  return fingerprint(registered) === fingerprint(wantedCommands(options));
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
  const names = localized(({ name }) => name, command.words);
  const base = {
    name: command.name,
    ...(names !== undefined && { name_localizations: names }),
    ...(scope === 'everywhere' && {
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      integration_types: [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
    }),
  };
  if (command.kind === 'message') return { type: ApplicationCommandType.Message, ...base };
  const requiredFirst = Object.entries(command.options).toSorted(
    ([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false),
  );
  return {
    ...base,
    ...described(command.words),
    options: requiredFirst.map(([name, option]) => optionBody(name, option)),
  };
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const names = localized((words) => words.name, option.words);
  const base = {
    name,
    ...(names !== undefined && { name_localizations: names }),
    ...described(option.words),
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'string': {
      const bounds = option.maxLength !== undefined && { max_length: option.maxLength };
      return option.suggest === undefined
        ? { type: ApplicationCommandOptionType.String, ...base, ...bounds }
        : { type: ApplicationCommandOptionType.String, ...base, ...bounds, autocomplete: true };
    }
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'integer': {
      const bounds = option.min !== undefined && { min_value: option.min };
      return { type: ApplicationCommandOptionType.Integer, ...base, ...bounds };
    }
  }
}

/** The description in our first language, and in the others that Discord knows. */
function described(words: (text: Text) => Words): {
  readonly description: string;
  readonly description_localizations?: Partial<Record<Locale, string>>;
} {
  const descriptions = localized(({ description }) => description, words);
  return {
    description: words(texts[0]).description,
    ...(descriptions !== undefined && { description_localizations: descriptions }),
  };
}

/** By Discord's locales; undefined without any. */
function localized(
  part: (words: Words) => string,
  words: (text: Text) => Words,
): Partial<Record<Locale, string>> | undefined {
  const [, ...others] = texts;
  const entries = others.flatMap((text) =>
    (commandLocales[text.locale] ?? []).map((locale) => [locale, part(words(text))] as const),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => Object.entries(texts ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)));

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
    contexts: z
      .array(z.number())
      .nullish()
      .transform((contexts) => contexts?.toSorted() ?? []),
    integration_types: z
      .array(z.number())
      .nullish()
      .transform((types) => types?.toSorted() ?? []),
    options: z
      .array(
        z.object({
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
          choices: z.unknown().optional(),
        }),
      )
      .default([]),
  }),
);

/** Equal for lists of commands that people could not tell apart; undefined for what is no such list. */
function fingerprint(commands: unknown): string | undefined {
  const parsed = registeredCommands.safeParse(commands);
  if (!parsed.success) return undefined;
  return JSON.stringify(parsed.data.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}
