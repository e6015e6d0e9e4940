/** How much of each kind one guild may have, and how long it is kept. */
export const bounds = {
  /** Articles that are there, without the removed. */
  articles: 2_000,
  /** Of all these articles as they are stored: their texts with what describes them. */
  articleCharacters: 20_000_000,
  /** The latest of an article; earlier ones go. */
  revisions: 100,
  /** Articles that are removed and can be restored; those removed longest ago go. */
  removedArticles: 500,
  pins: 200,
  feeds: 50,
  /** Addresses and texts that feeds have brought; those met longest ago go. */
  feedEntries: 20_000,
  aliasGroups: 200,
  answerChannels: 200,
  /** Channels and roles whose articles are named; and the tags, or the publishers, that one of them may name. */
  shelves: 100,
  shelfLabels: 25,
  auditLines: 5_000,
  /** Previews that wait for somebody; the oldest go. */
  drafts: 100,
  draftCharacters: 40_000_000,
  draftMs: 24 * 60 * 60_000,
  /** Questions in the log; the oldest go, however long the guild wants to keep them. */
  questions: 200_000,
  retentionDays: 365,
  /** For how long an edit or a deletion of a question is followed. */
  answeredMs: 24 * 60 * 60_000,
  /** Questions to the moderators that wait at a time; more would be read by nobody. */
  openInquiries: 200,
  /** New ones in a day of a server, and of one person in it: moderators are people. */
  inquiriesADay: 50,
  personalInquiriesADay: 5,
  /** One that nobody answers goes, and so does a settled one, with what was said. */
  inquiryMs: 90 * 24 * 60 * 60_000,
  settledInquiryMs: 30 * 24 * 60 * 60_000,
  inquiryCharacters: 1_000,
  /** Standing questions of one person in all guilds, of a guild, and for how long one stands. */
  personalStandingQuestions: 10,
  standingQuestions: 1_000,
  standingMs: 180 * 24 * 60 * 60_000,
  /** A moderator's answer: it is sent in one message, with the question. */
  inquiryAnswerCharacters: 1_500,
  /**
   * For how long answers are put right when what they quote is changed: as far back as people scroll, or come from a link to it. Quotes
   * of a guild, a few an answer; those shown longest ago go.
   */
  shownMs: 90 * 24 * 60 * 60_000,
  shownQuotes: 50_000,
  /** Characters of why a revision was made. */
  reason: 300,
  /** Of all guilds and the operator together: they are a list that a person looks through. */
  apiTokens: 500,
  apiTokenName: 100,
  /** Records of each kind that a person is shown of themselves. */
  personalRecords: 1_000,
} as const;
