/** A passage that moderators want to come first for a question and its near paraphrases. */
export interface Pin {
  /** Twelve letters and digits, random. */
  readonly id: string;
  readonly guildId: string;
  readonly question: string;
  readonly passageId: string;
  /** The text of the passage when it was pinned; a pin of a passage that has changed does nothing. */
  readonly passagePrint: string;
  readonly authorId: string;
  readonly createdAtMs: number;
}

/** Port: the pins of guilds. Each change writes an audit line and raises the version of the guild's settings. */
export interface Pins {
  /** Newest first. */
  list(guildId: string): Promise<readonly Pin[]>;
  /** `full` when the guild has as many as it may. In place of a pin of the same question. */
  add(
    pin: Omit<Pin, 'id' | 'createdAtMs'>,
  ): Promise<{ readonly kind: 'added'; readonly pin: Pin } | { readonly kind: 'full' }>;
  /** False when there is none (any more). */
  remove(guildId: string, id: string, authorId: string): Promise<boolean>;
}
