import { z } from 'zod';
import type { Schema } from '../../database/schema.js';

const text = z.string().refine((value) => !value.includes('\0'), 'has a NUL');
const json = text.refine(isJson, 'is no JSON');
const whole = z.int();
const fraction = z.number();

/**
 * Every table but the state, which belongs to the running database, with what a row is: one that was read from a file is
 * checked before it comes near the database.
 */
const tables = {
  personKeys: { key: ['id'], columns: { id: text, secret: text } },
  guilds: {
    key: ['guildId'],
    columns: {
      guildId: text,
      articlesVersion: whole,
      settingsVersion: whole,
      lostAtMs: whole.nullable(),
    },
  },
  articles: {
    key: ['guildId', 'articleId'],
    columns: { guildId: text, articleId: text, newest: whole, present: whole, characters: whole },
  },
  revisions: {
    key: ['guildId', 'articleId', 'number'],
    columns: {
      guildId: text,
      articleId: text,
      number: whole,
      change: text,
      authorId: text,
      createdAtMs: whole,
      title: text,
      draft: json.nullable(),
    },
  },
  drafts: {
    key: ['id'],
    columns: {
      id: text,
      guildId: text,
      authorId: text,
      createdAtMs: whole,
      content: json,
      characters: whole,
    },
  },
  settings: { key: ['guildId', 'setting'], columns: { guildId: text, setting: text, value: json } },
  pins: {
    key: ['id'],
    columns: {
      id: text,
      guildId: text,
      questionPrint: text,
      question: text,
      passageId: text,
      passagePrint: text,
      authorId: text,
      createdAtMs: whole,
    },
  },
  auditLines: {
    key: ['guildId', 'atMs'],
    columns: {
      guildId: text,
      atMs: whole,
      authorId: text,
      action: text,
      subject: text,
      detail: text.nullable(),
    },
  },
  feeds: {
    key: ['id'],
    columns: {
      id: text,
      guildId: text,
      url: text,
      title: text.nullable(),
      authorId: text,
      createdAtMs: whole,
      reportChannelId: text.nullable(),
      etag: text.nullable(),
      lastModified: text.nullable(),
      nextRunAtMs: whole,
      leasedUntilMs: whole,
      failures: whole,
      lastRun: json.nullable(),
    },
  },
  feedEntries: {
    key: ['guildId', 'entryPrint'],
    columns: { guildId: text, entryPrint: text, metAtMs: whole },
  },
  questions: {
    key: ['id'],
    columns: {
      id: text,
      guildId: text,
      askedAtMs: whole,
      text: text.nullable(),
      outcome: text,
      confidence: fraction,
      passages: json,
      surface: text,
      latencyMs: fraction,
      keyId: text,
      asker: text.nullable(),
    },
  },
  votes: {
    key: ['questionId', 'voter'],
    columns: {
      questionId: text,
      voter: text,
      guildId: text,
      votedAtMs: whole,
      vote: text,
      reason: text.nullable(),
    },
  },
  optOuts: { key: ['person'], columns: { person: text } },
  answeredMessages: {
    key: ['questionId'],
    columns: {
      questionId: text,
      answerId: text,
      channelId: text,
      guildId: text.nullable(),
      print: text,
      answeredAtMs: whole,
    },
  },
} as const satisfies {
  readonly [Table in Exclude<keyof Schema, 'state'>]: {
    readonly key: readonly (keyof Schema[Table])[];
    readonly columns: {
      readonly [Column in keyof Schema[Table]]: z.ZodType<Schema[Table][Column]>;
    };
  };
};

export type Row = Readonly<Record<string, string | number | null>>;

export interface BackedUpTable {
  readonly name: string;
  /** The columns of its key. */
  readonly key: readonly string[];
  readonly row: z.ZodType<Row>;
}

/** In an order in which the rows of a table refer to those of earlier ones only. */
export const backedUpTables: readonly BackedUpTable[] = Object.entries<{
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, z.ZodType<string | number | null>>>;
}>(tables).map(([name, { key, columns }]) => ({ name, key, row: z.strictObject(columns) }));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
