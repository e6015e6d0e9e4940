import { marks, type NoteOpening } from '../note-openings.js';
import { phrases } from '../page-furniture.js';

const itself = phrases('هذا المقال; هذا التقرير; هذا الخبر; هذا النص; هذه المقالة; هذه الصفحة');
const kind = phrases('ملخص; تلخيص; خلاصة; موجز; ترجمة; مترجم; مترجمة; نسخة مختصرة');
const label = phrases('ملاحظة من المحرر; ملاحظة المحرر');
/** With "it is" between the two, or with nothing. */
const bare = phrases('هو ملخص; هو تلخيص; هي خلاصة; هو موجز; هي ترجمة; هي نسخة مختصرة');

export const arabicNoteOpenings: readonly NoteOpening[] = [
  { order: [label, marks], example: 'ملاحظة المحرر: تقاعد القبطان منذ ذلك الحين.' },
  { order: [itself, [...kind, ...bare]], example: 'هذا المقال ملخص لتقرير نشرته صحيفة النهر.' },
  {
    order: [['ملاحظة'], marks, itself, [...kind, ...bare]],
    example: 'ملاحظة: هذا الخبر مترجم عن صحيفة النهر.',
  },
  {
    order: [phrases('تم تحديث; تم تصحيح; تم ترجمة; تم تلخيص'), itself],
    example: 'تم تحديث هذا الخبر بعد صدور البيان.',
  },
];
