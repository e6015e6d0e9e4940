/** What other features, and the gateway, use of this one. */
export { createReviewReminders } from './review-reminders.js';
export { createFeedReports, type ReportFeedRun } from './feed-reports.js';
export { presentDraft } from './commands/present-import.js';
export { pasteArticle } from './modals/paste-article.js';
