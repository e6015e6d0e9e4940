import { ar as answer } from '../features/ask/text/ar.js';
import { about, help } from '../features/help/text/ar.js';
import { ar as lists } from '../features/read/text/ar.js';
import { ar as cite } from '../features/cite/text/ar.js';
import { ar as correct } from '../features/correct/text/ar.js';
import { ar as digest } from '../features/digest/text/ar.js';
import { ar as feedback } from '../features/feedback/text/ar.js';
import { ar as insights } from '../features/insights/text/ar.js';
import { ar as knowledge } from '../features/knowledge/text/ar.js';
import { ar as moderators } from '../features/moderators/text/ar.js';
import { ar as privacy } from '../features/privacy/text/ar.js';
import { ar as propose } from '../features/propose/text/ar.js';
import { ar as standing } from '../features/standing/text/ar.js';
import { ar as verify } from '../features/verify/text/ar.js';
import { ar as settings } from '../features/settings/text/ar.js';
import { list } from './list.js';
import type { Text } from './text.js';

const listed = list('ar');

export const ar: Text = {
  locale: 'ar',
  answer,
  lists,
  help,
  about,

  // Discord's own interface has no Arabic: people meet these names in English.
  feedback,
  digest,
  insights,
  knowledge,
  moderators,
  privacy,
  propose,
  settings,
  standing,
  verify,
  cite,
  correct,

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
    mayNotWrite: 'لا يحق لك الكتابة هنا، لذلك لا أنشر هنا نيابة عنك.',
    mayNotWriteThere: (channel) => `لا يحق لك الكتابة في ${channel}، لذلك لا أنشر هناك نيابة عنك.`,
    alreadyPosted: 'نُشر هذا هنا من قبل.',
    uploadGone: (name) => `لم يعد الملف «${name}» لدى Discord. ارفعه مرة أخرى من فضلك.`,
    repliedWithheld: (find) =>
      `لا يُظهر لي Discord الرسالة التي رددت عليها. اختر «${find}» في قائمتها، تحت التطبيقات، أو اكتب لي السؤال.`,
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
    isSilenced: {
      'timed-out': (channel) =>
        `سألتني في ${channel}، لكنني موقوف مؤقتًا في ذلك الخادم. يستطيع من يديره أن ينهي ذلك.`,
      locked: (channel) => `سألتني في ${channel}، لكن ذلك الموضوع مقفل ولا أستطيع الكتابة فيه.`,
    },
    roleMention: (bot) =>
      `ذكرتَ دوري، وعندها لا يُظهر لي Discord ما كتبته. اذكر ${bot} نفسه من فضلك.`,
    busy: 'الأسئلة كثيرة الآن ولا أستطيع اللحاق بها. حاول مرة أخرى بعد ثوانٍ.',
    unavailable: 'لا يمكن الوصول الآن إلى ما يحفظه هذا الخادم. حاول مرة أخرى بعد دقيقة.',
  },
};
