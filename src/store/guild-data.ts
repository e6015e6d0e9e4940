/** Port: all that is kept of a guild, whatever it is. */
export interface GuildData {
  /** Deletes every trace of the guild at once: articles with their revisions, settings, questions, pins, feeds, audit lines. */
  erase(guildId: string): Promise<void>;
  /** Erases the guilds that lost us before `beforeMs`; their ids. */
  eraseAbandoned(beforeMs: number): Promise<readonly string[]>;
}
