/** Which of our messages answers a message: what an edit or a removal of the question needs to know. */
export interface AnsweredMessage {
  readonly questionId: string;
  readonly answerId: string;
  /** Where our answer stands: the channel of the question, or a thread. */
  readonly channelId: string;
  /** Absent in direct messages. */
  readonly guildId?: string | undefined;
  /** Short hash of the question, so that an event that changes nothing is told apart. Never the text itself. */
  readonly print: string;
}

/** Port: remembers answered messages for as long as it can; what it forgot is neither edited nor removed any more. */
export interface AnsweredMessages {
  find(questionId: string): Promise<AnsweredMessage | undefined>;
  /** In place of what was remembered of the same question. */
  remember(answered: AnsweredMessage): Promise<void>;
  forget(questionId: string): Promise<void>;
}
