/** Port: the servers that we are a member of, as last seen: what is missed when we look again was lost while we were away. */
export interface GuildRoster {
  list(): Promise<readonly string[]>;
  /** A guild that has us back keeps its data. */
  add(guildId: string): Promise<void>;
  /** The guild's data are deleted once they have been without us for as long as the operator says. */
  remove(guildId: string): Promise<void>;
}
