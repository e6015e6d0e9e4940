import type { Language } from './language.js';
import { words } from './stop-words.js';

/** Hebrew. */
export const hebrew: Language = {
  code: 'he',
  stopWords: words(`
    מי מה מתי איפה היכן לאן מאין למה מדוע איך כיצד כמה איזה איזו אילו האם של את על אל עם לא כן גם או אבל כי אם זה זו זאת אלה
    אלו הוא היא הם הן אני אתה אנחנו אתם היה היתה הייתה היו יהיה יש אין כל עוד רק כבר אחרי לפני בין תחת ידי כדי אשר שבו לו לה
    להם בו בה בהם ממנו`),
};
