import { arabicTimeWords } from './ar/time-words.js';
import { germanTimeWords } from './de/time-words.js';
import { englishTimeWords } from './en/time-words.js';
import { spanishTimeWords } from './es/time-words.js';
import { frenchTimeWords } from './fr/time-words.js';
import { russianTimeWords } from './ru/time-words.js';
import type { TimeWords } from './time-words.js';

/** The languages whose time words are known, by BCP 47 primary subtag. The others have numeric dates only. */
export const timeWords: ReadonlyMap<string, TimeWords> = new Map([
  ['ar', arabicTimeWords],
  ['de', germanTimeWords],
  ['en', englishTimeWords],
  ['es', spanishTimeWords],
  ['fr', frenchTimeWords],
  ['ru', russianTimeWords],
]);
