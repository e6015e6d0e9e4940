/**
 * One spelling for what readers type in several: lower case, no ligatures or full-width forms, no accents, ASCII digits,
 * no invisible joiners. Marks are taken off only where they are an ornament of the letter: Latin, Greek, Arabic and Hebrew,
 * and the stress marks and dots of Cyrillic. Where a mark makes another letter (Thai and Indic vowels, voiced kana, the й of
 * Cyrillic) it stays.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return foldLetters(stripMarks(text.normalize('NFKD').toLowerCase()));
}

/** The same for languages that write another word with another mark, such as Vietnamese: every mark stays. */
export function foldKeepingMarks(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return foldDigits(text.normalize('NFKC').toLowerCase().replace(invisible, ''));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, variation selectors, tatweel. */
const invisible =
  /\u00ad|\u0640|[\u200b-\u200f]|\u2060|[\ufe00-\ufe0f]|\ufeff|[\u{e0100}-\u{e01ef}]/gu;

const mark = /^\p{M}$/u;
const ornamented = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]$/u;
const cyrillic = /^\p{Script=Cyrillic}$/u;

/** The breve that makes и into й and у into ў. */
const breve = '\u0306';

function stripMarks(decomposed: string): string {
  let folded = '';
  let base = '';
  for (const character of decomposed.replace(invisible, '')) {
    if (!mark.test(character)) {
      base = character;
      folded += character;
    } else if (ornamented.test(base)) {
      continue;
    } else if (!cyrillic.test(base) || character === breve) {
      folded += character;
    }
  }
  return folded.normalize('NFC');
}

/** Letters that Unicode does not decompose, though readers type them as others. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  // Persian, Urdu and Arabic keyboards write the same letter with different characters.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  // Dropping the dots of ta marbuta, and the half-moon of the Indic nasal, is as common as writing them.
  ة: 'ه',
  '\u0901': '\u0902',
  // NFKD turns ½ into 1⁄2.
  '⁄': '/',
};
const letter = new RegExp(Object.keys(letters).join('|'), 'gu');

/** The zeros of the decimal digits in use in living languages; nine more follow each of them. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0,
];
const foreignDigit = /\p{Nd}/gu;

function foldLetters(text: string): string {
  return foldDigits(text.replace(letter, (character) => letters[character] ?? character));
}

function foldDigits(text: string): string {
  return text.replace(foreignDigit, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
  return zero === undefined ? digit : String(code - zero);
}
