/**
 * The tables, as the newest migration leaves them; columns are `snake_case` in SQL. Only text, whole numbers and fractions, so
 * that SQLite and PostgreSQL hold the same: times are milliseconds since 1970, ids are Discord's, and what has parts is JSON.
 */
export interface Schema {
  readonly state: StateTable;
  readonly guilds: GuildTable;
  readonly articles: ArticleTable;
  readonly revisions: RevisionTable;
  readonly drafts: DraftTable;
  readonly settings: SettingTable;
  readonly pins: PinTable;
  readonly auditLines: AuditLineTable;
  readonly feeds: FeedTable;
  readonly feedEntries: FeedEntryTable;
  readonly questions: QuestionTable;
  readonly votes: VoteTable;
  readonly personKeys: PersonKeyTable;
  readonly optOuts: OptOutTable;
  readonly answeredMessages: AnsweredMessageTable;
}

/** One row: every change to articles, settings or pins locks it first, so that versions rise in the order of the commits. */
interface StateTable {
  /** Always 1. */
  id: number;
  version: number;
  /** The version at which something of all guilds may have changed: an erasure, a restore. */
  everythingVersion: number;
}

interface GuildTable {
  guildId: string;
  /** The state's version at the last change of its articles; 0: never. */
  articlesVersion: number;
  settingsVersion: number;
  /** Null: we are a member. */
  lostAtMs: number | null;
}

/** The newest revision of each article. */
interface ArticleTable {
  guildId: string;
  articleId: string;
  newest: number;
  /** 1, or 0 when the newest revision removes it. */
  present: number;
  /** Of the newest revision's draft. */
  characters: number;
}

interface RevisionTable {
  guildId: string;
  articleId: string;
  number: number;
  change: string;
  authorId: string;
  createdAtMs: number;
  title: string;
  /** JSON; null when the revision removes the article. */
  draft: string | null;
}

interface DraftTable {
  id: string;
  guildId: string;
  authorId: string;
  createdAtMs: number;
  /** JSON. */
  content: string;
  /** Of the content. */
  characters: number;
}

/** One row for each setting that differs from the default. */
interface SettingTable {
  guildId: string;
  setting: string;
  /** JSON. */
  value: string;
}

interface PinTable {
  id: string;
  guildId: string;
  /** The same for the same question, however it is spaced and in whatever case. */
  questionPrint: string;
  question: string;
  passageId: string;
  passagePrint: string;
  authorId: string;
  createdAtMs: number;
}

interface AuditLineTable {
  guildId: string;
  /** Rises with every line of a guild, so no two have the same. */
  atMs: number;
  authorId: string;
  action: string;
  subject: string;
  detail: string | null;
}

interface FeedTable {
  id: string;
  guildId: string;
  url: string;
  title: string | null;
  authorId: string;
  createdAtMs: number;
  reportChannelId: string | null;
  etag: string | null;
  lastModified: string | null;
  nextRunAtMs: number;
  /** Until then it is somebody's to run. */
  leasedUntilMs: number;
  failures: number;
  /** JSON. */
  lastRun: string | null;
}

interface FeedEntryTable {
  guildId: string;
  /** Hash of an address or a text. */
  entryPrint: string;
  metAtMs: number;
}

interface QuestionTable {
  id: string;
  guildId: string;
  askedAtMs: number;
  text: string | null;
  outcome: string;
  confidence: number;
  /** JSON. */
  passages: string;
  surface: string;
  latencyMs: number;
  /** The key under which asker and voters are hashed. */
  keyId: string;
  /** Null where the asker is not to be kept. */
  asker: string | null;
}

interface VoteTable {
  questionId: string;
  voter: string;
  guildId: string;
  votedAtMs: number;
  vote: string;
  reason: string | null;
}

interface PersonKeyTable {
  /** A day, as `2026-11-25`, or `opt-out`. */
  id: string;
  /** 32 random bytes in hexadecimal digits. */
  secret: string;
}

interface OptOutTable {
  person: string;
}

interface AnsweredMessageTable {
  questionId: string;
  answerId: string;
  channelId: string;
  guildId: string | null;
  print: string;
  answeredAtMs: number;
}
