import { words } from '../stop-words.js';

/** Each asks for one kind of thing. */
export const englishTellingWords: readonly string[] = words('who whom whose when where why how');

/** Ask for a thing by its noun, or by the rest of the question. */
export const englishWhichWords: readonly string[] = words('what which');

/** Ask for a thing, wherever they stand in a question. */
export const englishAskingWords: readonly string[] = [...englishTellingWords, ...englishWhichWords];
