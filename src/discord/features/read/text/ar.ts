import { plural } from '../../../../shared/plural.js';
import type { ListsText } from './lists-text.js';

const paragraphs = plural('ar', {
  zero: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتين',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة',
});

export const ar: ListsText = {
  commands: {
    search: {
      name: 'ابحث',
      description: 'قائمة بالمقاطع عن موضوع ما. لا يراها غيرك.',
      query: { name: 'العبارة', description: 'عمّ تبحث: كلمات أو أسماء أو أماكن أو تواريخ' },
      article: { name: 'المقال', description: 'البحث في هذا المقال وحده' },
      publisher: { name: 'الناشر', description: 'البحث في مقالات هذا الناشر وحدها' },
      since: { name: 'منذ', description: 'نُشر حينها أو بعدها: 2019 أو 2019-09 أو 2019-09-30' },
      until: { name: 'حتى', description: 'نُشر حينها أو قبلها: 2019 أو 2019-09 أو 2019-09-30' },
    },
    article: {
      name: 'مقال',
      description: 'قراءة مقال أو فقرة منه',
      title: { name: 'العنوان', description: 'أي مقال' },
      paragraph: { name: 'الفقرة', description: 'رقمها: الأول في «¶ 3 من 14»' },
    },
    articles: {
      name: 'مقالات',
      description: 'كل المقالات التي أعرفها، الأحدث أولًا',
      publisher: { name: 'الناشر', description: 'مقالات هذا الناشر وحدها' },
      tag: { name: 'الموضوع', description: 'المقالات عن هذا الموضوع وحدها' },
    },
  },

  results: (count, areAll) =>
    count === 0
      ? '**لم أجد مقطعًا كهذا في المقالات.**'
      : `**${areAll ? `عدد المقاطع: ${count}` : `أفضل ${count} مقطعًا`}**`,
  articles: (count) => (count === 0 ? '**لا يوجد مقال كهذا.**' : `**عدد المقالات: ${count}**`),
  page: (page, pages) => `-# الصفحة ${page} من ${pages}`,
  paragraphs,
  filters: {
    article: (title) => `في ${title}`,
    publisher: (name) => `الناشر: ${name}`,
    publisherWords: (words) => `لناشرين في أسمائهم «${words}»`,
    tag: (tag) => `عن ${tag}`,
    since: (date) => `منذ ${date}`,
    until: (date) => `حتى ${date}`,
  },
  several: (name, count) => `**عدد المقالات التي في عنوانها «${name}»: ${count}.** أيها تريد؟`,
  note: 'ملاحظة',
  openArticle: 'اقرأ أحد هذه المقالات',
};
