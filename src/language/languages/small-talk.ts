/** What people say without asking anything, in lower case and without punctuation. */
export interface SmallTalk {
  readonly greetings: readonly string[];
  readonly thanks?: readonly string[];
  /** What may stand after either: "hello there", "thanks a lot". */
  readonly trimmings?: readonly string[];
}
