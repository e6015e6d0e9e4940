import { plural } from '../../../../shared/plural.js';
import type { ProposeText } from './propose-text.js';

export const ar: ProposeText = {
  command: {
    name: 'اقتراح كمقال',
    description: 'اجعل من رسالة مقالًا بنصها حرفًا بحرف، ينتظر التأكيد',
  },
  note: (url) => `-# نص ${url} دون تغيير. ويمكن لكاتبه سحبه متى شاء بأمر \`/privacy\`.`,
  noText: 'لا نص في هذه الرسالة، أو أن Discord لا يعرضه لي.',
  made: plural('ar', {
    one: '**جُعل من رسالة لك مقال:**',
    two: '**جُعل من رسائلك مقالان:**',
    few: '**جُعلت من رسائلك # مقالات:**',
    many: '**جُعل من رسائلك # مقالًا:**',
    other: '**جُعل من رسائلك # مقال:**',
  }),
  waiting: 'ينتظر التأكيد',
  placeholder: 'اسحب أحدها إلى الأبد',
  withdrawn: '**سُحب.** حُذف المقال وكل مراجعاته.',
  notThere: 'لم يعد هذا المقال موجودًا، أو ليس من رسالة لك.',
};
