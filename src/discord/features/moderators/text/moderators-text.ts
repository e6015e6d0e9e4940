import type { FieldWords } from '../../../text/words.js';

/** Questions to the moderators, where the articles do not say. Names are escaped, and people and links are markdown. */
export interface ModeratorsText {
  /** Label of the button below what the articles do not say. */
  readonly ask: string;
  /** To who pressed it. */
  readonly asked: string;
  /** Others have asked the same. */
  readonly joined: string;
  readonly again: string;
  /** It could not be posted yet. */
  readonly later: string;
  readonly cannot: {
    /** The server has taken the choice back. */
    readonly off: string;
    readonly questionGone: string;
    readonly channelGone: string;
    readonly mayNotPost: string;
    readonly person: (most: number) => string;
    readonly server: string;
  };

  /** What the moderators see. */
  readonly post: {
    readonly title: (people: number) => string;
    readonly askedBy: (people: string) => string;
    /** Beside the link to where it was asked. */
    readonly where: string;
    readonly nearest: string;
    readonly answer: string;
    readonly decline: string;
    readonly close: string;
    readonly settled: Readonly<
      Record<'answered' | 'declined' | 'closed', (moderator: string) => string>
    >;
    readonly refused: (people: number) => string;
  };
  readonly answerForm: { readonly title: string; readonly answer: FieldWords };
  readonly declineForm: { readonly title: string; readonly reason: FieldWords };
  /** Above the preview of the article that the answer would be. */
  readonly told: string;
  readonly draft: string;
  readonly declined: string;
  /** Not all could be told at once. */
  readonly toldLater: string;
  readonly settledBefore: (moderator: string) => string;
  readonly gone: string;
  readonly empty: string;

  /** What whoever asked is told, in `server`. */
  readonly reply: {
    readonly answered: (moderator: string, server: string) => string;
    readonly declined: (moderator: string, server: string) => string;
    /** That this is no quotation. */
    readonly ownWords: string;
  };

  /** In `/privacy`. */
  readonly own: {
    readonly title: (questions: number) => string;
    readonly waiting: string;
    readonly answered: (answer: string) => string;
    readonly declined: string;
    readonly closed: string;
  };
}
