import { stopwords } from '@orama/stopwords/japanese';
import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Japanese. */
export const japanese: Language = {
  code: 'ja',
  stopWords: [
    ...stopwords,
    ...words(`
      誰 だれ 何 なに 何の いつ どこ どの どれ どちら どなた どう どうして どうやって なぜ 何故 いくつ いくら どんな どのくらい
      どのよう 何人 何年 何時 何日 はい です ました ません でした だった いた して した され された さん ください`),
  ],
};
