/** Port: all that is kept of a guild, whatever it is. */
export interface GuildData {
  /** Deletes every trace of the guild at once: articles with their revisions, settings, questions, pins, feeds, audit lines. */
  erase(guildId: string): Promise<void>;
  /** Erases the guilds that lost us before `beforeMs`; their ids. */
  eraseAbandoned(beforeMs: number): Promise<readonly string[]>;
  /**
   * Has what seems to be from after `nowMs` be from then: it was written while the clock was wrong, and would be kept until the
   * clock is there. Of all guilds; to how many things that was done.
   */
  capTimes(nowMs: number): Promise<number>;
}
