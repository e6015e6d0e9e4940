import type { CiteText } from './cite-text.js';

export const ar: CiteText = {
  command: {
    name: 'استشهد',
    description: 'الاستشهاد بمقال أو فقرة: APA وMLA وChicago وBibTeX وغيرها',
    article: { name: 'المقال', description: 'أي مقال' },
    paragraph: { name: 'الفقرة', description: 'رقمها: الأول في «¶ 3 من 14»، وإلا فالمقال كله' },
    style: { name: 'الأسلوب', description: 'كيف يُكتب: سطر المصدر ما لم تختر غيره' },
  },
  styles: {
    plain: 'سطر المصدر',
    markdown: 'Markdown',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  button: 'استشهد به',
  chooseStyle: 'بأيّ أسلوب؟',
  tooLong: 'هذا الاستشهاد أطول من أن تسعه رسالة.',
  card: {
    style: 'صورة',
    needsParagraph: 'أي فقرة تريد على الصورة؟ اذكر رقمها في خيار الفقرة.',
    tooLong: (most) => `أطول من ${most} حرفًا تتسع لها الصورة، فهذا هو نصًّا:`,
    noFont: 'لا أملك حروفًا أرسمه بها كله، فهذا هو نصًّا:',
  },
};
