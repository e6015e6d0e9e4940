import type { Language } from '../language.js';
import { joined, words } from '../stop-words.js';

/** Korean: words have spaces between them but carry their particles, of which the common ones come off. */
export const korean: Language = {
  code: 'ko',
  script: 'Hangul',
  stopWords: [
    ...joined(
      '누구 무엇 언제 어디 얼마 왜',
      '입니까 인가 인가요 이었습니까 였습니까 이었나요 였나요 이었는가 였는가 인지 이라고 이며 로 으로 에 의 를 을 가 이',
    ),
    ...words(`
    누가 누구 누구의 누구를 누구인가 누구인가요 무엇 무엇이 무엇을 무엇인가 무엇인가요 뭐 언제 언제부터 언제인가 어디 어디서 어디에
    어디에서 어디로 어디인가 왜 어떻게 어떤 어느 무슨 몇 얼마 얼마나 이 그 저 것 것은 것이 것을 수 등 및 그리고 그러나 하지만
    또는 또한 있는 있다 있었다 있나요 있습니까 하는 한다 했다 된 되는 되었다 됐다 되었나요 했나요 입니다 입니까 인가요 위해
    위한 대한 대해 통해 의해 의한 따라 때 중 더 가장 이런 그런 그의 이는`),
  ],
  whichWords: words(`어떤 어느 무슨 몇`),
  askingWords: words(
    `이름은 이름이 이름 명칭 불리는 불리는가 불리나요 종류 종류의 유형 수는 비율 비율은 퍼센트 양은 일어났나요`,
  ),
  stem: withoutParticle,
  questionWords: {
    within: words('무엇 누구 언제 어디 왜 어떻게'),
  },
  smallTalk: {
    greetings: words('안녕하세요'),
    thanks: words('감사합니다'),
  },
};

/** Longest first; at least two syllables stay. */
const particle =
  /(?<=..)(?:에서는|에게서|으로는|으로써|으로서|이라고|에서|에게|에는|으로|까지|부터|처럼|보다|라고|이나|이며|은|는|이|가|을|를|에|의|로|와|과|도|만)$/u;

function withoutParticle(word: string): string {
  return word.replace(particle, '');
}
