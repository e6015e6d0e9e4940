import type { CiteText } from './cite-text.js';

export const en: CiteText = {
  command: {
    name: 'cite',
    description: 'Cite an article or a paragraph: APA, MLA, Chicago, BibTeX and others',
    article: { name: 'article', description: 'Which article' },
    paragraph: {
      name: 'paragraph',
      description: 'Its number: the n of “¶ n of m”; the whole article unless given',
    },
    style: { name: 'style', description: 'How it is written: a source line unless you choose' },
  },
  styles: {
    plain: 'Source line',
    markdown: 'Markdown',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  button: 'Cite',
  chooseStyle: 'In which style?',
  tooLong: 'This citation is too long for a message.',
  card: {
    style: 'Picture',
    needsParagraph: 'Which paragraph is to be on the picture? Give its number with `paragraph`.',
    tooLong: (most) =>
      `Longer than the ${most} characters that a picture holds, so here it is as text:`,
    noFont: 'I have no letters for all of it that I could draw with, so here it is as text:',
  },
};
