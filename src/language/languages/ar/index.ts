import { stemmer } from '@orama/stemmers/arabic';
import { stopwords } from '@orama/stopwords/arabic';
import { arabicGlossary } from './glossary.js';
import type { Language } from '../language.js';
import { arabicNoteOpenings } from './note-openings.js';
import { arabicFurniture } from './page-furniture.js';
import { without, words } from '../stop-words.js';
import { arabicFollowUpCues } from './follow-up-cues.js';
import { arabicParallelWords } from './parallel-words.js';
import { arabicTimeWords } from './time-words.js';
import { arabicSmallTalk } from './small-talk.js';

/** Arabic: folding makes one letter of each family (أإآا, ىي, ةه) and drops vowels and the tatweel. */
export const arabic: Language = {
  code: 'ar',
  script: 'Arabic',
  glossary: arabicGlossary,
  withoutBeginning,
  stopWords: [
    ...without(
      stopwords,
      `أخ اربعة ثلاثة عشر عشرة واحد الف مليار مليون الاول الاولى الثاني الثانية الاخيرة السابق الذاتي الماضي المقبل اطار
        اعادة اعلنت اكد اضاف واضاف واضافت واكد واوضح قوة زيارة لقاء سنة سنوات يوم اليوم ايام الوقت عام عاما عامة نهاية مايو
        ايار صفر صباح مساء لوكالة للامم شخصا عدد برس حم طاق غدا امس حار علق وقف ابتدأ أقبل أنشأ استحال انقلب هبّ`,
    ),
    ...words(`
      من ما ماذا متى أين كيف كم لماذا هل أي أية أيهما بماذا لمن مم عم عما مما فيم إلام علام ومن وما ومتى وأين وكيف وكم
      بكم وهل كان كانت يكون تكون كانوا تم يتم تمت هو هي هم هذا هذه ذلك تلك التي الذي الذين وهو وهي وفي وعلى ومن والتي
      والذي عن إلى على في مع بين حتى منذ خلال بعد قبل عند لدى أو ثم أن إن كما لكن ولكن قد لقد لا لم لن ليس ليست غير كل
      بعض أكثر أقل أيضا حيث بسبب لأن ماهو ماهي ماذا لماذا لأي بأي فأي وأي اي لاي باي شيء آخر أخرى الآخر الأخرى مااسم حدث`),
  ],
  stem: (word) => stemmer(withTaMarbuta(withoutConjunction(word))),
  whichWords: words(`أي أية بأي لأي كم`),
  askingWords: words(
    `اسم عدد نوع نسبة يسمى تسمى يدعى تدعى يطلق كمية مقدار مئوية المئوية مصطلح لقب`,
  ),
  negations: words('لا لم لن ليس ليست'),
  abbreviations: {
    anywhere: words('د أ م هـ ق'),
  },
  questionWords: {
    telling: words('متى أين اين كيف لماذا كم من'),
    openings: words('مَن ما ماذا هل أي'),
  },
  followUpCues: arabicFollowUpCues,
  parallelWords: arabicParallelWords,
  smallTalk: arabicSmallTalk,
  timeWords: arabicTimeWords,
  pageFurniture: arabicFurniture,
  noteOpenings: arabicNoteOpenings,
};

/** The stemmer takes the article off, but not from behind a conjunction: والمعبر is و + المعبر. */
function withoutConjunction(word: string): string {
  return /^[وف](?:ال|بال|كال|لل)\p{L}{2}/u.test(word) ? word.slice(1) : word;
}

/** Many write the last ة without its dots; as the pronoun ه it carries nothing and may go as well. */
function withTaMarbuta(word: string): string {
  return word.length > 3 && word.endsWith('ه') ? `${word.slice(0, -1)}ة` : word;
}

/** Articles, prepositions and "and", which are written in one with the word that follows. */
const beginnings = [/^[وف]?(?:ال|لل|[بك]ال)/, /^[وفبلك]/];

/** The longest beginning first: what is left of a word has at least three letters. */
function withoutBeginning(word: string): readonly string[] {
  const shortened = beginnings.map((beginning) => word.replace(beginning, ''));
  return shortened.filter((rest) => rest !== word && rest.length >= 3);
}
