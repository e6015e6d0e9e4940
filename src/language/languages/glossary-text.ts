/**
 * A glossary into English as it is written: one entry a line, `word = english, two words`, the most fitting first. A head is
 * one to three words, as they are written; entries of `names` are proper names, those of `asking` words that ask.
 */
export interface GlossaryText {
  readonly words: string;
  readonly names: string;
  readonly asking: string;
}
