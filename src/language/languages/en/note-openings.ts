import { marks, type NoteOpening } from '../note-openings.js';
import { phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

const itself = phrases(
  'this article; this page; this post; this entry; this web page; this webpage; this story; this news story; this news report',
);
const is = phrases('is; was; has been');
const kind = words(
  'summary translation digest abridgement abridgment synopsis excerpt abridged shortened condensed summarised summarized translated excerpted archived updated corrected amended',
);
const label = phrases("editor's note; editors' note; editors note; editor note");

export const englishNoteOpenings: readonly NoteOpening[] = [
  { order: [label, marks], example: 'Editor’s note: the captain has since retired.' },
  { order: [itself, is, '…', kind], example: 'This page was machine translated.' },
  {
    order: [['note'], marks, itself, is, '…', kind],
    example: 'Note: This article has been updated with the answer of the council.',
  },
  {
    order: [
      phrases('this is; the following is'),
      '…',
      phrases('summary of; translation of; digest of; synopsis of'),
      '…',
      words('article report story page post'),
    ],
    example: 'This is an abridged translation of an article that the River Post carried.',
  },
];
