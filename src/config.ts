import dotenv from 'dotenv';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { withSecretsFromFiles } from './secret-files.js';
import type { DatabaseLocation } from './database/open-database.js';
import type { LinkKeys } from './knowledge/signed-links.js';
import { UserError } from './shared/errors.js';
import type { ShardChoice, ShardLeasing } from './shared/shards.js';
import { systemErrorCode } from './shared/system-error.js';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id (17 to 20 digits)');

/** `5/30`: five in thirty seconds; `off`: as many as one likes. */
const rate = z
  .string()
  .regex(/^(?:off|[1-9]\d{0,3}\/[1-9]\d{0,4})$/, 'must be uses/seconds, like 5/30, or off')
  .transform((text) => {
    const [uses, perSeconds] = text.split('/').map(Number);
    return uses === undefined || perSeconds === undefined ? undefined : { uses, perSeconds };
  });

/** A probability, written as a decimal fraction. */
const probability = z
  .string()
  .regex(/^(?:0?\.\d{1,6}|0|1(?:\.0{1,6})?)$/, 'must be a number from 0 to 1, like 0.3')
  .transform(Number);

/**
 * Whether user and password of an address have characters in them that mean something else there: then the address is no
 * address, or names another host. Behind the last @ is the host; one in the query is none of theirs.
 */
function hasUnescaped(address: string): boolean {
  const rest = address.replace(/^\w+:\/\//u, '');
  const query = URL.canParse(address) ? new URL(address).search.length : 0;
  const end = rest.slice(0, rest.length - query).lastIndexOf('@');
  return end > 0 && /[/?#@\s[\]\\]|%(?![\da-f]{2})/iu.test(rest.slice(0, end));
}

/** `127.0.0.1:9464`, `[::1]:9464`, `localhost:0`: where to listen. */
const address = z
  .string()
  .regex(
    /^(?:\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/iu,
    'must be an address with a port, like 127.0.0.1:9464',
  )
  .transform((text) => {
    const colon = text.lastIndexOf(':');
    const host = text.slice(0, colon).replace(/^\[|\]$/gu, '');
    return { host, port: Number(text.slice(colon + 1)) };
  })
  .refine(({ port }) => port <= 65_535, 'must have a port from 0 to 65535');

/** A scheme and a host, as a browser names the origin of a page; nothing behind them. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//u.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/**
 * `auto`, `4`: four in this process, `0-3/16`: the first four of sixteen, `lease/16/4`: four of sixteen that no other process
 * has, `lease/16`: all sixteen, when no other process has them.
 */
const shards = z
  .string()
  .regex(
    /^(?:auto|[1-9]\d{0,3}|\d{1,4}-\d{1,4}\/[1-9]\d{0,3}|lease(?:\/[1-9]\d{0,3}){1,2})$/u,
    'must be auto, a number, a range like 0-3/16, or a lease like lease/16/4',
  )
  .transform((text): ShardChoice | ShardLeasing => {
    if (text === 'auto') return 'auto';
    if (text.startsWith('lease/')) {
      const [count = 0, size = count] = text.split('/').slice(1).map(Number);
      return { count, size };
    }
    const [first = 0, last = 0, count = 0] = text.split(/[-/]/u).map(Number);
    return text.includes('-')
      ? { first, last, count }
      : { first: 0, last: first - 1, count: first };
  })
  .refine(
    (choice) =>
      choice === 'auto' ||
      ('size' in choice
        ? choice.size <= choice.count
        : choice.first <= choice.last && choice.last < choice.count),
    {
      error:
        'must be a range within its count, like 0-3/16 (the last one is 12-15/16), and a lease no larger than it',
    },
  );

/** Shorter secrets can be found out by trying, from a single link. */
const minKeyLength = 32;

/** One secret, or several with commas between them: a new one, and those that it replaces. */
const linkKeys = z.string().transform((text, context): LinkKeys => {
  const [first = '', ...others] = text.split(/[\s,]+/u).filter((key) => key !== '');
  if ([first, ...others].some((key) => key.length < minKeyLength)) {
    context.addIssue(
      `must have ${minKeyLength} characters or more, as openssl rand -hex 32 makes them`,
    );
  }
  return [first, ...others];
});

/** Every setting by its environment variable. `.env.example` explains each; a test holds the two in step. */
const everySetting = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be a token without spaces or line breaks')
    .optional(),
  DISCORD_TOKEN_FILE: z.string().optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  QUOTH_COOLDOWN_PERSON: rate.prefault('5/30'),
  QUOTH_COOLDOWN_CHANNEL: rate.prefault('20/30'),
  QUOTH_SHARDS: shards.prefault('auto'),
  QUOTH_ANSWER_CHANNELS: z
    .string()
    .transform((text) => text.split(',').map((id) => id.trim()))
    .pipe(z.array(snowflake))
    .optional(),
  QUOTH_MESSAGE_CONTENT: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .transform((value) => value === 'on')
    .prefault('off'),
  QUOTH_KNOWLEDGE_PATH: z.string().optional(),
  QUOTH_WATCH: z.enum(['on', 'off'], { error: 'must be on or off' }).prefault('on'),
  QUOTH_CACHE_PATH: z.string().optional(),
  QUOTH_INDEX: z
    .enum(['embedded', 'postgres'], { error: 'must be embedded or postgres' })
    .prefault('embedded'),
  QUOTH_INDEX_MEGABYTES: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be a number of megabytes, like 256')
    .transform(Number)
    .prefault('256'),
  QUOTH_MODEL: z
    .string()
    .transform((model) => (model === 'packaged' || model === 'off' ? model : { folder: model }))
    .refine((model) => typeof model === 'string' || /[/\\]/u.test(model.folder), {
      error: 'must be packaged, off, or the path of a folder, such as ./model',
    })
    .prefault('packaged'),
  QUOTH_DATA_PATH: z.string().prefault('data/quoth.db'),
  DATABASE_URL: z
    .string()
    .refine((text) => !hasUnescaped(text), {
      abort: true,
      error:
        'must have the special characters of its user and password escaped: / as %2F, ? as %3F, # as %23, @ as %40, : as %3A, % as %25',
    })
    .pipe(
      z.url({
        protocol: /^postgres(?:ql)?$/,
        error: 'must be an address like postgres://user@host/name',
      }),
    )
    .optional(),
  DATABASE_URL_FILE: z.string().optional(),
  QUOTH_QUESTION_LOG: z.enum(['on', 'off'], { error: 'must be on or off' }).prefault('on'),
  QUOTH_GUILD_DATA_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of days, like 30')
    .transform(Number)
    .prefault('30'),
  QUOTH_FEED_MINUTES: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a number of minutes, like 30')
    .transform(Number)
    .prefault('30'),
  QUOTH_FOUND_THRESHOLD: probability.optional(),
  QUOTH_UNCERTAIN_THRESHOLD: probability.optional(),
  QUOTH_HTTP: address.optional(),
  QUOTH_PUBLIC_URL: z
    .string()
    .transform((text) => text.trim().replace(/\/$/u, ''))
    .refine(isOrigin, {
      error: 'must be an http(s) address without a path, like https://quoth.example.org',
    })
    .optional(),
  QUOTH_LINK_KEY: linkKeys.optional(),
  QUOTH_LINK_KEY_FILE: z.string().optional(),
  QUOTH_SERVE: address.prefault('127.0.0.1:8080'),
  QUOTH_SERVE_RATE: rate.prefault('300/60'),
  QUOTH_SERVE_CORS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .refine((origins) => origins.every((origin) => origin === '*' || isOrigin(origin)), {
      error: 'must be * or origins like https://example.org, with commas between them',
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .prefault('info'),
  LOG_FORMAT: z.enum(['json', 'pretty'], { error: 'must be json or pretty' }).optional(),
});

export const settingsSchema = everySetting.refine(
  ({ QUOTH_INDEX: index, DATABASE_URL: url }) => index === 'embedded' || url !== undefined,
  { path: ['QUOTH_INDEX'], error: 'must be embedded where DATABASE_URL is not set' },
);

export interface DiscordConfig {
  readonly token: string;
  readonly guildId?: string;
  readonly apiUrl?: string;
  /** Which part of the servers this process looks after; of some, it finds out which. */
  readonly shards: ShardChoice | ShardLeasing;
  /** Channels in which every question is answered that we can answer; needs a privileged intent. */
  readonly answerChannelIds?: readonly string[];
  /** Whether servers may choose such channels, too; needs the same intent. */
  readonly readsMessages: boolean;
  /** How often may be asked; absent: as often as one likes. */
  readonly cooldown: { readonly person?: Rate; readonly channel?: Rate };
}

/** So many uses in so many seconds. */
interface Rate {
  readonly uses: number;
  readonly perSeconds: number;
}

export interface Config {
  /** Absent without a token: there is no bot to run then. */
  readonly discord?: DiscordConfig;
  /** Absent: the articles that ship with Quoth. */
  readonly knowledgePath?: string;
  /** Whether articles that are saved while the bot runs are served at once. */
  readonly watches: boolean;
  /** Absent: no snapshots of the index are kept. */
  readonly cachePath?: string;
  /** What tells the meaning of texts: the model that comes with Quoth, none, or a sentence-transformers model in ONNX. */
  readonly model: 'packaged' | 'off' | { readonly folder: string };
  /** Where what moderators and people leave is kept. */
  readonly database: DatabaseLocation;
  /** Whether questions may be logged; where they may, each server can still do without. */
  readonly questionLog: boolean;
  /** For how many days the data of a server that removed the bot are kept. */
  readonly guildDataDays: number;
  /** Between two looks at a feed that is followed. */
  readonly feedMinutes: number;
  /** Where words are looked up: in each process's memory, or in the database of all of them. */
  readonly index: 'embedded' | 'postgres';
  /** What the indexes of servers may take in memory together. */
  readonly indexMegabytes: number;
  /** How sure an answer has to be, from 0 to 1; absent: the defaults. */
  readonly foundThreshold?: number;
  readonly uncertainThreshold?: number;
  /** Where health and metrics are served; absent: nowhere. */
  readonly http?: { readonly host: string; readonly port: number };
  /** Where everybody reaches the pages of `quoth serve`, without a path; absent: nowhere. */
  readonly publicUrl?: string;
  /** With what links to servers' own articles there are signed; absent: they get none. */
  readonly linkKeys?: LinkKeys;
  /** How the engine is served to programs and browsers (`quoth serve`). */
  readonly server: {
    readonly address: { readonly host: string; readonly port: number };
    /** How often each token, and each address without one, may ask; absent: as often as they like. */
    readonly rate?: Rate;
    /** Origins whose pages may read the answers; absent: none. */
    readonly corsOrigins?: readonly string[];
  };
  readonly log: {
    readonly level: string;
    readonly format: 'json' | 'pretty';
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the settings are read from. */
export interface Surroundings {
  /** The process's environment, with what only the file says below it. */
  readonly environment: Environment;
  /** Names that only the file sets. */
  readonly inFile: ReadonlySet<string>;
  readonly filePath: string;
}

/** Beside package.json, from `src/` and from `dist/` alike: not in the working directory, which may be anybody's. */
const usualFile = fileURLToPath(new URL('../.env', import.meta.url));

/** The process's environment with `.env` below it: what is set already wins, even where it is empty. */
export function readEnvironment(filePath = usualFile): Surroundings {
  const file = readEnvFile(filePath);
  const inFile = new Set(Object.keys(file).filter((name) => process.env[name] === undefined));
  return { environment: { ...file, ...process.env }, inFile, filePath };
}

function readEnvFile(path: string): Environment {
  try {
    return dotenv.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    if (code === undefined) throw error;
    process.emitWarning(`${path} cannot be read (${code}): what it sets does not hold.`);
    return {};
  }
}

/** What is wrong with the settings: each faulty one by its name, never with its value. */
export function faultsOf(environment: Environment): readonly string[] {
  const { values, faults } = withSecretsFromFiles(withoutEmptyValues(environment));
  const { error } = settingsSchema.safeParse(values);
  const wrong = (error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return [...faults, ...wrong];
}

/** Throws one {@link UserError} that names every faulty setting and never repeats a value. */
export function parseConfig(environment: Environment): Config {
  const faults = faultsOf(environment).map((fault) => `  ${fault}`);
  if (faults.length > 0) {
    throw new UserError('bad-settings', `These settings are wrong:\n${faults.join('\n')}`);
  }
  const { values } = withSecretsFromFiles(withoutEmptyValues(environment));
  const settings = settingsSchema.parse(values);
  return {
    ...(settings.DISCORD_TOKEN !== undefined && {
      discord: {
        token: settings.DISCORD_TOKEN,
        ...(settings.DISCORD_GUILD_ID !== undefined && { guildId: settings.DISCORD_GUILD_ID }),
        ...(settings.DISCORD_API_URL !== undefined && { apiUrl: settings.DISCORD_API_URL }),
        ...(settings.QUOTH_ANSWER_CHANNELS !== undefined && {
          answerChannelIds: settings.QUOTH_ANSWER_CHANNELS,
        }),
        shards: settings.QUOTH_SHARDS,
        readsMessages: settings.QUOTH_MESSAGE_CONTENT,
        cooldown: {
          ...(settings.QUOTH_COOLDOWN_PERSON && { person: settings.QUOTH_COOLDOWN_PERSON }),
          ...(settings.QUOTH_COOLDOWN_CHANNEL && { channel: settings.QUOTH_COOLDOWN_CHANNEL }),
        },
      },
    }),
    ...(settings.QUOTH_KNOWLEDGE_PATH !== undefined && {
      knowledgePath: settings.QUOTH_KNOWLEDGE_PATH,
    }),
    watches: settings.QUOTH_WATCH === 'on',
    ...(settings.QUOTH_CACHE_PATH !== undefined && { cachePath: settings.QUOTH_CACHE_PATH }),
    model: settings.QUOTH_MODEL,
    database:
      settings.DATABASE_URL === undefined
        ? { path: settings.QUOTH_DATA_PATH }
        : { url: settings.DATABASE_URL },
    questionLog: settings.QUOTH_QUESTION_LOG === 'on',
    guildDataDays: settings.QUOTH_GUILD_DATA_DAYS,
    feedMinutes: settings.QUOTH_FEED_MINUTES,
    index: settings.QUOTH_INDEX,
    indexMegabytes: settings.QUOTH_INDEX_MEGABYTES,
    ...(settings.QUOTH_FOUND_THRESHOLD !== undefined && {
      foundThreshold: settings.QUOTH_FOUND_THRESHOLD,
    }),
    ...(settings.QUOTH_UNCERTAIN_THRESHOLD !== undefined && {
      uncertainThreshold: settings.QUOTH_UNCERTAIN_THRESHOLD,
    }),
    ...(settings.QUOTH_HTTP !== undefined && { http: settings.QUOTH_HTTP }),
    ...(settings.QUOTH_PUBLIC_URL !== undefined && { publicUrl: settings.QUOTH_PUBLIC_URL }),
    ...(settings.QUOTH_LINK_KEY !== undefined && { linkKeys: settings.QUOTH_LINK_KEY }),
    server: {
      address: settings.QUOTH_SERVE,
      ...(settings.QUOTH_SERVE_RATE && { rate: settings.QUOTH_SERVE_RATE }),
      ...(settings.QUOTH_SERVE_CORS && { corsOrigins: settings.QUOTH_SERVE_CORS }),
    },
    log: {
      level: settings.LOG_LEVEL,
      format: settings.LOG_FORMAT ?? (process.stderr.isTTY ? 'pretty' : 'json'),
    },
  };
}

/** `NAME=` in a `.env` file means the same as no line at all. */
function withoutEmptyValues(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}
