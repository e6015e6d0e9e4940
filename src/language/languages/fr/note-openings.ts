import { marks, type NoteOpening } from '../note-openings.js';
import { phrases } from '../page-furniture.js';

const itself = phrases('cet article; cette page; ce billet; cette dépêche; ce texte');
const is = phrases('est; a été');
const kind = phrases(
  'résumé; résumée; traduction; synthèse; extrait; version abrégée; traduit; traduite; abrégé; abrégée; mis à jour; mise à jour; corrigé; corrigée; actualisé; actualisée',
);

export const frenchNoteOpenings: readonly NoteOpening[] = [
  {
    order: [phrases("note de la rédaction; note de l'éditeur; ndlr"), marks],
    example: 'Note de la rédaction : le capitaine est parti.',
  },
  { order: [itself, is, '…', kind], example: 'Cet article est un bref résumé du reportage.' },
  {
    order: [['note'], marks, itself, is, '…', kind],
    example: 'Note : cette page a été mise à jour à 9 heures.',
  },
];
