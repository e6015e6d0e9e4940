import { marks, type NoteOpening } from '../note-openings.js';
import { words } from '../stop-words.js';

const itself = words('本文 本篇 本报道 本報道');

export const chineseNoteOpenings: readonly NoteOpening[] = [
  { order: [words('编者按 編者按'), marks], example: '编者按：船长已经退休。' },
  { order: [words('编者按 編者按 注'), itself], example: '编者按本文已有删节。' },
  { order: [['注'], marks, itself], example: '注：本文已有删节。' },
  {
    order: [itself, words('是 为 為 系'), '…', words('摘要 概要 综述 綜述 译文 譯文 节选 節選')],
    example: '本文为该报道的摘要。',
  },
];
