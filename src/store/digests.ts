/** Somebody called an answer out of date. */
export interface OutdatedVote {
  /** Of the article that came first in the answer. */
  readonly articleId: string;
  readonly reason?: string | undefined;
}

/** Port: which guilds were told of what in the channel for reports, so that each is told once, whichever process does it. */
export interface Digests {
  /** Guilds that want a digest, and had none for this week yet; the week by its Monday, `YYYY-MM-DD`. */
  due(week: string, nowMs: number): Promise<readonly string[]>;
  /** For whoever is about to post it, for so long. False where somebody was quicker. */
  claim(guildId: string, week: string, nowMs: number, leaseMs: number): Promise<boolean>;
  /** It is posted, or there was nothing to say. */
  sent(guildId: string, week: string): Promise<void>;
  /** Guilds that want to be told of votes at once, with when they were told last, at the latest `beforeMs`. */
  waitingForVotes(
    beforeMs: number,
  ): Promise<readonly { readonly guildId: string; readonly sinceMs: number }[]>;
  /** Takes the votes from then to now, which nobody else tells of any more; none where somebody was quicker. */
  takeVotes(guildId: string, sinceMs: number, nowMs: number): Promise<readonly OutdatedVote[]>;
}
