import { plural } from '../../../../shared/plural.js';
import type { HelpText, AboutText } from './help-text.js';

const articles = plural('ar', {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالين',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});
const passages = plural('ar', {
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعين',
  few: '# مقاطع',
  many: '# مقطعًا',
  other: '# مقطع',
});

export const help: HelpText = {
  command: { name: 'مساعدة', description: 'ما الذي أستطيعه، وكيف تسأل' },

  title: '**اسألني عن المقالات**',
  whatIDo: (count) =>
    `أبحث في ${articles(count)} وأقتبس المقطع الذي يجيب، حرفيًا ومع مصدره. وإن لم تقل المقالات ذلك أخبرتك: لا أختلق شيئًا أبدًا.`,
  howToAsk: (bot) =>
    [
      `- اذكر ${bot} في أي موضع من رسالة، مع سؤالك`,
      '- ردّ على إحدى إجاباتي (وأبقِ الإشارة مفعّلة)',
      '- أرسل إليّ رسالة خاصة',
    ].join('\n'),
  unanswered:
    'حيث لا تقول المقالات شيئًا تنقل الأزرار تحت الإجابة سؤالك إلى مشرفي الخادم، أو تخبرك حين تقوله.',
  citing: (button) => `تحت الإجابة يعطيك الزرّ _${button}_ مصدرها لتنسخه، بالأسلوب الذي تختاره.`,
  brief: (bot, help) => `اذكر ${bot} مع سؤالك، و${help} يخبرك بالباقي.`,
  commands: 'الأوامر',
  onMessage: 'في قائمة الرسالة، تحت التطبيقات',
};

export const about: AboutText = {
  command: { name: 'حول', description: 'إصداري، وما أعرفه، وما أحفظه عنك' },

  title: (version) => `**Quoth ${version}**`,
  corpus: (articleCount, passageCount) =>
    `أجيب من ${articles(articleCount)}، وفيها ${passages(passageCount)}.`,
  indexed: (age) => `آخر قراءة: ${age}.`,
  languages: (names) => `لغاتها: ${names}.`,
  stored: (privacy) =>
    `لا أحفظ اسم أحد. ما أحفظه من الأسئلة والتقييمات، ومدة حفظه، وكيف تطلب حذفه: \`/${privacy}\`.`,
};
