/** A question that somebody wants to be told of, once, when the articles of a server answer it. */
export interface StandingQuestion {
  /** Twelve letters and digits, random. */
  readonly id: string;
  readonly guildId: string;
  readonly userId: string;
  readonly question: string;
  /** Where it was asked: what may be seen there may answer it. */
  readonly channelId: string;
  /** Of their client. */
  readonly locale?: string | undefined;
  readonly createdAtMs: number;
  /** How often it was tried to tell them. */
  readonly attempts: number;
}

/** Questions of a guild that are to be asked again, since something has changed there. */
export interface DueGuild {
  readonly guildId: string;
  /** At which its articles, or who may see them, changed last. */
  readonly version: number;
}

export type Standing =
  | { readonly kind: 'kept' | 'again'; readonly question: StandingQuestion }
  | { readonly kind: 'too-many'; readonly of: 'person' | 'server' };

/** Port: standing questions. People are kept by their ids, since they are to be told. */
export interface StandingQuestions {
  /** Keeps one, unless they have it already: the first of theirs in the guild of which `isSame` is true. */
  ask(
    question: Omit<StandingQuestion, 'id' | 'createdAtMs' | 'attempts'>,
    isSame: (question: string) => boolean,
  ): Promise<Standing>;
  /** Guilds that have changed since one of their questions was asked last, or where that is a day ago. */
  dueGuilds(nowMs: number): Promise<readonly DueGuild[]>;
  /** Of one of these the questions that are due, asked longest ago first, and nobody's at the moment. */
  due(guild: DueGuild, nowMs: number, limit: number): Promise<readonly StandingQuestion[]>;
  /** It was asked, in vain, when the guild was at this version. */
  checked(id: string, version: number, nowMs: number): Promise<void>;
  /** For whoever is about to tell of it, for so long: of two processes one. False where it is ended. */
  claim(id: string, nowMs: number, leaseMs: number): Promise<boolean>;
  /** It is told, or never will be. */
  end(id: string): Promise<void>;
  /** For the person themselves; false where it is none of theirs, or ended. */
  endOwn(userId: string, id: string): Promise<boolean>;
  /** Those of a person in all guilds, newest first. */
  of(userId: string): Promise<readonly StandingQuestion[]>;
  forget(userId: string): Promise<number>;
  /** Deletes those that nothing has answered for too long; how many. */
  purge(nowMs: number): Promise<number>;
}
