import type { Words } from '../text.js';

/** The command by which moderators keep the articles of their server. */
export interface KnowledgeText {
  readonly command: Words;
}
