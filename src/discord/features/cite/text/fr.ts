import type { CiteText } from './cite-text.js';

export const fr: CiteText = {
  command: {
    name: 'citer',
    description: 'Citer un article ou un paragraphe : APA, MLA, Chicago, BibTeX et autres',
    article: { name: 'article', description: 'Quel article' },
    paragraph: {
      name: 'paragraphe',
      description: 'Son numéro : le n de « ¶ n sur m » ; sinon l’article entier',
    },
    style: {
      name: 'style',
      description: 'Comment l’écrire : une ligne de source, sauf si vous choisissez',
    },
  },
  styles: {
    plain: 'Ligne de source',
    markdown: 'Markdown',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  button: 'Citer',
  chooseStyle: 'Dans quel style ?',
  tooLong: 'Cette référence est trop longue pour un message.',
  card: {
    style: 'Image',
    needsParagraph: 'Quel paragraphe mettre sur l’image ? Donnez son numéro avec `paragraphe`.',
    tooLong: (most) =>
      `Plus long que les ${most} caractères que tient une image ; le voici en texte :`,
    noFont: 'Je n’ai pas de lettres pour tout dessiner ; le voici en texte :',
  },
};
