import { segmentsOf } from './segments.js';
import type { Span } from './span.js';

/** Which shapes of words a language has; see `Language`. */
export interface WordShapes {
  readonly elides?: boolean;
  readonly decimalComma?: boolean;
}

/** Finds the words of a text in reading order, without overlap. The function keeps no state between calls. */
export type FindWords = (text: string) => readonly Span[];

/** Marks and invisible joiners continue a word but never begin one, so that an emoji sequence is no word. */
const letter = '[\\p{L}\\p{N}]';
const inner = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d\\u2060]';
const apostrophe = "['’ʼʻʾʿ`´‘]";
const groupSpace = '\\u00a0\\u202f\\u2009';

/**
 * Words set apart by spaces and punctuation; between languages only their apostrophes and numbers differ. Runs of a script
 * that sets nothing apart are cut by the dictionaries of `Intl.Segmenter`, whatever the language of the text.
 */
export function createWordFinder(shapes: WordShapes): FindWords {
  const word = wordPattern(shapes);
  return (text) => {
    const spans: Span[] = [];
    word.lastIndex = 0;
    for (let match = word.exec(text); match !== null; match = word.exec(text)) {
      const run = match[0];
      if (unspaced.test(run)) pushSegments(spans, run, match.index);
      else spans.push({ start: match.index, end: match.index + run.length });
    }
    return spans;
  };
}

/** Scripts without spaces between words. Hangul is not among them. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether the words of a text can only be guessed, in part at least, because its script does not set them apart. */
export function hasGuessedWords(text: string): boolean {
  return unspaced.test(text);
}

/** The dictionary follows from the script; the locale changes nothing here. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function pushSegments(spans: Span[], run: string, offset: number): void {
  for (const { segment, index, isWordLike } of segmentsOf(segmenter, run)) {
    if (isWordLike === true) {
      spans.push({ start: offset + index, end: offset + index + segment.length });
    }
  }
}

/** One pattern, its alternatives in order of precedence. */
function wordPattern({ elides, decimalComma }: WordShapes): RegExp {
  const [group, decimal] = decimalComma === true ? ['.', ','] : [',', '.'];
  const notInWord = `(?!${inner})`;
  const alternatives = [
    // U.S., e.g., U.S.A, J.R.R.: single letters between points.
    `(?<!${inner})\\p{L}(?:\\.\\p{L})+${notInWord}\\.?`,
    // 1,000,000.5 and 1 000 with a no-break space; then 3.5, 30.09.2019, 1.2.3. Units may follow at once: 4.2m.
    `(?<!${inner})\\p{Nd}{1,3}(?:[${group}${groupSpace}]\\p{Nd}{3})+(?:[${decimal}]\\p{Nd}+)?(?!\\p{Nd})`,
    `\\p{Nd}+(?:[.${decimal}]\\p{Nd}+)+`,
    // 600km is a number and a unit.
    `\\p{Nd}+(?=(?:km|cm|mm|kg|mg|ml|mi|ft|lb|lbs|mph|kph|kmh|hz|khz|mhz|ghz|kb|mb|gb|tb)${notInWord})`,
    // C++, C#.
    `(?<!${inner})\\p{L}(?:\\+\\+|#)${notInWord}`,
    `${letter}${inner}*${elides === true ? '' : `(?:${apostrophe}${letter}${inner}*)*`}`,
    '[%$€£¥₽₹]',
  ];
  return new RegExp(alternatives.join('|'), 'gu');
}
