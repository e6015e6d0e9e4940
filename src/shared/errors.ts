/**
 * Something that the person at the other end can mend: a wrong option, a missing folder, a bad setting.
 * The message is fit to show as it stands. Every other error is a bug and rises to the entry point's boundary.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable identifier, in kebab-case, for tests and for programs that read our output. */
  readonly code: string;
  /** What is wrong: the message, without what to do about it. */
  readonly detail: string;
  /** What to do about it, where that can be said apart. */
  readonly mend: string | undefined;

  /** With `mend` the message is both: "There is no such file: correct the path." */
  constructor(code: string, detail: string, { mend, ...options }: UserErrorOptions = {}) {
    super(mend === undefined ? detail : `${detail}: ${mend}`, options);
    this.code = code;
    this.detail = detail;
    this.mend = mend;
  }
}

export interface UserErrorOptions extends ErrorOptions {
  /** Goes on after a colon, and ends with a full stop; what is wrong then ends without one. */
  readonly mend?: string;
}

/**
 * What is kept between two starts cannot be reached just now, or somebody else holds it. Nothing is wrong with what was asked:
 * tried again later, it works. The message is for whoever runs the bot.
 */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
}
