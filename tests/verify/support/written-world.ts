import type { Article } from '../../../src/knowledge/article.js';
import { articleOf } from '../../contracts/articles.js';
import { between, oneOf, type Random } from '../../support/seeded.js';

/** A way to write: made-up words of real letters, so that no text of anybody is needed. */
interface Script {
  readonly name: string;
  readonly language: string;
  readonly consonants: string;
  readonly vowels: string;
  /** What denies in it, in its own language. */
  readonly negation: string;
  /** Two words that say the opposite of each other. */
  readonly opposites: readonly [string, string];
  /** Between words: nothing in scripts that set none apart. */
  readonly gap: string;
  readonly stop: string;
}

const spaced = { gap: ' ', stop: '.' } as const;

/** Eight scripts, two of which set no words apart. */
export const scripts: readonly Script[] = [
  {
    ...spaced,
    name: 'Latin',
    language: 'en',
    consonants: 'bcdfghklmnprstvw',
    vowels: 'aeiou',
    negation: 'not',
    opposites: ['strict', 'relaxed'],
  },
  {
    ...spaced,
    name: 'Cyrillic',
    language: 'ru',
    consonants: 'бвгдзклмнпрстх',
    vowels: 'аеиоуы',
    negation: 'не',
    opposites: ['строгий', 'мягкий'],
  },
  {
    ...spaced,
    name: 'Greek',
    language: 'el',
    consonants: 'βγδθκλμνπρστφ',
    vowels: 'αεηιου',
    negation: 'δεν',
    opposites: ['αυστηρός', 'χαλαρός'],
  },
  {
    ...spaced,
    name: 'Arabic',
    language: 'ar',
    consonants: 'بتجحدرسشعفقكلمن',
    vowels: 'اوي',
    negation: 'ليس',
    opposites: ['صارم', 'مرن'],
  },
  {
    ...spaced,
    name: 'Hebrew',
    language: 'he',
    consonants: 'בגדזחטכלמנפצקרשת',
    vowels: 'אהוי',
    negation: 'לא',
    opposites: ['קפדני', 'רפוי'],
  },
  {
    name: 'Devanagari',
    language: 'hi',
    consonants: 'कखगचजटडतदनपबमरलवसह',
    vowels: 'ािीुूेो',
    negation: 'नहीं',
    opposites: ['सख्त', 'ढीला'],
    gap: ' ',
    stop: '।',
  },
  {
    name: 'Thai',
    language: 'th',
    consonants: 'กขคงจชดตทนบปพมยรลวสห',
    vowels: 'าิีุูะ',
    negation: 'ไม่',
    opposites: ['เข้มงวด', 'ผ่อนคลาย'],
    gap: '',
    stop: ' ',
  },
  {
    name: 'Han',
    language: 'zh',
    consonants: '天地人山水火木金土日月星云风雨雪春夏秋冬东西南北中国城市学校书文',
    vowels: '大小高低新旧长短多少来去上下前后左右',
    negation: '不',
    opposites: ['严格', '宽松'],
    gap: '',
    stop: '。',
  },
];

/** Words of a script, the first ones used far more often than the last ones. */
export interface Vocabulary {
  readonly script: Script;
  readonly words: readonly string[];
}

export function createVocabulary(script: Script, size: number, random: Random): Vocabulary {
  const words = new Set<string>();
  const { consonants, vowels, gap } = script;
  const letter = (letters: string): string => oneOf(random, Array.from(letters));
  while (words.size < size) {
    let word = '';
    const syllables = gap === '' ? between(random, 1, 2) : between(random, 1, 4);
    for (let at = 0; at < syllables; at += 1) word += letter(consonants) + letter(vowels);
    words.add(word);
  }
  return { script, words: [...words] };
}

/** By Zipf's law, roughly: rank 1 half as often again as rank 2, and so on. */
export function someWord({ words }: Vocabulary, random: Random): string {
  const rank = Math.floor(Math.exp(random() * Math.log(words.length)));
  return words[Math.min(words.length, rank) - 1] ?? '';
}

/** A sentence as its words, signs and numbers among them. */
function sentence(vocabulary: Vocabulary, random: Random): string {
  const { script } = vocabulary;
  const words = Array.from({ length: between(random, 6, 18) }, () => {
    const chance = random();
    if (chance < 0.05) return script.negation;
    if (chance < 0.08) return String(between(random, 2, 2_400));
    if (chance < 0.1) return oneOf(random, script.opposites);
    if (chance < 0.12) return `“${someWord(vocabulary, random)}”`;
    return someWord(vocabulary, random);
  });
  return words.join(script.gap) + script.stop;
}

export function someParagraph(vocabulary: Vocabulary, random: Random): string {
  const { gap } = vocabulary.script;
  return Array.from({ length: between(random, 2, 5) }, () => sentence(vocabulary, random))
    .join(gap === '' ? '' : ' ')
    .trim();
}

export interface WorldSize {
  /** In all, in equal parts of each script. */
  readonly passages: number;
  readonly passagesInArticle: number;
  readonly wordsInVocabulary: number;
}

/** Articles in eight scripts, each of one of twenty publishers. */
export function writeWorld(size: WorldSize, random: Random): readonly World[] {
  return scripts.map((script, number) => {
    const vocabulary = createVocabulary(script, size.wordsInVocabulary, random);
    const count = Math.ceil(size.passages / scripts.length / size.passagesInArticle);
    const articles = Array.from({ length: count }, (_, index) =>
      articleOf(`${script.language}-${index + 1}`, {
        title: `${someWord(vocabulary, random)} ${index + 1}`,
        publisher: `Gazette ${number + 1}-${(index % 20) + 1}`,
        language: script.language,
        paragraphs: Array.from({ length: size.passagesInArticle }, () =>
          someParagraph(vocabulary, random),
        ),
      }),
    );
    return { vocabulary, articles };
  });
}

/** What is written in one script. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly articles: readonly Article[];
}
