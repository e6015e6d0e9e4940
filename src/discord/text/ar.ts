import { ar as feedback } from '../features/feedback/text/ar.js';
import { ar as insights } from '../features/insights/text/ar.js';
import { ar as knowledge } from '../features/knowledge/text/ar.js';
import { ar as privacy } from '../features/privacy/text/ar.js';
import { ar as settings } from '../features/settings/text/ar.js';
import { list } from './list.js';
import { plural } from './plural.js';
import type { Text } from './text.js';

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
const paragraphs = plural('ar', {
  zero: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتين',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة',
});

const listed = list('ar');

export const ar: Text = {
  locale: 'ar',

  commands: {
    ask: {
      name: 'اسأل',
      description: 'اسأل المقالات. تأتي الإجابة اقتباسًا حرفيًا مع مصدرها.',
      question: { name: 'السؤال', description: 'ماذا تريد أن تعرف؟' },
      article: { name: 'المقال', description: 'البحث في هذا المقال وحده' },
      private: { name: 'خاص', description: 'إظهار الإجابة لك وحدك' },
    },
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
    help: { name: 'مساعدة', description: 'ما الذي أستطيعه، وكيف تسأل' },
    about: { name: 'حول', description: 'إصداري، وما أعرفه، وما أحفظه عنك' },
    find: { name: 'البحث في المقالات', description: 'البحث عمّا تقوله رسالة' },
  },

  answer: {
    uncertain: (count) =>
      count === 1
        ? '**لا تقول المقالات ذلك بوضوح.** أقرب مقطع، وقد لا يجيب عن السؤال:'
        : '**لا تقول المقالات ذلك بوضوح.** أقرب المقاطع، وقد لا تجيب عن السؤال:',
    nothing: {
      'no-match':
        '**لم أجد شيئًا عن ذلك في المقالات.** قد تفيد كلمات أخرى: أسماء أو أماكن أو تواريخ.',
      'no-question': '**ماذا تريد أن تعرف؟** اسألني ببضع كلمات أو بجملة كاملة.',
      greeting: '**مرحبًا!** اسألني، وسأبحث في المقالات.',
      thanks: '**على الرحب والسعة!** اسأل متى شئت.',
    },
    missing: (words) => `-# لم يوجد: ${words}`,
    readAs: (typed, meant) => `-# قرأتُ «${typed}» على أنها «${meant}».`,
    didYouMean: '**هل تقصد:**',
    askThis: 'اسأل هذا',
    openPassage: 'اقرأ أحد هذه المقاطع كاملًا',
    nearestPassages: 'أقرب المقاطع، وقد تتناول أمرًا آخر',
    examples: 'على سبيل المثال:',
    paragraph: (ordinal, count) => `¶ ${ordinal} من ${count}`,
    summary: 'ملخّص',
    newest: (date) => `${date} (الأحدث)`,
    pinned: '📌 مثبّت',
    alsoIn: (sources) => `وأيضًا في ${sources}`,
    showAll: 'عرض الكل',
    openArticle: 'فتح المقال',
    previous: 'السابق',
    next: 'التالي',
    around: 'مزيد من السياق',
    post: 'انشر هنا',
    postedBy: (person) => `-# نشره ${person}`,
    changed: '**تغيّر المقال منذ ذلك الحين.** هذا هو المقطع كما هو الآن:',
  },

  lists: {
    results: (count) =>
      count === 0 ? '**لم أجد مقطعًا كهذا في المقالات.**' : `**عدد المقاطع: ${count}**`,
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
    openArticle: 'اقرأ أحد هذه المقالات',
  },

  help: {
    title: '**اسألني عن المقالات**',
    whatIDo: (count) =>
      `أبحث في ${articles(count)} وأقتبس المقطع الذي يجيب، حرفيًا ومع مصدره. وإن لم تقل المقالات ذلك أخبرتك: لا أختلق شيئًا أبدًا.`,
    howToAsk: (bot) =>
      [
        `- اذكر ${bot} في أي موضع من رسالة، مع سؤالك`,
        '- ردّ على إحدى إجاباتي (وأبقِ الإشارة مفعّلة)',
        '- أرسل إليّ رسالة خاصة',
      ].join('\n'),
    commands: 'الأوامر',
    onMessage: 'في قائمة الرسالة، تحت التطبيقات',
  },

  about: {
    title: (version) => `**Quoth ${version}**`,
    corpus: (articleCount, passageCount) =>
      `أجيب من ${articles(articleCount)}، وفيها ${passages(passageCount)}.`,
    indexed: (age) => `آخر قراءة: ${age}.`,
    languages: (names) => `لغاتها: ${names}.`,
    stored: (privacy) =>
      `لا أحفظ اسم أحد. ما أحفظه من الأسئلة والتقييمات، ومدة حفظه، وكيف تطلب حذفه: \`/${privacy}\`.`,
  },

  // Discord's own interface has no Arabic: people meet these names in English.
  feedback,
  insights,
  knowledge,
  privacy,
  settings,

  permissions: {
    ViewChannel: 'View Channel',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    ReadMessageHistory: 'Read Message History',
    AddReactions: 'Add Reactions',
  },

  errors: {
    guildOnly: 'هذا لا يعمل إلا في خادم أُضفتُ إليه.',
    needsManager: 'تحتاج لذلك إلى صلاحية Manage Server.',
    needsEditor: (role) =>
      role === undefined
        ? 'تحتاج لذلك إلى صلاحية Manage Server. ويستطيع من يملكها أن يختار دورًا للمحررين في `/settings`.'
        : `تحتاج لذلك إلى الدور ${role} أو إلى صلاحية Manage Server.`,
    fileTooLarge: (name, megabytes) =>
      `الملف «${name}» كبير جدًا: أقبل ${megabytes} ميغابايت على الأكثر.`,
    unknownArticle: (name) =>
      `ليس عندي مقال اسمه «${name}». اختر واحدًا من القائمة التي تظهر أثناء الكتابة.`,
    unknownPublisher: (name) =>
      `ليس عندي مقال لناشر اسمه «${name}». اختر واحدًا من القائمة التي تظهر أثناء الكتابة، أو اتركه فارغًا.`,
    unknownTag: (name) =>
      `لا مقال موضوعه «${name}». اختر واحدًا من القائمة التي تظهر أثناء الكتابة، أو اتركه فارغًا.`,
    badDate: (typed) =>
      `لا أستطيع قراءة «${typed}» تاريخًا. اكتب سنة أو شهرًا أو يومًا: 2019 أو 2019-09 أو 2019-09-30.`,
    noSuchParagraph: (paragraph, count) =>
      `لا توجد فقرة رقمها ${paragraph}: عدد فقرات المقال ${count}.`,
    emptyMessage: 'ليس في تلك الرسالة نص أبحث عنه.',
    passageGone: 'لم يعد هذا المقطع في المقالات. اسأل من جديد.',
    notYours: 'لا يزيل هذه الإجابة إلا من سأل، أو من يحق له إدارة الرسائل.',
    outdated: 'هذا من إصدار آخر مني ولم يعد يعمل. اسأل من جديد.',
    incident: (id) =>
      `حدث خطأ من جهتي ولم أستطع الإجابة. حاول مرة أخرى؛ فإن بقي الخطأ فأخبر من يشغّلني بالرقم \`${id}\`.`,
    stopping: 'أعيد التشغيل الآن. اسأل من جديد بعد دقيقة.',
    tooSoon: {
      person: (when) => `هذا أسرع مما أستطيع. حاول مرة أخرى ${when}.`,
      channel: (when) => `الأسئلة كثيرة في هذه القناة الآن. حاول مرة أخرى ${when}.`,
    },
    mayNotAnswer: (channel, permissions) =>
      `سألتني في ${channel} حيث لا أستطيع الإجابة. على من يدير الخادم أن يمنحني هناك: ${listed(permissions)}.`,
    roleMention: (bot) =>
      `ذكرتَ دوري، وعندها لا يُظهر لي Discord ما كتبته. اذكر ${bot} نفسه من فضلك.`,
    busy: 'الأسئلة كثيرة الآن ولا أستطيع اللحاق بها. حاول مرة أخرى بعد ثوانٍ.',
  },
};
