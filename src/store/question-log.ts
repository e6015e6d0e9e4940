/** Where and how a question was answered. Its asker is no part of it. */
export interface QuestionRecord {
  /** Twelve letters and digits, of the event that asked it: see `idOfEvent`. */
  readonly id: string;
  readonly guildId: string;
  readonly askedAtMs: number;
  /** Absent where the guild keeps no question log: what remains is for counting feedback on passages. */
  readonly text?: string | undefined;
  readonly outcome: 'found' | 'uncertain' | 'nothing';
  /** From 0 to 1. */
  readonly confidence: number;
  /** The passages shown, best first. */
  readonly passages: readonly LoggedPassage[];
  /** How it was asked: `slash`, `mention`, `reply`, … */
  readonly surface: string;
  readonly latencyMs: number;
}

export interface LoggedPassage {
  readonly articleId: string;
  readonly passageId: string;
  /** The revision of a guild's article; absent for the operator's. */
  readonly revision?: number | undefined;
}

export type Vote = 'helped' | 'not-this' | 'out-of-date';

/** How people voted on one answer. */
export interface VoteCounts {
  readonly helped: number;
  readonly notThis: number;
  readonly outOfDate: number;
}

/** A record with what was said of its answer. */
export interface JudgedQuestion extends QuestionRecord {
  readonly votes: VoteCounts;
  /** What people gave as reasons for "out of date". */
  readonly reasons: readonly string[];
}

/** What is kept of one person, as they may see it themselves. */
export interface PersonalData {
  readonly optedOut: boolean;
  readonly questions: readonly {
    readonly guildId: string;
    readonly askedAtMs: number;
    readonly text?: string | undefined;
    readonly outcome: string;
  }[];
  readonly votes: readonly {
    readonly guildId: string;
    readonly votedAtMs: number;
    readonly vote: Vote;
    readonly reason?: string | undefined;
  }[];
}

/**
 * Port: what people ask. A person is kept only as a keyed hash (HMAC-SHA-256 of the user's id) whose key changes with the
 * retention, so that old records cannot be joined to a person any more; an opt-out is kept under a key of its own that
 * does not change.
 */
export interface QuestionLog {
  /**
   * Keeps a question as the guild's settings say: with its text while the question log is on, without text or asker while
   * only feedback is on or the asker does not want to be logged, not at all while both are off. One that is kept already,
   * by whichever process, is then as it was asked last: an edited message is one question.
   */
  record(question: QuestionRecord, askerId: string): Promise<void>;
  /** One vote a person and answer; a later one takes its place. False when the answer is not kept (any more). */
  vote(
    guildId: string,
    questionId: string,
    voterId: string,
    vote: Vote,
    reason?: string,
  ): Promise<boolean>;
  /** Those with a time in `[sinceMs, untilMs)`, oldest first, at most `limit` (the newest of them). */
  between(
    guildId: string,
    sinceMs: number,
    untilMs: number,
    limit: number,
  ): Promise<readonly JudgedQuestion[]>;
  /** All that is kept of a person, newest first, at most 1,000 of each kind. */
  personalData(userId: string): Promise<PersonalData>;
  /** Deletes all of it, the opt-out apart; how many records that were. */
  forgetPerson(userId: string): Promise<number>;
  setOptOut(userId: string, optedOut: boolean): Promise<void>;
  isOptedOut(userId: string): Promise<boolean>;
  /** The beginning of the day of the newest question that was kept, as far as it is known. */
  newestDayMs(): Promise<number | undefined>;
  /** Deletes what is older than its guild's retention, and old keys; how many records that were. */
  purge(nowMs: number): Promise<number>;
}
