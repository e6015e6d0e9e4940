import { stopwords } from '@orama/stopwords/japanese';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Japanese. */
export const japanese: Language = {
  code: 'ja',
  script: 'Kana',
  stopWords: [
    ...stopwords,
    ...words(`
      誰 だれ 何 なに 何の いつ どこ どの どれ どちら どなた どう どうして どうやって なぜ 何故 いくつ いくら どんな どのくらい
      どのよう 何人 何年 何時 何日 はい です ました ません でした だった いた して した され された さん ください ありま すか しょう 何と 何で って くらい どれほど どれくらい 何でした いつから いつまで どこで
      どこに どこへ どこから だれが 誰が 誰に 誰を 何が 何を 何に`),
  ],
  askingWords: words(`名前 名称 名 呼ば 呼ぶ 呼ん 呼 種類 数 割合 パーセント 量 起こった 起き`),
  whichWords: words(`どの どんな 何`),
  questionWords: {
    within: words('何 どこ だれ 誰 いつ なぜ どう ですか ますか'),
  },
  smallTalk: {
    greetings: words('こんにちは'),
    thanks: words('ありがとう'),
  },
};
