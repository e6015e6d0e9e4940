import type { CiteText } from './cite-text.js';

export const es: CiteText = {
  command: {
    name: 'citar',
    description: 'Citar un artículo o un párrafo: APA, MLA, Chicago, BibTeX y otros',
    article: { name: 'artículo', description: 'Qué artículo' },
    paragraph: {
      name: 'párrafo',
      description: 'Su número: la n de «¶ n de m»; si no, el artículo entero',
    },
    style: {
      name: 'estilo',
      description: 'Cómo se escribe: una línea de fuente, salvo que elijas otro',
    },
  },
  styles: {
    plain: 'Línea de fuente',
    markdown: 'Markdown',
    apa: 'APA',
    mla: 'MLA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  button: 'Citar',
  chooseStyle: '¿En qué estilo?',
  tooLong: 'Esta cita es demasiado larga para un mensaje.',
  card: {
    style: 'Imagen',
    needsParagraph: '¿Qué párrafo debe ir en la imagen? Indica su número con `párrafo`.',
    tooLong: (most) =>
      `Más largo que los ${most} caracteres que caben en una imagen; aquí está como texto:`,
    noFont: 'No tengo letras para dibujarlo entero; aquí está como texto:',
  },
};
