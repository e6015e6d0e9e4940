import { arabicTimeWords } from './ar.js';
import { germanTimeWords } from './de.js';
import { englishTimeWords } from './en.js';
import { spanishTimeWords } from './es.js';
import { frenchTimeWords } from './fr.js';
import { russianTimeWords } from './ru.js';
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
