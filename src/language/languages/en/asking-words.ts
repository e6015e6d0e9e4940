import { words } from '../stop-words.js';

/** Ask for a thing, wherever they stand in a question. */
export const englishAskingWords: readonly string[] = words(
  'who whom whose what which when where why how',
);
