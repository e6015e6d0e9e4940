import type { Words } from '../../../text/words.js';

/** The command that tells how to ask, and its words. */
export interface HelpText {
  readonly command: Words;

  readonly title: string;
  readonly whatIDo: (articles: number) => string;
  readonly howToAsk: (bot: string) => string;
  /** What there is where the articles do not say. */
  readonly unanswered: string;
  /** What to do with what they do say; `button`: the one below an answer. */
  readonly citing: (button: string) => string;
  /** The last of three lines where all see them; `help`: the command that says more. */
  readonly brief: (bot: string, help: string) => string;
  readonly commands: string;
  /** Where a command of a message's menu is found. */
  readonly onMessage: string;
}

/** The command that tells what this bot is, and its words. */
export interface AboutText {
  readonly command: Words;

  readonly title: (version: string) => string;
  readonly corpus: (articles: number, passages: number) => string;
  /** How long ago the articles were read: "3 hours ago". */
  readonly indexed: (age: string) => string;
  /** Of the articles, by name. */
  readonly languages: (names: string) => string;
  /** Where it says what is kept: the name of a command. */
  readonly stored: (privacy: string) => string;
}
