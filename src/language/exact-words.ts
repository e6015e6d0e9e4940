import { withoutMarkup } from './message/without-markup.js';

/** What is written in a question for the articles to have as it stands. */
export interface ExactWords {
  /** The question without conditions and excluded words; its phrases are still in it. The very same text where it has none. */
  readonly text: string;
  /** Words on end that a passage has to have. */
  readonly phrases: readonly Phrase[];
  /** Words that no passage may have. */
  readonly excluded: readonly Phrase[];
  readonly conditions: readonly Condition[];
  /** There is nothing but phrases: whatever has them answers. */
  readonly isPhrasesAlone: boolean;
}

export interface Phrase {
  readonly text: string;
  /** Written with signs, without spaces, as `C++` and `parse_config` are: no part of a longer one. */
  readonly isSigned?: true;
  /** Wanted where some passage has it, and passed over where none does. */
  readonly isSoft?: true;
}

/** Which articles are asked: `publisher:"Al Jazeera"`. */
export interface Condition {
  readonly name: ConditionName;
  /** As it was typed, without quotation marks. */
  readonly value: string;
}

export const conditionNames = ['tag', 'publisher', 'since', 'until', 'lang'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Of each kind, in one question. */
const most = 5;

/** UTF-16 units. */
const maxPhraseLength = 300;

/** Longer questions are pasted texts, whose quotation marks are their own. */
const maxLength = 2_000;

/** What stands between quotation marks, straight or curly or of other languages; the mark that closes it is one of its own. */
const quoted = [
  `"(?! )([^"\\n]{1,${maxPhraseLength}})"`,
  `＂([^＂\\n]{1,${maxPhraseLength}})＂`,
  `“([^“”\\n]{1,${maxPhraseLength}})”`,
  `„([^„“”\\n]{1,${maxPhraseLength}})[“”]`,
  `«([^«»\\n]{1,${maxPhraseLength}})»`,
  `「([^「」\\n]{1,${maxPhraseLength}})」`,
  `『([^『』\\n]{1,${maxPhraseLength}})』`,
].join('|');

const condition = new RegExp(
  `(?<=^|\\s)(${conditionNames.join('|')}):(?:${quoted}|([\\p{L}\\p{N}][^\\s"“”«»]{0,99}))`,
  'giu',
);

/** A minus directly before a word, and at the beginning of one: neither "-5" nor "Al-Qaim", and no dash between words. */
const excluding = new RegExp(
  `(?<=^|\\s)-(?:${quoted}|(\\p{L}[\\p{L}\\p{M}\\p{N}'’_-]*[\\p{L}\\p{M}\\p{N}]))`,
  'gu',
);

/** Not behind a word, where it is the sign of inches or the string of a program. */
const phrase = new RegExp(
  `(?<=^|[\\s—–:,，。、！？!?\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]|(?:^|\\s)[([])(?:${quoted})`,
  'gu',
);

/** `C++`, `C#`, `.NET`, `parse_config`, `v1.4`, `E-1042`. */
const signed = new RegExp(
  [
    '(?<![\\p{L}\\p{N}_.+#])\\p{L}{1,3}(?:\\+\\+|#)(?![\\p{L}\\p{N}+#])',
    '(?<=^|\\s)\\.\\p{L}{2,20}(?![\\p{L}\\p{N}_.])',
    '(?<![\\p{L}\\p{N}_.])[\\p{L}\\p{N}]+(?:_+[\\p{L}\\p{N}]+)+(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}_.])[vV]\\d+(?:\\.\\d+)+(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}_.-])\\p{Lu}{1,5}-\\d{3,}(?![\\p{L}\\p{N}_-])',
  ].join('|'),
  'gu',
);

/** Two to eight characters of a script without spaces, alone: a name that a dictionary may not know. */
const unspacedAlone =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}]{2,8}$/u;

/** Reads them from a question as it was typed. Pure. */
export function readExactWords(typed: string): ExactWords {
  if (typed.length > maxLength) return nothingExact(typed);
  const conditions: Condition[] = [];
  const excluded: Phrase[] = [];
  const withoutConditions = typed.replace(condition, (whole: string, ...found: unknown[]) => {
    const [name, ...values] = found;
    const value = trimmed(firstText(values));
    const known = conditionNames.find((each) => each === String(name).toLowerCase());
    if (known === undefined || conditions.length >= most) return whole;
    conditions.push({ name: known, value });
    return ' ';
  });
  const text = withoutConditions.replace(excluding, (whole: string, ...found: unknown[]) => {
    if (excluded.length >= most) return whole;
    excluded.push({ text: trimmed(firstText(found)) });
    return ' ';
  });
  const said = withoutMarkup(text);
  const phrases: Phrase[] = [...said.matchAll(phrase)]
    .map(([, ...found]) => ({ text: trimmed(firstText(found)) }))
    .filter((each) => /[\p{L}\p{N}\p{S}]/u.test(each.text));
  const rest = said.replace(phrase, ' ');
  const isBare = phrases.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
  if (phrases.length > 0) {
    const isChanged = conditions.length + excluded.length > 0;
    return {
      text: isChanged ? text.trim() : typed,
      phrases: phrases.slice(0, most),
      excluded,
      conditions,
      isPhrasesAlone: isBare,
    };
  }
  const written = phrasesAsWritten(said);
  return {
    text: conditions.length + excluded.length > 0 ? text.trim() : typed,
    ...written,
    excluded,
    conditions,
  };
}

/** Words that are phrases without quotation marks: alone they have to be there, and beside others where something has them. */
function phrasesAsWritten(said: string): Pick<ExactWords, 'phrases' | 'isPhrasesAlone'> {
  const alone = trimmed(said);
  if (unspacedAlone.test(alone)) {
    return { phrases: [{ text: alone, isSoft: true }], isPhrasesAlone: true };
  }
  const words = [...said.matchAll(signed)].map(([word]) => word);
  const isPhrasesAlone = words.length === 1 && words[0] === alone;
  const phrases = words.slice(0, most).map((text): Phrase => {
    return { text, isSigned: true, ...(!isPhrasesAlone && { isSoft: true }) };
  });
  return { phrases, isPhrasesAlone };
}

function nothingExact(text: string): ExactWords {
  return { text, phrases: [], excluded: [], conditions: [], isPhrasesAlone: false };
}

function firstText(found: readonly unknown[]): string {
  return found.find((each): each is string => typeof each === 'string') ?? '';
}

/** Without white space and the points and commas that a sentence puts around a word; all of it where there is nothing else. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.test(text.charAt(start))) start += 1;
  while (end > start && after.test(text.charAt(end - 1))) end -= 1;
  return start === end ? text.trim() : text.slice(start, end);
}

/** A point goes before .NET, and after a sentence. */
const before = /[\s,;:!?…，。！？、]/u;
const after = /[\s.,;:!?…，。！？、；：]/u;
