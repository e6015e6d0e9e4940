import { marks, type NoteOpening } from '../note-openings.js';
import { phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

const itself = phrases(
  'este artículo; esta página; esta entrada; esta noticia; esta nota; este reportaje; este texto',
);
const is = phrases('es; fue; ha sido');
const kind = words(
  'resumen traducción síntesis extracto resumido resumida traducido traducida abreviado abreviada actualizado actualizada corregido corregida',
);

export const spanishNoteOpenings: readonly NoteOpening[] = [
  {
    order: [phrases('nota del editor; nota de la redacción; nota de redacción'), marks],
    example: 'Nota del editor: el capitán se jubiló.',
  },
  {
    order: [itself, is, '…', kind],
    example: 'Este artículo es un resumen de la noticia original.',
  },
  {
    order: [['nota'], marks, itself, is, '…', kind],
    example: 'Nota: esta noticia ha sido actualizada.',
  },
];
