import { describeAnsweredMessages } from './answered-messages.js';
import { describeApiTokens } from './api-tokens.js';
import { describeAuditLog } from './audit-log.js';
import { describeDigests } from './digests.js';
import { describeFeeds } from './feeds.js';
import { describeGuildArticles } from './guild-articles.js';
import { describeGuildData } from './guild-data.js';
import { describeGuildSettings } from './guild-settings.js';
import { describeImportDrafts } from './import-drafts.js';
import { describeInquiries } from './inquiries.js';
import { describePins } from './pins.js';
import { describeProposals } from './proposals.js';
import { describeQuestionLog } from './question-log.js';
import { describeReviews } from './reviews.js';
import { describeShardLeases } from './shard-leases.js';
import { describeShownQuotes } from './shown-quotes.js';
import { describeStandingQuestions } from './standing-questions.js';
import { describeStateVersions } from './state-versions.js';
import type { OpenStores } from './stores-under-test.js';
import { describeVitals } from './vitals.js';

/** The contract of every store, for each database that holds them. */
export function describeStores(open: OpenStores): void {
  describeGuildArticles(open);
  describeApiTokens(open);
  describeGuildSettings(open);
  describePins(open);
  describeImportDrafts(open);
  describeFeeds(open);
  describeReviews(open);
  describeProposals(open);
  describeDigests(open);
  describeInquiries(open);
  describeStandingQuestions(open);
  describeQuestionLog(open);
  describeAuditLog(open);
  describeAnsweredMessages(open);
  describeShownQuotes(open);
  describeGuildData(open);
  describeShardLeases(open);
  describeStateVersions(open);
  describeVitals(open);
}
