import type { Words } from '../text.js';

/** What moderators see of what people ask. */
export interface InsightsText {
  readonly command: Words;
}
