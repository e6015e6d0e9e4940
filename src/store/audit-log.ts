/** Who changed what. */
export interface AuditLine {
  readonly guildId: string;
  readonly atMs: number;
  /** A user's id, or `feed:<id>`. */
  readonly authorId: string;
  /** What was done: `article.added`, `setting.changed`, `pin.removed`, `feed.followed`, … */
  readonly action: string;
  /** What it was done to: an article's id and revision, a setting's name, a question. */
  readonly subject: string;
  /** In a few words, such as the new value; at most 500 characters. */
  readonly detail?: string | undefined;
  /** Of a revision: how many public answers were put right because of it. */
  readonly told?: number | undefined;
}

/** Port: the changes that moderators made, written by the stores in the transaction of the change itself. */
export interface AuditLog {
  /** Newest first; `beforeMs` leads to the next page. */
  list(guildId: string, limit: number, beforeMs?: number): Promise<readonly AuditLine[]>;
}
