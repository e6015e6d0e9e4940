import { stemmer } from '@orama/stemmers/indonesian';
import { stopwords } from '@orama/stopwords/indonesian';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Indonesian. */
export const indonesian: Language = {
  code: 'id',
  script: 'Latin',
  stopWords: [
    ...without(stopwords, `kecil buat`),
    ...words(
      `siapa apa kapan dimana mana mengapa kenapa bagaimana berapa darimana kemana manakah siapakah berapakah apakah
      kapankah seberapa bagaimanakah terjadi`,
    ),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`apa mana`),
  nounBeforeWhich: true,
  askingWords: words(
    `nama namanya disebut dinamakan jenis tipe macam jumlah persentase persen proporsi`,
  ),
};
