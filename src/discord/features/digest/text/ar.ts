import type { DigestText } from './digest-text.js';

export const ar: DigestText = {
  title: (from, to) => `**الأسبوع من ${from} إلى ${to}**`,
  asked: (count, answered, unanswered) =>
    `عدد الأسئلة: ${count}، أُجيب عن ${answered} منها، ولم يُجب عن ${unanswered} أو لم يُجب بوضوح.`,
  unanswered: '**بلا جواب**، بحسب ما تشترك فيه الأسئلة:',
  outdated: '**قديم** بقول القراء:',
  reviews: (count) => `**للمراجعة** حتى نهاية هذا الأسبوع، عدد المقالات: ${count}.`,
  changes: (added, revised, withdrawn) =>
    `**ما تغيّر**: أُضيف ${added}، وعُدّل ${revised}، وسُحب ${withdrawn}.`,
  outdatedNow: '**يقول القراء إن هذا قديم:**',
  hidden: '*مقالة لا يراها كل من هنا*',
};
