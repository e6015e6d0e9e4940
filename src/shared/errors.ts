/**
 * Something that the person at the other end can mend: a wrong option, a missing folder, a bad setting.
 * The message is fit to show as it stands. Every other error is a bug and rises to the entry point's boundary.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** Stable identifier, in kebab-case, for tests and for programs that read our output. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
