import { fold } from '../../language/fold.js';
import { languages } from '../../language/languages/index.js';
import type { PageFurniture, Phrase } from '../../language/languages/page-furniture.js';
import { createPhraseTest, phrasePattern } from '../../language/phrase-pattern.js';

/** What every language has for it: pages in one often have buttons in another. */
function furniture<Entry extends keyof PageFurniture>(
  entry: Entry,
): readonly PageFurniture[Entry][number][] {
  return languages.flatMap(({ pageFurniture }): readonly Phrase[] => pageFurniture?.[entry] ?? []);
}

/** The same as an alternation that matches folded text. */
export function furniturePattern(entry: keyof PageFurniture): string {
  return phrasePattern(furniture(entry));
}

/** Tells whether a folded text is one of the phrases as a whole. */
export function furnitureTest(entry: keyof PageFurniture): (folded: string) => boolean {
  return createPhraseTest(furniture(entry));
}

/** Words in small letters, as they are compared with those of a line. */
export function furnitureWords(entry: keyof PageFurniture): ReadonlySet<string> {
  return new Set(
    furniture(entry).map((phrase) => fold(typeof phrase === 'string' ? phrase : phrase[0])),
  );
}
