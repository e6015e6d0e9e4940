import { z } from 'zod';
import { count, flag, fraction, json, text, time, version } from './column.js';

/**
 * The tables, as the newest migration leaves them: their columns with what each may hold, and the columns of their keys. This
 * is the one place that says so; the types of rows, the order of a backup and the check of what is restored follow from it,
 * and a test holds the migrations to it. A new column needs a line here and a migration; with a default, so that older backups
 * can be restored.
 *
 * Columns are `snake_case` in SQL. Only text, whole numbers and fractions, so that SQLite and PostgreSQL hold the same: times
 * are milliseconds since 1970, ids are Discord's, and what has parts is JSON. Rows refer to those of earlier tables only.
 */
export const tables = {
  /** One row: every change to articles, settings or pins locks it first, so that versions rise in the order of the commits. */
  state: table(['id'], {
    /** Always 1. */
    id: count,
    version,
    /** The version at which something of all guilds may have changed: an erasure, a restore. */
    everythingVersion: version,
  }),

  personKeys: table(['id'], {
    /** A day, as `2026-11-25`, or `opt-out`. */
    id: text,
    /** 32 random bytes in hexadecimal digits. */
    secret: text,
  }),

  guilds: table(['guildId'], {
    guildId: text,
    /** The state's version at the last change of its articles; 0: never. */
    articlesVersion: version,
    settingsVersion: version,
    /** Null: we are a member. */
    lostAtMs: time.nullable(),
  }),

  /** The newest revision of each article. */
  articles: table(['guildId', 'articleId'], {
    guildId: text,
    articleId: text,
    newest: count,
    /** 1, or 0 when the newest revision removes it. */
    present: flag,
    /** Of the newest revision's draft. */
    characters: count,
    /** The day on which it is to be looked over, as `2026-11-25`. */
    reviewOn: text.nullable().default(null),
    /** The day for which its moderators were told so, last. */
    remindedOn: text.nullable().default(null),
  }),

  revisions: table(['guildId', 'articleId', 'number'], {
    guildId: text,
    articleId: text,
    number: count,
    change: text,
    authorId: text,
    createdAtMs: time,
    title: text,
    /** Null when the revision removes the article. */
    draft: json.nullable(),
    /** As whoever made it says. */
    reason: text.nullable().default(null),
  }),

  drafts: table(['id'], {
    id: text,
    guildId: text,
    authorId: text,
    createdAtMs: time,
    content: json,
    /** Of the content. */
    characters: count,
  }),

  /** One row for each setting that differs from the default. */
  settings: table(['guildId', 'setting'], { guildId: text, setting: text, value: json }),

  pins: table(['id'], {
    id: text,
    guildId: text,
    /** The same for the same question, however it is spaced and in whatever case. */
    questionPrint: text,
    question: text,
    passageId: text,
    passagePrint: text,
    authorId: text,
    createdAtMs: time,
  }),

  auditLines: table(['guildId', 'atMs'], {
    guildId: text,
    /** Rises with every line of a guild, so no two have the same. */
    atMs: time,
    authorId: text,
    action: text,
    subject: text,
    detail: text.nullable(),
    /** Of a revision: how many public answers were put right because of it. */
    told: count.nullable().default(null),
  }),

  feeds: table(['id'], {
    id: text,
    guildId: text,
    url: text,
    title: text.nullable(),
    authorId: text,
    createdAtMs: time,
    reportChannelId: text.nullable(),
    etag: text.nullable(),
    lastModified: text.nullable(),
    nextRunAtMs: time,
    /** Until then it is somebody's to run. */
    leasedUntilMs: time,
    failures: count,
    lastRun: json.nullable(),
  }),

  feedEntries: table(['guildId', 'entryPrint'], {
    guildId: text,
    /** Hash of an address or a text. */
    entryPrint: text,
    metAtMs: time,
    /** How often it could not be read, while it is to be tried again; 0: it is dealt with. */
    failures: count.default(0),
  }),

  questions: table(['id'], {
    id: text,
    guildId: text,
    askedAtMs: time,
    text: text.nullable(),
    outcome: text,
    confidence: fraction,
    passages: json,
    surface: text,
    latencyMs: fraction,
    /** The key under which asker and voters are hashed. */
    keyId: text,
    /** Null where the asker is not to be kept. */
    asker: text.nullable(),
  }),

  votes: table(['questionId', 'voter'], {
    questionId: text,
    voter: text,
    guildId: text,
    votedAtMs: time,
    vote: text,
    reason: text.nullable(),
  }),

  optOuts: table(['person'], { person: text }),

  /** Articles whose text is a person's message. */
  proposals: table(['guildId', 'articleId'], {
    guildId: text,
    articleId: text,
    /** Hashed as in the opt-outs. */
    author: text,
    /** Of the message. */
    url: text,
    takenAtMs: time,
  }),

  /** Questions that people put to the moderators. */
  inquiries: table(['id'], {
    id: text,
    guildId: text,
    question: text,
    /** Where the moderators read it, and the message there; null: it is not posted yet. */
    channelId: text,
    messageId: text.nullable(),
    /** `open`, `answered`, `declined` or `closed`. */
    state: text,
    /** How many have put it, also those who are forgotten. */
    people: count,
    createdAtMs: time,
    /** Null while it is open, like the three after it. */
    settledAtMs: time.nullable(),
    /** What the moderator says. */
    words: text.nullable(),
    moderatorId: text.nullable(),
    moderatorName: text.nullable(),
  }),

  /** Who put them, and where they are to be told. */
  inquirers: table(['inquiryId', 'userId'], {
    inquiryId: text,
    userId: text,
    guildId: text,
    channelId: text,
    /** The message that all saw and that is replied to; null: nobody else saw it. */
    messageId: text.nullable(),
    /** Of their client. */
    locale: text.nullable(),
    askedAtMs: time,
    /** `waiting`, `told`, or `refused`: Discord does not let us tell them. */
    state: text,
  }),

  /** What people want to be told of once the articles answer it. */
  standingQuestions: table(['id'], {
    id: text,
    guildId: text,
    userId: text,
    question: text,
    channelId: text,
    /** Of their client. */
    locale: text.nullable(),
    createdAtMs: time,
    /** The version of the guild at which it was asked last, and when that was. */
    checkedVersion: version,
    checkedAtMs: time,
    /** Until then somebody is telling of it. */
    leasedUntilMs: time,
    attempts: count,
  }),

  /** What each guild was told of in its channel for reports. */
  digests: table(['guildId'], {
    guildId: text,
    /** The Monday of the last digest, as `2026-11-23`; empty: there was none. */
    week: text,
    /** Until then somebody is posting the next. */
    leasedUntilMs: time,
    /** Votes up to then were told of. */
    outdatedUntilMs: time,
  }),

  /** What programs show to be answered. */
  apiTokens: table(['id'], {
    id: text,
    /** Of what only the program knows: SHA-256 in hexadecimal digits. */
    hash: text,
    /** Whose articles it reads; null: the operator's. */
    guildId: text.nullable(),
    /** What the operator calls it. */
    name: text.nullable(),
    createdAtMs: time,
  }),

  answeredMessages: table(['questionId'], {
    questionId: text,
    answerId: text,
    channelId: text,
    guildId: text.nullable(),
    print: text,
    answeredAtMs: time,
  }),

  /** What public answers show of articles of their guild: a part of a message each. */
  shownQuotes: table(['messageId', 'part'], {
    messageId: text,
    /** The number of the message's component that quotes. */
    part: count,
    guildId: text,
    channelId: text,
    articleId: text,
    /** The latest revision that says what is shown, and the position of the passage in it: `12`, or `12.3` of a long paragraph. */
    revision: count,
    position: text,
    /** The latest revision that it was compared with. */
    checked: count,
    /** 1 where the answer says that the article does not say it any more. */
    withdrawn: flag,
    shownAtMs: time,
    /** Until then it is one process's to put right. */
    leasedUntilMs: time,
    /** Attempts to put it right that came to nothing. */
    failures: count,
  }),

  /** Which process looks after which shards. */
  shardLeases: table(['firstShard'], {
    firstShard: count,
    lastShard: count,
    /** Of all processes together. */
    shardCount: count,
    /** Made up by the process at its start. */
    holder: text,
    /** By the database's clock; from then on it may be taken by another. */
    leasedUntilMs: time,
  }),

  /** When the next shard may identify, of those whose number leaves the same rest divided by Discord's `max_concurrency`. */
  identifyTurns: table(['bucket'], {
    bucket: count,
    /** By the database's clock. */
    nextAtMs: time,
  }),
} as const;

export type TableName = keyof typeof tables;

/** The rows of each table, as Kysely needs them. */
export type Schema = {
  readonly [Name in TableName]: z.output<(typeof tables)[Name]['row']>;
};

function table<Columns extends z.ZodRawShape, Key extends keyof Columns & string>(
  key: readonly Key[],
  columns: Columns,
): { readonly key: readonly Key[]; readonly row: z.ZodObject<Columns, z.core.$strict> } {
  return { key, row: z.strictObject(columns) };
}
