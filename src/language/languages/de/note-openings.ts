import { marks, type NoteOpening } from '../note-openings.js';
import { phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

const itself = phrases(
  'dieser artikel; dieser beitrag; dieser text; dieser bericht; diese seite; diese meldung',
);
const is = words('ist wurde');
const kind = words(
  'zusammenfassung übersetzung kurzfassung auszug zusammengefasst übersetzt gekürzt aktualisiert korrigiert',
);

export const germanNoteOpenings: readonly NoteOpening[] = [
  {
    order: [phrases('anmerkung der redaktion; hinweis der redaktion'), marks],
    example: 'Anmerkung der Redaktion: Der Kapitän ist im Ruhestand.',
  },
  {
    order: [itself, is, '…', kind],
    example: 'Dieser Artikel ist eine Zusammenfassung des Berichts.',
  },
  {
    order: [words('anmerkung hinweis'), marks, itself, is, '…', kind],
    example: 'Hinweis: Dieser Beitrag wurde aktualisiert.',
  },
];
