import { plural } from '../../shared/plural.js';
import type { PageText } from './page-text.js';

const articles = plural('ar', {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});
const passages = plural('ar', {
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعان',
  few: '# مقاطع',
  many: '# مقطعًا',
  other: '# مقطع',
});
const paragraphs = plural('ar', {
  zero: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة',
});

export const ar: PageText = {
  locale: 'ar',
  name: 'العربية',
  direction: 'rtl',

  skip: 'انتقل إلى المحتوى',
  navigation: { label: 'القائمة الرئيسية', ask: 'اسأل', search: 'ابحث', articles: 'المقالات' },
  languages: 'اللغات',
  nothingKept: 'لا يُحفظ ما تسأل عنه هنا.',

  ask: {
    heading: 'اسأل المقالات',
    lead: 'تأتي الإجابات اقتباسًا حرفيًا مع مصدرها. وإن لم تقل المقالات شيئًا قيل لك ذلك.',
    label: 'سؤالك',
    placeholder: 'ماذا تريد أن تعرف؟',
    button: 'اسأل',
    examples: 'على سبيل المثال',
    served: (count, all) => `${articles(count)}، ${passages(all)}`,
    earlier: 'سُئل من قبل',
    byItself: 'اسأل هذا وحده',
    further: 'تابع السؤال',
    furtherPlaceholder: 'سؤال آخر عن الموضوع نفسه',
    furtherButton: 'تابع',
  },

  answer: {
    answer: 'الإجابة',
    uncertain: 'لا تقول المقالات ذلك بوضوح',
    uncertainNote: (count) =>
      count === 1
        ? 'هذا أقرب مقطع، وقد لا يجيب عن السؤال.'
        : 'هذه أقرب المقاطع، وقد لا تجيب عن السؤال.',
    nothing: {
      'not-exact': [
        'لا ترد هذه الكلمات بعينها',
        'لا تجمعها المقالات متجاورة. وأقرب ما فيها قد يتناول أمرًا آخر.',
      ],
      'unknown-condition': ['لا مقال يستوفي ذلك', 'لا وسم ولا ناشر ولا تاريخ ولا لغة بهذا الاسم.'],
      'no-match': [
        'ليس في المقالات',
        'لم أجد شيئًا عن ذلك. قد تفيد كلمات أخرى: أسماء أو أماكن أو تواريخ.',
      ],
      'no-question': ['ماذا تريد أن تعرف؟', 'تكفي بضع كلمات أو جملة كاملة.'],
      greeting: ['مرحبًا!', 'اسألني، وسأبحث في المقالات.'],
      thanks: ['على الرحب والسعة!', 'اسأل متى شئت.'],
      praise: ['شكرًا لك!', 'اسأل متى شئت.'],
      'about-us': ['أنا Quoth', 'اسألني، فأبحث في المقالات وأقتبس ما تقوله حرفيًا مع ذكر المصدر.'],
    },
    partNothing: 'لم أجد شيئًا عن ذلك في المقالات.',
    partUncertain: 'لا تقول المقالات ذلك بوضوح. أقرب مقطع، وقد لا يجيب عن السؤال:',
    differing: 'المظلَّل: الأرقام والتواريخ والأسماء التي ليست عند غيره.',
    missing: 'لم يوجد فيها:',
    readAs: (typed, meant) => `قرأتُ «${typed}» على أنها «${meant}».`,
    inEnglish: 'المقالات بالإنجليزية، وقد بحثتُ عن سؤالك بما يقابل كلماته بالإنجليزية.',
    didYouMean: 'هل تقصد:',
    nearest: 'أقرب المقاطع، وقد تتناول أمرًا آخر',
    further: 'مصادر أخرى',
    readOn: 'اقرأ في المقال',
    openArticle: 'الأصل',
    explain: 'لماذا هذه الإجابة؟',
  },

  source: {
    paragraph: (ordinal, count) => `¶ ${ordinal} من ${count}`,
    page: (page) => `صفحة ${page}`,
    summary: 'ملخّص',
    note: 'ملاحظة',
    newest: 'الأحدث',
    pinned: 'مثبّت',
    alsoIn: 'ومثله في',
    revision: (revision) => `المراجعة ${revision}`,
  },

  article: {
    paragraphs,
    original: 'اقرأ الأصل',
    author: (name) => `بقلم ${name}`,
    licence: (name) => `الرخصة: ${name}`,
    tags: 'المواضيع',
    openUntil: (day) => `مقال من خادم على ديسكورد. يصلح هذا الرابط حتى ${day}، ويقرؤه كل من لديه.`,
    linkTo: (ordinal) => `الفقرة ${ordinal}`,
    askInIt: 'اسأل هذا المقال',
    marked: 'إلى الجملة المظلَّلة',
    copy: 'انسخ مع المصدر',
    copied: 'نُسخ',
    questions: 'أسئلة يجيب عنها',
  },

  search: {
    heading: 'ابحث في المقالات',
    query: 'كلمات',
    publisher: 'الناشر',
    tag: 'الموضوع',
    since: 'نُشر منذ',
    until: 'نُشر حتى',
    datePattern: 'YYYY-MM-DD',
    any: 'الكل',
    button: 'ابحث',
    results: (count, areAll) => (areAll ? passages(count) : `أفضل ${count} مقطعًا`),
    none: 'لا مقطع كهذا في المقالات.',
    near: 'ليس في أي مقطع كل ذلك. وفي هذه المقاطع بعضه:',
    hint: 'أسماء أو أماكن أو تواريخ: تُعرض المقاطع التي فيها، والأقرب أولًا.',
    badDate: (typed) => `«${typed}» ليس تاريخًا. اكتب 2019 أو 2019-09 أو 2019-09-30.`,
  },

  articles: {
    heading: 'المقالات',
    count: articles,
    none: 'لا يوجد مقال كهذا.',
    filter: 'اعرض',
  },

  pages: {
    label: 'الصفحات',
    previous: 'السابق',
    next: 'التالي',
    of: (page, pages) => `صفحة ${page} من ${pages}`,
  },

  explain: {
    heading: 'لماذا هذه الإجابة؟',
    lead: 'كيف قُرئ السؤال، وأي المقاطع نُظر فيها، وما الذي شهد لكل منها. لا يخمّن نموذج لغوي شيئًا هنا: إنها حاصل جمع.',
    back: 'العودة إلى الإجابة',
    nothingLookedUp: 'ليس هذا سؤالًا للمقالات: لم يُبحث عن شيء.',
    readIn: (language) => `قُرئ بلغة: ${language}.`,
    inEnglish: (question) => `بالإنجليزية: ${question}`,
    time: {
      period: 'يذكر زمنًا: مقاطع ذلك الزمن أثقل وزنًا.',
      latest: 'يسأل عن الأحدث: المقاطع الأحدث أثقل وزنًا.',
      first: 'يسأل عن البداية: المقاطع الأقدم أثقل وزنًا.',
    },
    kindAskedFor: {
      strong: 'يسأل عن نوع من الأشياء (تاريخ أو رقم…) تُظهره كل إجابة تقريبًا.',
      weak: 'يسأل عن نوع من الأشياء (تاريخ أو رقم…) قد تُظهره الإجابة.',
    },
    confidence: (percent) => `الثقة: ${percent}`,
    thresholds: (found, uncertain) =>
      `ابتداءً من ${found} تُعدّ إجابة، وابتداءً من ${uncertain} تُعرض على أنها غير مؤكدة.`,
    words: 'كلمات السؤال',
    wordColumns: {
      word: 'الكلمة',
      readAs: 'بُحث عنها بصورة',
      rarity: 'الندرة',
      passages: 'المقاطع',
      otherwise: 'أو بدرجة أقل بصورة',
    },
    passedOver: 'تُركت',
    unknown: 'لا شيء قريب منها',
    guessed: (terms) => `${terms} (تخمين)`,
    isName: 'اسم',
    isAskedFor: 'المسؤول عنه',
    carried: 'مما سبق',
    candidates: (shown, all) => `أول ${shown} مما نُظر فيه (${passages(all)})`,
    candidateColumns: {
      place: 'الترتيب',
      passage: 'المقطع',
      score: 'الدرجة',
      shown: 'هل عُرض؟',
    },
    shown: {
      best: 'نعم، الأفضل',
      further: 'نعم، إلى جانبه',
      'not-sure': 'لا، ليس مؤكدًا بما يكفي',
      'too-far': 'لا، أقل ملاءمة بكثير',
      'says-the-same': 'لا، يقول الشيء نفسه',
      'lacks-kind': 'لا، ينقصه المطلوب',
      'no-room': 'لا، قبله غيره',
    },
    features: 'ما تضيفه كل سمة إلى الدرجة',
    featuresNote: 'القيمة × الوزن؛ وما لا يضيف شيئًا لا يُذكر.',
    featureColumns: { feature: 'السمة', weight: 'الوزن', of: (place) => `رقم ${place}` },
    fromExchange: 'السؤال السابق',
    fromTime: 'الزمن',
    sum: 'المجموع',
    judgement: 'ممّ تتألف الثقة',
    figureColumns: { figure: 'المقدار', value: 'القيمة', weight: 'الوزن', adds: 'يضيف' },
    constant: 'ثابت',
  },

  problems: {
    notFound: ['ليس هنا', 'لا يوجد مقال أو صفحة كهذه، وربما أُزيلت.'],
    ended: [
      'انتهت صلاحية هذا الرابط',
      'روابط مقالات الخوادم تصلح لمدة. اسأل مجددًا في ديسكورد: في الإجابة رابط جديد.',
    ],
    tooMuch: ['لحظة من فضلك', 'الأسئلة كثيرة الآن. حاول مرة أخرى بعد ثوانٍ.'],
    broken: ['حدث خطأ', 'ليس الخطأ منك. حاول مرة أخرى؛ فإن بقي فأخبرنا.'],
    badRequest: ['لم نتمكن من قراءة ذلك', 'في العنوان شيء ليس كما ينبغي.'],
    incident: 'رقم',
    home: 'اطرح سؤالًا',
  },
};
