import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { KnowledgeText } from './knowledge-text.js';

const articles = plural('ar', {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});
const paragraphs = plural('ar', {
  zero: 'لا فقرات',
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: '# فقرات',
  many: '# فقرة',
  other: '# فقرة',
});
const runs = plural('ar', {
  zero: 'لا قراءات',
  one: 'قراءة واحدة',
  two: 'قراءتين',
  few: '# قراءات',
  many: '# قراءة',
  other: '# قراءة',
});
const pieces = plural('ar', {
  zero: 'لا شيء',
  one: 'قطعة واحدة',
  two: 'قطعتان',
  few: '# قطع',
  many: '# قطعة',
  other: '# قطعة',
});
const entries = plural('ar', {
  zero: 'لا مداخل',
  one: 'مدخل واحد',
  two: 'مدخلان',
  few: '# مداخل',
  many: '# مدخلًا',
  other: '# مدخل',
});

const which = { name: 'المقال', description: 'أي مقال من مقالات هذا الخادم' };

const listed = list('ar');

export const ar: KnowledgeText = {
  command: { name: 'المقالات-الإدارة', description: 'أضف مقالات هذا الخادم وعدّلها وتابع مصادرها' },
  add: {
    name: 'أضف',
    description: 'أضف مقالًا: من ملف أو من عنوان أو ملصوقًا',
    file: {
      name: 'الملف',
      description: 'نص أو Markdown أو HTML أو PDF أو Word أو JSON Lines؛ 10 ميغابايت على الأكثر',
    },
    url: { name: 'العنوان', description: 'عنوان صفحة فيها مقال' },
  },
  list: {
    name: 'القائمة',
    description: 'اعرض مقالات هذا الخادم',
    search: { name: 'البحث', description: 'فقط ما في عنوانه أو ناشره هذه الكلمات' },
  },
  show: {
    name: 'اعرض',
    description: 'اعرض مقالًا من هذا الخادم وعدّله',
    article: which,
    revision: { name: 'النسخة', description: 'كما كان في هذه النسخة' },
  },
  edit: {
    name: 'تعديل',
    description: 'غيّر عنوان المقال وناشره وتاريخه ورابطه ووسومه',
    article: which,
  },
  remove: { name: 'أزل', description: 'أزل مقالًا؛ ويمكن استرجاعه', article: which },
  history: { name: 'السجل', description: 'من غيّر المقال ومتى', article: which },
  restore: {
    name: 'استرجع',
    description: 'اجعل نسخة أقدم من المقال هي المعتمدة',
    article: { name: 'المقال', description: 'أي مقال، ولو كان مُزالًا' },
    revision: { name: 'النسخة', description: 'رقم النسخة: انظر السجل' },
  },
  export: {
    name: 'تصدير',
    description: 'احصل على مقال كملف Markdown، أو على كل مقالات هذا الخادم',
    article: { name: 'المقال', description: 'أي مقال؛ ومن دونه كلها' },
  },
  log: { name: 'التغييرات', description: 'ما غيّره المشرفون' },
  reason: { name: 'السبب', description: 'لماذا: يُذكر في الإجابات التي يصحّحها' },
  follow: {
    name: 'تابع',
    description: 'تابع خلاصة: تصير مداخلها الجديدة مقالات من تلقاء نفسها',
    url: { name: 'العنوان', description: 'عنوان خلاصة RSS أو Atom أو JSON' },
    channel: { name: 'القناة', description: 'أين أخبر بما وصل' },
  },
  unfollow: {
    name: 'ألغ-المتابعة',
    description: 'أوقف متابعة خلاصة؛ وتبقى مقالاتها',
    feed: { name: 'الخلاصة', description: 'أي خلاصة' },
  },
  feeds: { name: 'الخلاصات', description: 'الخلاصات التي يتابعها هذا الخادم وحالها' },

  paste: {
    title: 'إضافة مقال',
    files: {
      label: 'ملفات',
      description: 'حتى 10، ومنها ZIP: نص أو Markdown أو HTML أو PDF أو Word أو JSON Lines',
    },
    urls: {
      label: 'عناوين',
      description: 'صفحات أو خلاصة أو خريطة موقع، عنوان في كل سطر؛ أو مصدر النص أدناه',
    },
    text: {
      label: 'النص',
      description: '4000 حرف على الأكثر: أعطني الأطول منه كملف.',
      placeholder: 'ألصق النص، مع سطر فارغ بين الفقرات.',
    },
  },
  details: {
    title: 'بيانات المقال',
    fields: {
      title: { label: 'العنوان' },
      publisher: { label: 'الناشر', description: 'الصحيفة أو الوكالة أو الموقع' },
      published: { label: 'التاريخ', placeholder: '2019-09-30' },
      url: { label: 'الرابط', placeholder: 'https://' },
      tags: { label: 'الوسوم', description: 'تفصل بينها فواصل' },
    },
    daysTitle: 'متى تُستخدم',
    days: {
      from: { label: 'من', description: 'ليس قبل هذا اليوم (UTC)', placeholder: '2026-01-31' },
      until: { label: 'حتى', description: 'ليس بعد هذا اليوم (UTC)', placeholder: '2026-12-31' },
      review: {
        label: 'المراجعة',
        description: 'أذكّرك حينها في قناة التقارير',
        placeholder: '2026-06-30',
      },
    },
  },
  detailNames: {
    title: 'العنوان',
    publisher: 'الناشر',
    author: 'الكاتب',
    published: 'التاريخ',
    url: 'الرابط',
    language: 'اللغة',
    from: 'من',
    until: 'حتى',
    review: 'المراجعة',
    summary: 'الملخص',
    tags: 'الوسوم',
  },

  preview: {
    reading: 'أنا أقرأه …',
    readingMany: (done, total) => `أقرأ: ${done} من ${total} …`,
    heading: '**معاينة.** لا يُعتمد منه شيء حتى تؤكد.',
    isNew: 'مقال جديد',
    follows: (revision) => `يلي النسخة ${revision} من مقال موجود`,
    paragraphs,
    begins: 'يبدأ:',
    ends: 'ينتهي:',
    dropped: (count) => `تُرك جانبًا: ${pieces(count)}`,
    misspelt: (key, meant) => `⚠️ ${key} غير معروف هنا وقد تُرك. هل تقصد ${meant}؟`,
    droppedKinds: {
      advertisement: 'إعلان',
      related: 'ذات صلة',
      share: 'مشاركة',
      newsletter: 'نشرة بريدية',
      footer: 'تذييل',
      'source-line': 'المصدر',
      byline: 'اسم الكاتب',
      dateline: 'المكان والتاريخ',
      duplicate: 'مكرر',
      other: 'غير ذلك',
    },
    changes: (added, removed, changed) =>
      `الفقرات: أُضيف ${added}، أُزيل ${removed}، تغيّر ${changed}`,
    noChanges: 'هو مطابق لما هو موجود.',
    added: (ordinal) => `**+ ¶ ${ordinal}**`,
    removed: (ordinal) => `**− ¶ ${ordinal}**`,
    changed: (ordinal) => `**± ¶ ${ordinal}**`,
    detail: (name, before, after) => `${name}: ${before || '–'} ← ${after || '–'}`,
    more: (count) => `-# … و${count} أخرى`,
    articles: (count) => `**${articles(count)}**`,
    confirm: 'تأكيد',
    editDetails: 'تعديل البيانات',
    cancel: 'إلغاء',
  },

  batch: {
    fresh: (n) => `جديدة: ${n}`,
    changed: (n) => `متغيرة: ${n}`,
    unchanged: (n) => `بلا تغيير: ${n}`,
    duplicate: (n) => `مكررة: ${n}`,
    unread: (n) => `لم تُقرأ: ${n}`,
    faults: '**تعذرت قراءة:**',
  },

  trial: {
    button: 'جرّب سؤالا',
    title: 'جرّب سؤالا',
    question: { label: 'السؤال', description: 'كما يطرحه الناس' },
    found: '**هذا ما كنت سأجيب به.**',
    uncertain: '**لن أكون متأكدا.** هذه أقرب الفقرات:',
    nothing: '**المسودة لا تجيب عن ذلك.**',
    alone:
      'سُئلت هذه المسودة وحدها وبكلماتها: لم يُنظر في المقالات الأخرى ولا في معنى الجمل. لا يُحفظ من ذلك شيء.',
  },

  done: {
    confirmed: (title, revision) => `**تم.** صار ${title} معتمدًا من الآن، بالنسخة ${revision}.`,
    confirmedMany: (count) => `**تم.** المعتمد من الآن: ${articles(count)}.`,
    leftOut: (titles) =>
      `⚠️ لا أستطيع فهرسة ${titles.join('، ')}، وأجيب مما كان موجودًا من قبل. قسّمها إلى مقالات أصغر أو أزلها.`,
    cancelled: 'لم يُضف شيء.',
    removed: (title) => `أُزيل ${title}. يبقى سجله، ويمكنني استرجاعه.`,
    revised: (title, revision) => `**تم.** ${title} الآن في النسخة ${revision}.`,
    same: (title) => `${title} هكذا أصلًا؛ لم أغيّر شيئًا.`,
    exported: (count) => (count === 1 ? 'المقال كما أحفظه:' : `${articles(count)} كما أحفظها:`),
    conflict:
      '**سبقك غيرك.** توجد نسخة أحدث من التي رأيتها، فلم أكتب فوقها شيئًا. هذا ما تغيّره نسختك فيها الآن:',
    full: {
      articles: 'بلغ هذا الخادم أكبر عدد من المقالات. أزل بعضها ثم أكّد مجددًا.',
      characters: 'بلغ هذا الخادم أكبر قدر من النصوص. أزل بعض المقالات ثم أكّد مجددًا.',
    },
    followed: (feed) => `**أتابع من الآن** ${feed}. تصل مداخلها خلال بضع دقائق.`,
    namedFeed: (page) => `ذكرتها الصفحة ${page}`,
    feedEntries: (count) =>
      count === 0 ? 'لا مداخل فيها بعد.' : `فيها الآن ${entries(count)}. الأحدث:`,
    reports: (channel) => `أخبر في ${channel} بما يصل.`,
    unfollowed: (url) => `لم أعد أتابع ${url}. يبقى ما وصل منها.`,
  },

  shown: {
    from: (day) => `من ${day}`,
    until: (day) => `حتى ${day}`,
    review: (day) => `تُراجع في ${day}`,
    resting: '**غير مستخدمة الآن**',
    dueReviews: (count) => `**مقالات تنتظر المراجعة: ${count}**`,
    editDays: 'التواريخ',
    revision: (number) => `النسخة ${number}`,
    changes: {
      added: 'أُضيف',
      replaced: 'نص جديد',
      edited: 'تغيّرت البيانات',
      removed: 'أُزيل',
      restored: 'استُرجع',
      followed: 'من خلاصة',
    },
    feed: 'خلاصة',
    articles: (count) => `**مقالات هذا الخادم: ${articles(count)}**`,
    none: 'ليس لهذا الخادم مقالات خاصة به بعد. `/knowledge add` يضيف واحدًا.',
    noneFound: 'لا مقال في هذا الخادم في عنوانه أو ناشره هذه الكلمات.',
    open: 'افتح أحد هذه المقالات',
    history: (title) => `**سجل** ${title}`,
    openRevision: 'انظر إحدى هذه النسخ',
    language: 'لغة النص',
    detectLanguage: 'تُعرف من النص',
    edit: 'تعديل البيانات',
    historyButton: 'السجل',
    export: 'تصدير',
    remove: 'إزالة',
    restore: 'استرجاع هذه النسخة',
    askRemove: (title) => `أأزيل ${title}؟ لن أقتبس منه بعدها. ويبقى سجله.`,
    isRemoved: (title) => `${title} مُزال. \`/knowledge restore\` يعيده.`,
    older: 'الأقدم ▶',
    newer: '◀ الأحدث',
    log: (count) => `**ما تغيّر** (${count})`,
    told: plural('ar', {
      zero: 'لم تُصحَّح أي إجابة',
      one: 'صُحِّحت إجابة واحدة',
      two: 'صُحِّحت إجابتان',
      few: 'صُحِّحت # إجابات',
      many: 'صُحِّحت # إجابة',
      other: 'صُحِّحت # إجابة',
    }),
    reason: (reason) => `السبب: ${reason}`,
    emptyLog: 'لم يغيّر أحد شيئًا بعد.',
    author: 'كاتبه',
    actions: {
      'article.withdrawn': 'سُحب مقال',
      'setting.changed': 'تغيّر إعداد',
      'pin.added': 'ثُبّت مقطع',
      'pin.removed': 'لم يعد المقطع مثبتًا',
      'feed.followed': 'تُتابَع خلاصة',
      'feed.unfollowed': 'أُوقفت متابعة خلاصة',
    },
  },

  feedList: {
    heading: (count) => `**الخلاصات التي يتابعها هذا الخادم: ${count}**`,
    none: 'لا يتابع هذا الخادم أي خلاصة. `/knowledge follow` يبدأ بواحدة.',
    neverRun: 'لم تُقرأ بعد',
    lastRun: (when, imported, skipped, failed) =>
      `قُرئت ${when}: ${imported} جديد، ${skipped} معروف، ${failed} فشل`,
    next: (when) => `القراءة التالية ${when}`,
    failing: (count) => `**تفشل منذ ${runs(count)}**`,
    report: (feed, imported) => `**وصل من** ${feed}**: ${articles(imported)}**`,
    reportFailed: (feed) => `**لم أستطع قراءة الخلاصة** ${feed}`,
    full: 'بلغ هذا الخادم أكبر عدد من المقالات أو أكبر قدر من النصوص: أزل بعضها ليصل المزيد.',
  },

  errors: {
    exportTooLarge: 'هذا أكثر مما يسعه ملف واحد. صدّر المقالات واحدًا واحدًا.',
    nothingGiven: 'أعطني ملفا أو عنوانا أو نصا.',
    twoSources: 'هذا ملف وعنوان معًا. أعطني واحدًا منهما في كل مرة.',
    operators: (title) => `${title} من مقالات من يشغّلني: لا يمكن تغييره من ديسكورد.`,
    noRevision: (revision) => `لا توجد (أو لم تعد توجد) نسخة ${revision} من ذلك المقال.`,
    removedRevision: (revision) => `أُزيل المقال بالنسخة ${revision}: ليس فيها نص. اختر نسخة أقدم.`,
    faulty: (names) =>
      `هذا لا يصح: ${names}. يحتاج المقال عنوانًا من 300 حرف على الأكثر؛ ويُكتب التاريخ 2019-09-30، ويبدأ الرابط بـ https:// أو http://.`,
    changedMeanwhile:
      'غيّر أحدهم ذلك المقال في هذه الأثناء، فلم أفعل شيئًا. انظره كما هو الآن ثم حاول مجددًا.',
    gone: 'لم يعد ذلك ينتظر: أُكّد أو أُلغي، أو مضى عليه أكثر من يوم.',
    notYours: 'لا يؤكد هذا المقال أو يغيّره أو يلغيه إلا من جاء به.',
    unknownFeed: (name) =>
      `لا يتابع هذا الخادم خلاصة «${name}». اختر واحدة من القائمة التي تظهر أثناء الكتابة.`,
    knownFeed: (url) => `يتابع هذا الخادم ${url} أصلًا.`,
    tooManyFeeds: 'يتابع هذا الخادم أكبر عدد من الخلاصات. `/knowledge unfollow` يوقف إحداها.',
    mayNotReport: (channel, permissions) =>
      `لا يُسمح لي بالكتابة في ${channel}. على من يدير الخادم أن يمنحني هناك: ${listed(permissions)}.`,
    refused: {
      'bad-address':
        'لا أستطيع قراءة هذا العنوان: يجب أن يبدأ بـ https:// أو http://، بلا منفذ ولا كلمة مرور.',
      'private-address': 'هذا العنوان ليس عامًا، فلا أقرأه.',
      'unknown-host': 'لا موقع بهذا الاسم. هل العنوان صحيح؟',
      unreachable: 'لا يمكن الوصول إلى الموقع الآن. حاول لاحقًا، أو أعطني النص كملف.',
      'http-status':
        'لا يعطيني الموقع تلك الصفحة. هل تُفتح من دون تسجيل دخول؟ إن كان كذلك فاحفظها وأعطني الملف.',
      'too-many-redirects': 'يحيل العنوان إلى غيره مرة بعد مرة، ولا يصل إلى صفحة.',
      'too-slow': 'يستغرق ذلك وقتًا طويلًا. حاول لاحقًا، أو أعطني النص كملف.',
      'too-large':
        'هذا كبير جدًا: أقبل في الملف 10 ميغابايت و4 ملايين حرف و20 ألف فقرة و200 مقال على الأكثر.',
      'unsupported-type':
        'لا أقرأ هذا النوع من الملفات: أعطني نصًا أو Markdown أو HTML أو PDF أو Word (.docx) أو JSON Lines.',
      'wrong-type': 'ما في الداخل ليس ما يقوله اسمه.',
      encrypted: 'هذا الملف محمي بكلمة مرور. أعطني ملفًا بلا كلمة مرور.',
      scanned: 'في هذا الـ PDF صور صفحات بلا نص. أعطني ملفًا فيه نص.',
      unreadable:
        'لا يذكر هذا الـ PDF أي حروف ترسمها خطوطه، فلا أستطيع قراءته. أعطني نسخة محفوظة من جديد.',
      damaged: 'هذا الملف تالف.',
      'too-complex': 'قراءة ذلك تأخذ وقتًا أو ذاكرة أكثر مما ينبغي.',
      'no-article': 'لم أجد فيه مقالًا.',
      'bad-article': 'فيه مقال، لكن ما يقوله عن نفسه خاطئ.',
      'no-feed': 'لم أجد هناك خلاصة: أتابع خلاصات RSS وAtom وJSON Feed.',
      robots: 'يطلب ذلك الموقع من البرامج ألا تدخله.',
    },
    refusedFeed: {
      'http-status': 'لا يعطيني الموقع تلك الخلاصة. هل يُفتح عنوانها في متصفح من دون تسجيل دخول؟',
      'too-large': 'هذه الخلاصة كبيرة جدًا: أقبل 5 ميغابايت على الأكثر.',
      'too-slow': 'يستغرق الموقع وقتًا طويلًا في إرسال تلك الخلاصة. حاول لاحقًا.',
      unreachable: 'لا يمكن الوصول إلى الموقع الآن. حاول مجددًا لاحقًا.',
    },
  },
};
