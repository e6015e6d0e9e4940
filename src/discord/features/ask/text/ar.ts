import type { AnswerText } from './answer-text.js';

export const ar: AnswerText = {
  command: {
    name: 'اسأل',
    description: 'اسأل المقالات. تأتي الإجابة اقتباسًا حرفيًا مع مصدرها.',
    question: { name: 'السؤال', description: 'ماذا تريد أن تعرف؟' },
    article: { name: 'المقال', description: 'البحث في هذا المقال وحده' },
    private: { name: 'خاص', description: 'إظهار الإجابة لك وحدك' },
    for: {
      name: 'إلى',
      description: 'لمن الإجابة: يُذكر اسمه حيث يراها الجميع',
    },
  },
  find: { name: 'البحث في المقالات', description: 'البحث عمّا تقوله رسالة' },

  uncertain: (count) =>
    count === 1
      ? '**لا تقول المقالات ذلك بوضوح.** أقرب مقطع، وقد لا يجيب عن السؤال:'
      : '**لا تقول المقالات ذلك بوضوح.** أقرب المقاطع، وقد لا تجيب عن السؤال:',
  nothing: {
    'no-match': '**لم أجد شيئًا عن ذلك في المقالات.** قد تفيد كلمات أخرى: أسماء أو أماكن أو تواريخ.',
    'no-question': '**ماذا تريد أن تعرف؟** اسألني ببضع كلمات أو بجملة كاملة.',
    greeting: '**مرحبًا!** اسألني، وسأبحث في المقالات.',
    thanks: '**على الرحب والسعة!** اسأل متى شئت.',
    praise: '**شكرًا لك!** اسأل متى شئت.',
    'about-us':
      '**أنا Quoth.** اسألني، فأبحث في المقالات وأقتبس ما تقوله حرفيًا مع ذكر المصدر. ‎`/help`‎ يخبرك بالمزيد.',
  },
  partNothing: '_لم أجد شيئًا عن ذلك في المقالات._',
  partUncertain: '_لا تقول المقالات ذلك بوضوح. أقرب مقطع، وقد لا يجيب عن السؤال:_',
  differing: '-# بالخط العريض: الأرقام والتواريخ والأسماء التي ليست عند غيره.',
  missing: (words) => `-# لم يوجد: ${words}`,
  readAs: (typed, meant) => `-# قرأتُ «${typed}» على أنها «${meant}».`,
  inEnglish: '-# المقالات بالإنجليزية، وقد بحثتُ عن سؤالك بما يقابل كلماته بالإنجليزية.',
  didYouMean: '**هل تقصد:**',
  askThis: 'اسأل هذا',
  openPassage: 'اقرأ أحد هذه المقاطع كاملًا',
  nearestPassages: 'أقرب المقاطع، وقد تتناول أمرًا آخر',
  examples: 'على سبيل المثال:',
  paragraph: (ordinal, count) => `¶ ${ordinal} من ${count}`,
  page: (page) => `صفحة ${page}`,
  summary: 'ملخّص',
  newest: (date) => `${date} (الأحدث)`,
  pinned: '📌 مثبّت',
  alsoIn: (sources) => `وأيضًا في ${sources}`,
  sameArticle: 'المقال نفسه',
  showAll: 'عرض الكل',
  openArticle: 'فتح المقال',
  previous: 'السابق',
  next: 'التالي',
  around: 'مزيد من السياق',
  post: 'انشر هنا',
  postedBy: (person) => `-# نشره ${person}`,
  askedFor: (person) => `-# إلى ${person}`,
  changed: '**تغيّر المقال منذ ذلك الحين.** هذا هو المقطع كما هو الآن:',
};
