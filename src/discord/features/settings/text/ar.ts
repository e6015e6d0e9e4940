import { list } from '../../../text/list.js';
import { plural } from '../../../../shared/plural.js';
import type { SettingsText } from './settings-text.js';

const times = plural('ar', {
  one: 'مرة واحدة',
  two: 'مرتان',
  few: '# مرات',
  many: '# مرة',
  other: '# مرة',
});
const seconds = plural('ar', {
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: '# ثوانٍ',
  many: '# ثانية',
  other: '# ثانية',
});
const days = plural('ar', {
  one: 'يوم واحد',
  two: 'يومان',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const groups = plural('ar', {
  one: 'مجموعة واحدة',
  two: 'مجموعتان',
  few: '# مجموعات',
  many: '# مجموعة',
  other: '# مجموعة',
});

const articles = plural('ar', {
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
});

const listed = list('ar');

export const ar: SettingsText = {
  command: { name: 'الإعدادات', description: 'كيف أتصرف في هذا الخادم' },
  title: '**كيف أتصرف في هذا الخادم**',
  pages: {
    answers: 'الإجابات',
    people: 'اللغة والأدوار',
    reports: 'التقارير',
    shelves: 'الرفوف',
    log: 'السجل والحدود',
    words: 'المترادفات',
  },
  saved: '-# ✓ حُفظ، ويسري من الآن.',
  change: 'تغيير',

  channels: {
    title: 'قنوات الإجابة',
    help: 'قنوات ومنتديات أجيب فيها أيضًا عمّا لم يوجّهه أحد إليّ، وفي سلاسلها كذلك.',
    none: 'لا قنوات.',
    noIntent:
      'غير متاح هنا: لم يفعّل من يشغّلني قراءة ما لا يُوجَّه إليّ (`QUOTH_MESSAGE_CONTENT`). أما الأوامر والإشارات والردود والرسائل الخاصة فتعمل كلها.',
    placeholder: 'القنوات والمنتديات',
    mayNotAnswer: (channels, permissions) =>
      `لا أستطيع الإجابة في ${channels}. على من يدير الخادم أن يمنحني هناك: ${listed(permissions)}.`,
    byOperator: (list) => `اختارها من يشغّلني: ${list}.`,
    gone: (count) => `عدد القنوات المحذوفة أو المخفية عني: ${count}.`,
    removeGone: 'إزالة ما لم يعد موجودًا',
  },
  policy: {
    title: 'عمّ أجيب هناك',
    help: 'مما لم يوجّهه أحد إليّ. أما الإشارة إليّ فأجيب عنها دائمًا.',
    options: {
      'every-question': {
        label: 'كل سؤال',
        description: 'حتى حين لا أكون واثقًا، وعندها أقول ذلك',
      },
      'when-confident': {
        label: 'حين أكون واثقًا',
        description: 'أصمت ما لم تقله المقالات بوضوح',
      },
      'when-addressed': { label: 'حين يُوجَّه إليّ فقط', description: 'كما في أي قناة أخرى' },
    },
  },
  place: {
    title: 'أين أجيب عن الرسائل',
    help: 'أما الإجابات عن الأوامر فتظهر في القناة دائمًا.',
    options: {
      channel: { label: 'تحت الرسالة', description: 'ردًّا في القناة' },
      thread: {
        label: 'في سلسلة',
        description: 'سلسلة جديدة عند الرسالة؛ تحتاج إلى Create Public Threads',
      },
    },
  },

  language: {
    title: 'اللغة',
    help: 'لغة ما يراه الجميع. أما ما يراه شخص واحد فبلغته هو.',
    own: (name) => `لغة الخادم: ${name}`,
  },
  editor: {
    title: 'دور التحرير',
    help: 'لصاحبه أن يعتني بالمقالات وأن يرى ما يُسأل عنه، كما لمن يملك Manage Server.',
    none: 'لا دور: من يملك Manage Server وحده.',
    placeholder: 'دور',
  },
  report: {
    title: 'التقارير',
    help: 'أين أخبركم بما جاءت به الخلاصات التي تتابعونها.',
    none: 'في لا مكان.',
    placeholder: 'قناة',
  },
  askChannel: {
    title: 'أسئلة إلى المشرفين',
    help: 'حيث لا تقول المقالات شيئًا يمكن نشر السؤال هنا مرة واحدة، ويجيب عنه من له أن يعتني بالمقالات.',
    none: 'في لا مكان: لا يُعرض ذلك على أحد.',
    placeholder: 'قناة',
  },
  askRole: {
    title: 'من يُخبر بكل سؤال',
    help: 'يُشار إلى هذا الدور مرة عند كل سؤال جديد لا غير.',
    none: 'لا أحد.',
    placeholder: 'دور',
  },
  deleted: 'محذوف',

  cooldown: {
    title: 'المهلة',
    help: 'كم مرة يمكن السؤال قبل أن أطلب الصبر.',
    person: (rate) => `للشخص الواحد: ${rate}`,
    channel: (rate) => `للقناة الواحدة: ${rate}`,
    rate: ({ uses, perSeconds }) => `${times(uses)} كل ${seconds(perSeconds)}`,
    off: 'بلا حد',
    byOperator: (rate) => `${rate} (من إعدادات من يشغّلني)`,
    modal: {
      title: 'المهلة',
      person: 'أسئلة الشخص الواحد',
      channel: 'الأسئلة في القناة الواحدة',
      description: '5/30: خمسة كل ثلاثين ثانية. off: بلا حد. فارغ: كما عند من يشغّلني.',
    },
    bad: (typed) =>
      `لا أستطيع قراءة «${typed}» مهلةً. اكتب أسئلة/ثواني مثل 5/30 (100 سؤال و3600 ثانية على الأكثر)، أو off.`,
  },
  feedback: {
    title: 'التقييم',
    help: 'أزرار تحت إجاباتي: أفادني وليس هذا، ثم قديم. لا يرى الأعداد سواكم.',
  },
  questionLog: {
    title: 'سجل الأسئلة',
    help: 'يحفظ ما يُسأل عنه هنا من أجل `/insights` بلا أسماء. ويمكن لأي شخص أن يستثني نفسه بالأمر `/privacy`.',
  },
  on: 'مفعّل.',
  off: 'معطّل.',
  turnOn: 'تفعيل',
  turnOff: 'تعطيل',
  retention: {
    title: 'مدة الحفظ',
    help: 'كم تُحفظ الأسئلة والتقييمات. بعدها تُحذف من تلقاء نفسها.',
    days,
    other: 'عدد آخر من الأيام …',
    modal: { title: 'مدة الحفظ', label: 'الأيام، من 1 إلى 365' },
    bad: (typed) => `«${typed}» ليس عدد أيام من 1 إلى 365.`,
  },

  operatorArticles: {
    title: 'مقالات مشغّلي',
    help: 'عند الإيقاف: لا تجيب هنا ولا تُسرد إلا مقالات هذا الخادم نفسه.',
  },
  shelves: {
    articles: (count) => (count === 0 ? 'لا مقال بعد' : articles(count)),
    tooLong: (typed) => `«${typed}» أطول من أي وسم أو ناشر: 100 حرف على الأكثر.`,
    tooMany: (most) => `لا يمكن أن يزيد كل منها على ${most}.`,
  },
  channelShelves: {
    title: 'من أي المقالات يُجاب في القناة',
    help: 'المقالات التي لها أحد هذه الوسوم أو من أحد هؤلاء الناشرين، وفي سلاسلها أيضًا. في غيرها من القنوات: كل المقالات.',
    none: 'في كل القنوات: كل المقالات.',
    placeholder: 'اختر قناة لتغييرها',
    opens: (tags) => `يرى الجميع هناك ما هو في غيرها لأدوار بعينها: ${tags}`,
    modal: {
      title: 'من أي المقالات يُجاب في هذه القناة',
      tags: {
        label: 'الوسوم، وسم في كل سطر',
        description: '* تعني كل المقالات. إن كان الاثنان فارغين: الكل.',
      },
      publishers: { label: 'الناشرون، ناشر في كل سطر', description: 'كما تكتبهم المقالات.' },
    },
  },
  roleShelves: {
    title: 'ما لا يراه إلا دور بعينه',
    help: 'تظهر المقالات ذات هذه الوسوم فيما لا يراه إلا أصحاب الدور، وحيث تسمّي قناةٌ أعلاه الوسمَ.',
    none: 'لا شيء: كل المقالات للجميع.',
    placeholder: 'اختر دورًا لتغييره',
    gone: 'لا يرى أحد ما كان لدور محذوف.',
    showGone: 'أظهره للجميع',
    modal: {
      title: 'ما لا يراه إلا هذا الدور',
      tags: {
        label: 'الوسوم، وسم في كل سطر',
        description: '* تعني كل المقالات. فارغ: لا شيء.',
      },
    },
  },

  aliases: {
    title: 'المترادفات',
    help: 'أسماء يقوم بعضها مقام بعض في الأسئلة: من يسأل عن داعش يجد أيضًا تنظيم الدولة.',
    count: (count) => (count === 0 ? 'لا مترادفات.' : `${groups(count)}:`),
    modal: {
      title: 'المترادفات',
      label: 'مجموعة في كل سطر، تفصل بين أسمائها فواصل',
      description: 'للغة واحدة فقط ابدأ السطر بها: «ar: سيارة، عربة».',
      placeholder: 'داعش، تنظيم الدولة',
    },
    wrong: '**لم يُحفظ شيء بعد.** لا أستطيع قراءة هذه الأسطر:',
    fault: (line, reason) => `- السطر ${line}: ${reason}`,
    reasons: {
      'not-a-text': 'كل اسم يحتاج إلى حرف أو رقم.',
      'too-long': 'اسم يزيد على 100 حرف.',
      'too-few': 'تحتاج المجموعة إلى اسمين على الأقل.',
    },
    moreFaults: (count) => `- … وغيرها: ${count}.`,
    tooMany: (most) => `الحد الأقصى ${most} مجموعة.`,
    tooLong: 'المترادفات أكثر مما تتسع له استمارة في Discord.',
  },
};
