/** The words by which questions of a language are known, as written, in lower case. */
export interface QuestionWords {
  /** Each asks for one kind of thing: "who", "when", "why", "how". */
  readonly telling?: readonly string[];
  /** Open a question too, but do not tell what kind of thing it asks for: "what", "is", "did". */
  readonly openings?: readonly string[];
  /** Every word that asks for a thing, as people write it in chat, too: "who", "what", "wat". Absent: not known. */
  readonly asking?: readonly string[];
  /** Those of them that also begin a relative clause: "the man who was …". */
  readonly relative?: readonly string[];
  /** Content words before a question that is told: "tell me when …", "any idea who …". */
  readonly indirect?: readonly string[];
  /** Make a question of a text wherever they stand in it, also within a word; for languages without words that open one. */
  readonly within?: readonly string[];
  /** Ask for a measure by the adjective after them: the "how" of "how old". */
  readonly beforeMeasure?: readonly string[];
}
