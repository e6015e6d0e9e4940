import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Vietnamese: another mark is another word (ma, má, mà, mả, mã, mạ), and every syllable stands alone. */
export const vietnamese: Language = {
  code: 'vi',
  script: 'Latin',
  stopWords: words(`
    ai gì nào đâu sao bao nhiêu mấy thế tại vì khi nào
    là của và có được trong cho với các những một này đó kia ấy từ đã sẽ đang bị bởi ở về như để thì mà nhưng hoặc hay cũng
    vẫn còn không chưa rất lại ra vào đến tới theo trên dưới giữa sau trước cùng nếu nên do đều mỗi mọi nó họ tôi anh chị
    ông bà chúng ta mình bạn ạ à nhé xảy xảy ra`),
  keepsMarks: true,
  decimalComma: true,
  askingWords: words(`tên gọi loại kiểu số lượng phần trăm tỷ tỉ lệ`),
  whichWords: words(`nào gì`),
  nounBeforeWhich: true,
  smallTalk: {
    greetings: ['xin chào'],
    thanks: ['cảm ơn'],
  },
};
