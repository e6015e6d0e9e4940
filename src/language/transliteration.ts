import { fold } from './fold.js';

/**
 * A name as its sounds: capital letters are classes of consonants, small letters vowels. A spelling that may be read in
 * several ways gives several readings, the likeliest first, at most four; one that is not in Latin script gives none.
 *
 * The classes are what transliteration of Arabic, Persian, Russian and Ukrainian confuses, in English, French and German
 * custom: K = q k g gh, H = h kh, S = s z ts tz (and dh, th in one reading), W = v w, C = ch sh sch shch, J = j zh dj dzh,
 * X = hard c.
 */
export function soundsOf(written: string): readonly string[] {
  if (written.length > maxLength) return [];
  const letters = latinLetters(written);
  if (letters === undefined) return [];
  let sounds = letters;
  for (const [pattern, replacement] of rules) sounds = sounds.replace(pattern, replacement);
  return readings(sounds).map((reading) => reading.replace(/([A-Z])\1+/g, '$1'));
}

/** Two names written as one may be as long; what is longer is none. In UTF-16 units. */
const maxLength = 80;

/** Letters whose mark makes another sound, before folding takes the mark off: Slavic and Turkish. */
const markedSounds: ReadonlyMap<string, string> = new Map([
  ['č', 'ch'],
  ['ć', 'ch'],
  ['ç', 'ch'],
  ['š', 'sh'],
  ['ş', 'sh'],
  ['ș', 'sh'],
  ['ž', 'zh'],
  ['ğ', 'gh'],
  ['ḥ', 'h'],
  ['ḫ', 'kh'],
  ['ġ', 'gh'],
  ['ḏ', 'dh'],
  ['ṯ', 'th'],
]);

/** Lower-case ASCII letters of a word without its apostrophes; `undefined` when it has others. */
function latinLetters(written: string): string | undefined {
  const lower = written.normalize('NFC').toLowerCase();
  const sounded = lower.replace(
    /[^\0-\x7f]/gu,
    (character) => markedSounds.get(character) ?? character,
  );
  const letters = fold(sounded)
    .replace(/['’]s$/, '')
    .replace(/['’ʼʻʾʿ`´‘-]/g, '');
  return /^[a-z]+$/.test(letters) ? letters : undefined;
}

/** Readings that cannot be told apart by rule: each digit stands for one of two sounds. */
const ambiguous: Readonly<Record<string, readonly [string, string]>> = {
  // dh: Kadhafi is Gaddafi, Kadhim is Kazim.
  1: ['D', 'S'],
  // th: Haitham, Othman is Osman.
  2: ['T', 'S'],
  // ch: Chernihiv; in German Chamenei, Tschechow.
  3: ['C', 'H'],
  // j: Jidyan; in German Jelzin, Prokofjew.
  4: ['J', 'i'],
};

const maxReadings = 4;

function readings(sounds: string): readonly string[] {
  let all = [sounds];
  for (let index = 0; index < sounds.length; index++) {
    const options = ambiguous[sounds.charAt(index)];
    if (options === undefined) continue;
    const both = options.flatMap((option) =>
      all.map((reading) => reading.slice(0, index) + option + reading.slice(index + 1)),
    );
    // Past the limit only the first option of what is left is tried.
    all = both.length <= maxReadings ? both : both.slice(0, all.length);
  }
  return all;
}

/** In order: each rule sees what the ones before left. */
const rules: readonly (readonly [RegExp, string])[] = [
  // Endings: -sky in its many forms, -off and German -ow for -ov, a silent h, French -ine.
  [/sk[iyj]{1,3}$/, 'ski'],
  [/([aeiouy])j$/, '$1i'],
  [/w(?=sk)/, 'v'],
  [/([oe])ff$/, '$1v'],
  [/(?<=.{4}[eio])w$/, 'v'],
  [/[ae]h$/, 'a'],
  [/(?<=[iou])h$/, ''],
  [/(?<=[^aeiouy][aeiouy]{1,9}[^aeiouy]{1,9})e$/, ''],
  // Consonants of several letters, longest first.
  [/schtsch|shtsch|chtch|shch/g, 'C'],
  [/dsch|dzh|dj/g, 'J'],
  [/tsch|tch|sch|sh/g, 'C'],
  [/zh/g, 'J'],
  [/kh/g, 'H'],
  [/gh|ck|q/g, 'K'],
  [/dh/g, '1'],
  [/th/g, '2'],
  [/ph/g, 'F'],
  [/^ch(?=[rl])/, 'H'],
  [/ch/g, '3'],
  [/t[sz]+/g, 'S'],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  // Hard c is no letter of transliteration, but the k of ordinary words: Kamal is no camel.
  [/cc|[gk]/g, 'K'],
  [/c/g, 'X'],
  // Glides: French ou before a vowel, w and y as vowels, the Ye- that is as often written E-.
  [/ou(?=[aeiy])/g, 'W'],
  [/(?<=[aeiou])w(?![aeiouy])/g, 'u'],
  [/[vw]/g, 'W'],
  [/^j(?=e)|(?<=[A-Zb-df-hj-np-tvwxz])j(?=[aeiou])|(?<=[aeiou])j(?=e)/g, '4'],
  [/j/g, 'J'],
  [/^y(?=e)/, ''],
  [/^y(?=[aou])/, 'Y'],
  [/y/g, 'i'],
  [/[sz]/g, 'S'],
  [/b/g, 'B'],
  [/d/g, 'D'],
  [/f/g, 'F'],
  [/h/g, 'H'],
  [/l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/p/g, 'P'],
  [/r/g, 'R'],
  [/t/g, 'T'],
];
