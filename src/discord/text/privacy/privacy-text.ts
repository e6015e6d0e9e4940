import type { Words } from '../text.js';

/** What is stored of a person, in plain words, and what they may do about it. */
export interface PrivacyText {
  readonly command: Words;
}
