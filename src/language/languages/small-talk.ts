/**
 * What people say around a question, or without asking anything: phrases in lower case, without punctuation and
 * apostrophes. `@` stands for whoever is mentioned.
 */
export interface SmallTalk {
  readonly greetings: readonly string[];
  readonly thanks?: readonly string[];
  /** What may stand after either: "hello there", "thanks a lot". */
  readonly trimmings?: readonly string[];
  /** For an answer: "good bot". */
  readonly praise?: readonly string[];
  /** Ask about us and not about the articles: "who are you". */
  readonly aboutUs?: readonly string[];
  /** Lead to a question, or stand for one: "does anyone know", "please tell me". */
  readonly leadIns?: readonly string[];
  /** Before or after a question, set apart from it or before its first word: "excuse me", "by the way". */
  readonly courtesies?: readonly string[];
  /** End a message without belonging to what stands before them: "please", "thanks". */
  readonly closings?: readonly string[];
  /** Join small talk to a question, which by themselves they belong to: "hi, so when …". */
  readonly connectives?: readonly string[];
  /** Single words that say nothing wherever they stand in a question: "lol", "bruh". */
  readonly fillers?: readonly string[];
}
