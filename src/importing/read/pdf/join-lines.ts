/** How a document writes its words: by this a word parted at the end of a line is put together again. */
export type WrittenWords = ReadonlySet<string>;

export function wordsOf(lines: Iterable<{ readonly text: string }>): WrittenWords {
  const words = new Set<string>();
  for (const { text } of lines) {
    // The end of a line is no evidence of how its last word is written.
    for (const word of text.replace(/[\p{L}\p{N}]{1,60}[-\u2010]$/u, '').match(wordPattern) ?? []) {
      words.add(word.toLowerCase());
      for (const part of word.split(/[-\u2010]/u)) words.add(part.toLowerCase());
    }
  }
  return words;
}

const wordPattern = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/** Lines with a space between them; a word that was parted at the end of one is whole again. */
export function joinLines(lines: readonly string[], words: WrittenWords): string {
  const pieces: string[] = [];
  let last = '';
  for (const line of lines) {
    // Only the line above is looked at again: a paragraph of ten thousand lines takes no more for each than one of two.
    const joined = last === '' ? line : joinTwo(last, line, words);
    pieces.push(joined.slice(0, joined.length - line.length));
    last = line;
  }
  return pieces.join('') + last;
}

function joinTwo(text: string, line: string, words: WrittenWords): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + line;
  const hyphened = /([\p{L}\p{M}]{1,60})[-\u2010]$/u.exec(text)?.[1];
  const rest = /^[\p{L}\p{M}]+/u.exec(line)?.[0];
  if (hyphened !== undefined && rest !== undefined) {
    return (isCompound(hyphened, rest, words) ? text : text.slice(0, -1)) + line;
  }
  // "2019-" and "20", "COVID-" and "19".
  if (/[\p{L}\p{N}][-\u2010]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line)) return text + line;
  return isUnspaced(text) && isUnspaced(line.slice(0, 1)) ? text + line : `${text} ${line}`;
}

/** Scripts that set no space between words set none at the end of a line. */
function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，！？：；「」『』（）]$/u.test(
    text,
  );
}

/** Words with which English builds compounds that keep their hyphen: "two-year", "half-finished". */
const compounding =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|self|well)$/u;
const numberEnding = /^(?:teen|ty|th)/u;
/** Shorter words are too often a syllable of others. */
const minPartLength = 4;

/** Whether a hyphen at the end of a line belongs to its word: because a name goes on, or by how the document writes it elsewhere. */
function isCompound(first: string, rest: string, words: WrittenWords): boolean {
  const [one, two] = [first.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${one}-${two}`)) return true;
  if (/^\p{Lu}/u.test(rest) && !/^\p{Lu}+$/u.test(first)) return true;
  if (words.has(one + two)) return false;
  if (compounding.test(one) && !numberEnding.test(two)) return true;
  const areWords = words.has(one) && words.has(two);
  return areWords && one.length >= minPartLength && two.length >= minPartLength;
}
