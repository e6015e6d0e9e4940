import dotenv from 'dotenv';
import { z } from 'zod';
import { UserError } from './shared/errors.js';

/** An unset variable and an empty one mean the same. */
function optional<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodPipe<z.ZodTransform<unknown, unknown>, z.ZodOptional<Schema>> {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id (17 to 20 digits)');

/** Every setting by its environment variable. `.env.example` explains each; a test holds the two in step. */
export const settingsSchema = z.object({
  DISCORD_TOKEN: optional(
    z.string().regex(/^[\x21-\x7e]+$/, 'must be a token without spaces or line breaks'),
  ),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })),
  QUOTH_KNOWLEDGE_PATH: optional(z.string()),
  LOG_LEVEL: optional(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    }),
  ),
  LOG_FORMAT: optional(z.enum(['json', 'pretty'], { error: 'must be json or pretty' })),
});

export interface DiscordConfig {
  readonly token: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
}

export interface Config {
  /** Absent without a token: there is no bot to run then. */
  readonly discord?: DiscordConfig;
  /** Absent: the articles that ship with Quoth. */
  readonly knowledgePath?: string;
  readonly log: {
    readonly level: string;
    readonly format: 'json' | 'pretty';
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The process's environment with `.env` of the working directory below it: what is set already wins. */
export function readEnvironment(): Environment {
  dotenv.config({ quiet: true });
  return process.env;
}

/** Throws one {@link UserError} that names every faulty setting and never repeats a value. */
export function parseConfig(environment: Environment): Config {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new UserError('bad-settings', `These settings are wrong:\n${faults.join('\n')}`);
  }
  const settings = parsed.data;
  return {
    ...(settings.DISCORD_TOKEN !== undefined && {
      discord: {
        token: settings.DISCORD_TOKEN,
        ...(settings.DISCORD_GUILD_ID !== undefined && { guildId: settings.DISCORD_GUILD_ID }),
        ...(settings.DISCORD_API_URL !== undefined && { apiUrl: settings.DISCORD_API_URL }),
      },
    }),
    ...(settings.QUOTH_KNOWLEDGE_PATH !== undefined && {
      knowledgePath: settings.QUOTH_KNOWLEDGE_PATH,
    }),
    log: {
      level: settings.LOG_LEVEL ?? 'info',
      format: settings.LOG_FORMAT ?? (process.stderr.isTTY ? 'pretty' : 'json'),
    },
  };
}
