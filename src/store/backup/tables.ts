import { z } from 'zod';
import { type TableName, tables } from '../../database/schema.js';
import type { Row } from '../sql/any-table.js';
import { toVote } from '../sql/personal-data.js';
import { toFeed } from '../sql/sql-feeds.js';
import { toRevision } from '../sql/sql-guild-articles.js';
import { toSetting } from '../sql/sql-guild-settings.js';
import { toInquirer, toInquiry } from '../sql/sql-inquiries.js';
import { toDraft } from '../sql/sql-import-drafts.js';
import { toRecord } from '../sql/sql-question-log.js';
import { refuseUnreadable, type OnUnreadable } from '../sql/unreadable.js';

export interface BackedUpTable {
  /** The columns of its key. */
  readonly key: readonly string[];
  /** What a row must be that is restored: that its columns hold what they may, and that the stores can read it. */
  readonly row: z.ZodType<Row>;
}

/** What belongs to the running database, and to the processes on it. */
type Running = 'state' | 'shardLeases' | 'identifyTurns';

/** Every other table, by the function with which the stores read its rows. */
const backedUp: Readonly<Record<Exclude<TableName, Running>, BackedUpTable>> = {
  personKeys: tables.personKeys,
  guilds: tables.guilds,
  articles: tables.articles,
  revisions: readable(tables.revisions, toRevision),
  drafts: readable(tables.drafts, toDraft),
  settings: readable(tables.settings, toSetting),
  pins: tables.pins,
  auditLines: tables.auditLines,
  feeds: readable(tables.feeds, toFeed),
  feedEntries: tables.feedEntries,
  questions: readable(tables.questions, toRecord),
  votes: readable(tables.votes, toVote),
  optOuts: tables.optOuts,
  proposals: tables.proposals,
  inquiries: readable(tables.inquiries, toInquiry),
  inquirers: readable(tables.inquirers, toInquirer),
  standingQuestions: tables.standingQuestions,
  digests: tables.digests,
  apiTokens: tables.apiTokens,
  answeredMessages: tables.answeredMessages,
  shownQuotes: tables.shownQuotes,
};

/** In the order of the schema, in which rows refer to those of earlier tables only. */
export const backedUpTables: readonly (BackedUpTable & { readonly name: string })[] = Object.keys(
  tables,
)
  .filter(isBackedUp)
  .map((name) => ({ name, ...backedUp[name] }));

function isBackedUp(name: string): name is keyof typeof backedUp {
  return name in backedUp;
}

/** Of a content that is made of parts, the first that is wrong. */
function unreadableReason(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'It cannot be read.';
  const [first] = error.issues;
  return first === undefined
    ? 'It cannot be read.'
    : [...first.path.map(String), first.message].join(': ');
}

function readable<Content extends Row>(
  { key, row }: { readonly key: readonly string[]; readonly row: z.ZodType<Content> },
  read: (row: Content, onUnreadable: OnUnreadable) => unknown,
): BackedUpTable {
  return {
    key,
    row: row.superRefine((value, context) => {
      try {
        read(value, refuseUnreadable);
      } catch (error) {
        context.addIssue(unreadableReason(error));
      }
    }),
  };
}
