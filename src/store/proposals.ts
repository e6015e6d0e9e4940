/** An article whose text is a message, as whoever wrote that is shown it. */
export interface Proposal {
  readonly guildId: string;
  readonly articleId: string;
  /** Of the message on Discord. */
  readonly url: string;
  readonly takenAtMs: number;
  /** Of its newest revision; absent while it waits to be confirmed. */
  readonly title?: string;
}

/**
 * Port: whose messages articles were made of. A person is kept as a keyed hash of their id, under the key of opt-outs, for as long
 * as the article is kept.
 */
export interface Proposals {
  /** Notes whose message it is; before anything of it is kept, so that there is never an article that its author cannot find. */
  note(proposal: Omit<Proposal, 'takenAtMs' | 'title'>, authorId: string): Promise<void>;
  /** Those of a person in all guilds, newest first, at most 1,000. */
  of(userId: string): Promise<readonly Proposal[]>;
  /** Deletes one of theirs for good, with all its revisions and previews; false where it is none of theirs. */
  withdraw(userId: string, guildId: string, articleId: string): Promise<boolean>;
  /** Forgets those of which neither article nor preview is kept any more; how many. */
  purge(nowMs: number): Promise<number>;
}

/** In the log of changes, in the place of the id of whoever withdrew an article. */
export const withdrawer = 'author';
