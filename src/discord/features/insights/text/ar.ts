import { plural } from '../../../../shared/plural.js';
import type { InsightsText } from './insights-text.js';

const times = plural('ar', {
  one: 'مرة واحدة',
  two: 'مرتين',
  few: '# مرات',
  many: '# مرة',
  other: '# مرة',
});

export const ar: InsightsText = {
  command: {
    name: 'الإحصاءات',
    description: 'ما يسأل عنه الناس هنا وما يبقى بلا جواب',
    days: { name: 'الأيام', description: 'كم يومًا، واليوم آخرها؛ 30 ما لم يُذكر غيرها' },
  },
  title: (days) =>
    days === 1 ? '**ما سُئل عنه هنا اليوم**' : `**ما سُئل عنه هنا، عدد الأيام: ${days}**`,
  empty: 'لم يسأل أحد هنا عن شيء في هذه المدة، أو لم يُحفظ منه شيء (انظر `/settings`).',
  logOff: '-# سجل الأسئلة معطّل في `/settings`: هناك أعداد، لكن لا نصوص.',
  truncated: (count) => `-# هذه أحدثها: ${count}.`,
  questions: (count) => `**عدد الأسئلة: ${count}**`,
  shares: {
    answered: (share) => `${share} أُجيب عنها`,
    uncertain: (share) => `${share} بلا إجابة واضحة`,
    nothing: (share) => `${share} لم يوجد لها شيء`,
  },
  votes: (count) => `عدد التقييمات: ${count}`,
  helped: (share) => `${share} قالوا إنها أفادت`,
  pictures: {
    outcomes: {
      title: { day: 'الأسئلة في كل يوم', week: 'الأسئلة في كل أسبوع' },
      found: 'أُجيب عنها',
      uncertain: 'بلا إجابة واضحة',
      nothing: 'لم يوجد شيء',
    },
    shares: {
      title: 'ما أُجيب عنه وما أفاد، في كل أسبوع',
      answered: 'أُجيب عنها',
      helped: 'أفادت',
    },
  },

  views: {
    overview: 'نظرة عامة',
    questions: 'الأكثر طرحًا',
    unanswered: 'بلا إجابة',
    articles: 'المقالات',
    pins: 'المثبّتات',
  },
  csv: 'CSV',
  csvFile: (count) => `${count}، جدولًا لبرامج الجداول.`,

  top: { title: '**أكثر ما يُسأل عنه**', none: 'لم يُحفظ سؤال بنصه.' },
  unanswered: {
    title: '**ما لا تجيب عنه المقالات**، بحسب ما تشترك فيه الأسئلة',
    none: 'كل سؤال حُفظ نصه لقي إجابة.',
  },
  badlyAnswered: '**إجابات لم تُفِد**',
  asked: (count) => `طُرح ${times(count)}`,
  answered: (count) => (count === 0 ? 'لم يُجَب عنه قط' : `أُجيب عنه ${times(count)}`),
  notThis: (count) => `«ليس هذا» ${times(count)}`,
  mend: 'أصلح سؤالًا …',

  articles: {
    most: '**الأكثر اقتباسًا**',
    least: '**الأقل اقتباسًا**',
    quoted: (count) => (count === 0 ? 'أبدًا' : times(count)),
    outdated: '**قيل إنها قديمة**',
    outdatedVotes: times,
    none: 'لا توجد مقالات.',
  },

  mending: {
    title: '**كيف أجيب عن هذا؟**',
    help: 'ثبّت مقطعًا فيأتي أولًا لهذا السؤال وما يقاربه. أو أضف مقالًا يقول ذلك.',
    pin: 'ثبّت أحد هذه المقاطع',
    noPassages: 'لا مقطع قريب. ابحث بكلمات أخرى.',
    otherWords: 'البحث بكلمات أخرى',
    modal: { title: 'العثور على المقطع', label: 'ماذا يقول المقطع؟' },
    addArticle: 'أضف مقالًا لهذا',
  },

  pins: {
    title: (count) => (count === 0 ? '**المقاطع المثبّتة**' : `**المقاطع المثبّتة** (${count})`),
    none: 'لا شيء. افتح سؤالًا تحت «الأكثر طرحًا» أو «بلا إجابة» لتثبّت له مقطعًا.',
    pinned: '**ثُبّت.** يأتي هذا المقطع أولًا لذلك السؤال من الآن:',
    full: 'بلغت المثبّتات حدّها. أزل واحدًا أولًا.',
    unpin: 'إلغاء تثبيت …',
    unpinned: '-# ✓ أُلغي التثبيت.',
    gone: '-# كان قد أُلغي من قبل.',
    by: (person, when) => `ثبّته ${person} ${when}`,
    stale: 'تغيّر المقال: لا أثر لهذا التثبيت',
  },
};
