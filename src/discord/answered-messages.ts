/** Which of our messages answers a message: what an edit or a removal of the question needs to know. */
export interface AnsweredMessage {
  readonly questionId: string;
  readonly answerId: string;
  readonly channelId: string;
  /** Short hash of the question, so that an event that changes nothing is told apart. Never the text itself. */
  readonly print: string;
}

/** Remembers answered messages for as long as it can; what it forgot is neither edited nor removed any more. */
export interface AnsweredMessages {
  find(questionId: string): Promise<AnsweredMessage | undefined>;
  /** In place of what was remembered of the same question. */
  remember(answered: AnsweredMessage): Promise<void>;
  forget(questionId: string): Promise<void>;
}

/** Some 2 MB at most. */
const maxRemembered = 5_000;

/** Until the process ends, and only the latest. */
export function createAnsweredMessages(max = maxRemembered): AnsweredMessages {
  const answers = new Map<string, AnsweredMessage>();
  return {
    find: (questionId) => Promise.resolve(answers.get(questionId)),
    remember: (answered) => {
      answers.delete(answered.questionId);
      answers.set(answered.questionId, answered);
      const [oldest] = answers.keys();
      if (answers.size > max && oldest !== undefined) answers.delete(oldest);
      return Promise.resolve();
    },
    forget: (questionId) => {
      answers.delete(questionId);
      return Promise.resolve();
    },
  };
}
