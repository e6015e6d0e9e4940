import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Persian. */
export const persian: Language = {
  code: 'fa',
  script: 'Arabic',
  stopWords: words(`
    چه چی چیست کی کیست کجا کجاست چرا چگونه چطور چند چقدر کدام آیا که را از به در با بر برای تا و یا اگر اما ولی نیز هم این آن
    اینها آنها ما شما او من تو وی خود است هست بود بودند شد شده شدند می نمی باشد باید های ها ای یک هر هیچ همه پس پیش بین روی
    دیگر چون زیرا هنوز بی جز کسی کسانی چیزی چگونه`),
  askingWords: words(`نام اسم نامیده نوع تعداد شمار درصد نسبت مقدار اتفاق`),
  whichWords: words(`چه کدام چند`),
};
