import { stopwords } from '@orama/stopwords/mandarin';
import type { Language } from '../language.js';
import { chineseNoteOpenings } from './note-openings.js';
import { chineseFurniture } from './page-furniture.js';
import { joined, without, words } from '../stop-words.js';

/** Words with no meaning of their own, which the segmenter often leaves together: 谁是, 都在, 的是. */
const glue =
  '的 是 在 了 也 都 就 不 而 但 他 她 它 我 你 您 谁 这 那 会 能 要 有 被 与 个 多少 什么 哪 曾 已 仍 很 更 最 用 由 为';

/** Chinese: words are guessed by the segmenter, so the pairs of characters carry much of the load. */
export const chinese: Language = {
  code: 'zh',
  script: 'Han',
  stopWords: [
    ...without(
      stopwords,
      '一 二 三 四 五 六 七 八 九 零 人 人们 大 小 结果 年 月 日 区 叫 开始 第 点 光 秒',
    ),
    ...words(
      '哪 哪位 哪种 哪国 哪座 哪一 哪个 什么 什么时候 谁 谁的 何 何时 何地 多少 多久 多长 多大 多远 几个 几年 怎么 怎样 为什么 为何 是否 有没有 吗 呢 請 誰 誰的 甚麼 什麼 什麼時候 哪裡 哪裏 哪個 為什麼 為何 幾 幾個 多長 怎麼 嗎 這 這個 那個 這些 們 個 與 於 對 從 會 來 說 個',
    ),
    ...joined(glue, glue),
    ...words('中的 中有 样 怎么样 何人 何种 之外 多少个 哪几个 一位 一个 一种 发生'),
  ],
  askingWords: words(`名字 名称 叫 叫做 称为 名叫 类型 种类 种 数量 数目 比例 百分比`),
  whichWords: words(`哪 哪个 哪种 哪位 哪座 哪些 哪一 什么 多少 几 几个 何`),
  questionWords: {
    within: words('什么 什麼 谁 誰 哪 怎么 怎麼 为什么 為什麼 多少 几时 吗 嗎'),
  },
  smallTalk: {
    greetings: words('你好'),
    thanks: words('谢谢'),
  },
  pageFurniture: chineseFurniture,
  noteOpenings: chineseNoteOpenings,
};
