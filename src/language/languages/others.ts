import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Languages of which we know only that their ordinal numbers end with a point. */
export const writeOrdinalsWithPoint: readonly Language[] = words('cs et hr lt lv pl sk sl sr').map(
  (code) => ({ code, stopWords: [], ordinalPoint: true }),
);
