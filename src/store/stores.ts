import type { GuildArticles } from '../knowledge/guild-articles.js';
import type { AnsweredMessages } from './answered-messages.js';
import type { ApiTokens } from './api-tokens.js';
import type { AuditLog } from './audit-log.js';
import type { Digests } from './digests.js';
import type { Feeds } from './feeds.js';
import type { GuildData } from './guild-data.js';
import type { GuildRoster } from './guild-roster.js';
import type { GuildSettingsStore } from './guild-settings.js';
import type { ImportDrafts } from './import-drafts.js';
import type { Inquiries } from './inquiries.js';
import type { Pins } from './pins.js';
import type { Proposals } from './proposals.js';
import type { QuestionLog } from './question-log.js';
import type { Reviews } from './reviews.js';
import type { ShardLeases } from './shard-leases.js';
import type { ShownQuotes } from './shown-quotes.js';
import type { StandingQuestions } from './standing-questions.js';
import type { StateVersions } from './state-versions.js';
import type { Vitals } from './vitals.js';

/** All that is kept between two starts, behind one port for each kind of thing. */
export interface Stores {
  readonly articles: GuildArticles;
  readonly drafts: ImportDrafts;
  readonly settings: GuildSettingsStore;
  readonly pins: Pins;
  readonly proposals: Proposals;
  readonly inquiries: Inquiries;
  readonly standing: StandingQuestions;
  readonly digests: Digests;
  readonly questions: QuestionLog;
  readonly audit: AuditLog;
  readonly feeds: Feeds;
  readonly reviews: Reviews;
  readonly answered: AnsweredMessages;
  readonly shownQuotes: ShownQuotes;
  readonly apiTokens: ApiTokens;
  readonly roster: GuildRoster;
  readonly guildData: GuildData;
  readonly versions: StateVersions;
  readonly shardLeases: ShardLeases;
  readonly vitals: Vitals;
  close(): Promise<void>;
}
