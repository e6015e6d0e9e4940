import type { Vote } from '../../../../store/question-log.js';
import type { Words } from '../../../text/words.js';

/** What is kept of people, and what they can do about it. */
export interface PrivacyText {
  readonly command: Words;
  readonly title: string;
  /** Lines of a list: what is kept here, by the settings of the server. */
  readonly kept: {
    /** Questions with their text; for so many days. */
    readonly questions: (days: string) => string;
    /** Only outcomes, for counting feedback: without text and asker. */
    readonly outcomes: (days: string) => string;
    readonly noQuestions: string;
    readonly feedback: (days: string) => string;
    /** Of messages that were answered, for following edits and deletions. */
    readonly messages: string;
    /** Of answers that all see, and what they quote, for putting them right. */
    readonly shown: string;
    /** What moderators do. */
    readonly changes: string;
    /** Articles made of messages. */
    readonly proposals: string;
    /** Questions put to the moderators. */
    readonly inquiries: string;
    /** Standing questions. */
    readonly standing: string;
    /** Outside of servers. */
    readonly direct: string;
  };
  /** The asker as a keyed hash. */
  readonly hash: string;
  readonly removal: (days: string) => string;
  readonly thirdParties: string;
  readonly days: (days: number) => string;
  /** How it stands with the person's own opt-out. */
  readonly logged: string;
  readonly optedOut: string;

  /** Labels of the buttons. */
  readonly show: string;
  readonly erase: string;
  readonly optOut: string;
  readonly optIn: string;
  readonly eraseGuild: string;

  readonly data: {
    readonly title: string;
    readonly none: string;
    readonly questions: (questions: number) => string;
    readonly votes: (votes: number) => string;
    readonly vote: Readonly<Record<Vote, string>>;
    /** What was asked where the text is not kept. */
    readonly withoutText: string;
    /** That the file holds all of it. */
    readonly file: string;
  };
  readonly erasing: {
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly done: (records: number) => string;
  };
  readonly nowOptedOut: string;
  readonly nowLogged: string;

  readonly guild: {
    readonly title: string;
    /** At most 45 characters. */
    readonly label: string;
    /** At most 100 characters. */
    readonly description: string;
    readonly wrongName: string;
    readonly notOwner: string;
    readonly done: string;
  };
}
