/** Somebody who put a question to the moderators, and where they are to be told. */
export interface Inquirer {
  readonly userId: string;
  /** Where they asked. */
  readonly channelId: string;
  /** The message that all saw there, to be replied to; absent: nobody else saw what they asked. */
  readonly messageId?: string | undefined;
  /** Of their client. */
  readonly locale?: string | undefined;
}

/** What moderators said of a question that was put to them. */
export interface Settlement {
  /** `closed`: nobody is told. */
  readonly state: 'answered' | 'declined' | 'closed';
  /** The answer, or why there is none; absent: no reason was given. */
  readonly words?: string | undefined;
  readonly moderatorId: string;
  readonly moderatorName: string;
}

/** A question to the moderators of a server. */
export interface Inquiry {
  /** Twelve letters and digits, random. */
  readonly id: string;
  readonly guildId: string;
  readonly question: string;
  readonly createdAtMs: number;
  /** Where the moderators read it. */
  readonly channelId: string;
  /** The message there; absent: it is not posted yet. */
  readonly messageId?: string | undefined;
  /** How many have put it. */
  readonly people: number;
  /** Absent while it is open. */
  readonly settlement?: Settlement | undefined;
  /** Those of them who are to be told and are not yet, in the order in which they asked. */
  readonly waiting: readonly Inquirer[];
  /** How many cannot be told: they take no direct messages. */
  readonly refused: number;
}

/** What a person has asked the moderators of any server, as they are shown it themselves. */
export interface OwnInquiry extends Pick<
  Inquiry,
  'id' | 'guildId' | 'question' | 'createdAtMs' | 'settlement'
> {
  /** Whether they were told. */
  readonly isTold: boolean;
}

export type PutOutcome =
  /** `joined`: others had put it, or they themselves (`again`). */
  | { readonly kind: 'new' | 'joined' | 'again'; readonly inquiry: Inquiry }
  | { readonly kind: 'too-many'; readonly of: 'person' | 'server' };

/**
 * Port: questions to the moderators, where the articles do not say. People are kept by their ids, since they are to be told; for
 * a day once they are, so that nobody asks too much.
 */
export interface Inquiries {
  /** Puts a question, or joins whoever has put the same: the first open one of the guild of which `isSame` is true. */
  put(
    request: Pick<Inquiry, 'guildId' | 'question' | 'channelId'>,
    inquirer: Inquirer,
    isSame: (question: string) => boolean,
  ): Promise<PutOutcome>;
  get(guildId: string, id: string): Promise<Inquiry | undefined>;
  /** Where it is posted from now on. */
  place(guildId: string, id: string, channelId: string, messageId: string): Promise<void>;
  /** Its post is gone: it is to be posted again, if it is still kept. */
  unplace(guildId: string, id: string): Promise<void>;
  /** Forgets one that could not be posted. */
  discard(guildId: string, id: string): Promise<void>;
  /** Of two moderators who settle it, only one does; undefined for the second. */
  settle(guildId: string, id: string, settlement: Settlement): Promise<Inquiry | undefined>;
  /** Somebody has been told, or cannot be. */
  told(guildId: string, id: string, userId: string, state: 'told' | 'refused'): Promise<void>;
  /**
   * Those that are settled without all being told, and those that are not posted yet, put or settled before this time: whoever
   * was at it has died. Oldest first.
   */
  unfinished(beforeMs: number, limit: number): Promise<readonly Inquiry[]>;
  /** Those of a person in all guilds, newest first, at most 1,000. */
  of(userId: string): Promise<readonly OwnInquiry[]>;
  /** Forgets a person, and with them the open questions that only they have put; all that they were part of, as it was. */
  forget(userId: string): Promise<readonly Inquiry[]>;
  /** Deletes what is too old; how many questions. */
  purge(nowMs: number): Promise<number>;
}
