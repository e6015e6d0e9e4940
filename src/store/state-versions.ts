/** A guild of which something was changed. */
export interface ChangedGuild {
  readonly guildId: string;
  /** Whether its articles, and whether its settings (aliases and pins included) are newer than asked for. */
  readonly articles: boolean;
  readonly settings: boolean;
}

/**
 * Port: what processes look at, a few times a second, to notice what others have changed. The version rises with every
 * committed change to articles, settings or pins, in the order of the commits, so that none is ever missed.
 */
export interface StateVersions {
  current(): Promise<number>;
  /** All guilds, and at which version something of each was changed last; and when anything of all may have been. */
  ofGuilds(): Promise<{
    readonly everythingVersion: number;
    readonly guilds: readonly { readonly guildId: string; readonly version: number }[];
  }>;
  /** The guilds changed after a version, and the version that this is the state of. */
  changesSince(version: number): Promise<{
    readonly version: number;
    /**
     * Something of any guild may have changed, also of one that is not named: after an erasure (of which no guild's id
     * remains) or a restore. Whatever is held of guilds is to be read again.
     */
    readonly everything: boolean;
    readonly guilds: readonly ChangedGuild[];
  }>;
}
