import type { Block } from '../knowledge/article-draft.js';
import { fold } from '../language/fold.js';
import { languages } from '../language/languages/index.js';

/** Longest block that is taken for a note, in characters: what editors say of an article is a sentence or two. */
export const maxNoteLength = 400;

const openings = languages.flatMap(({ noteOpening }) => noteOpening ?? []).map(fold);
const opensNote = new RegExp(`^[\\s(\\[*_–—-]*(?:${openings.join('|')})`, 'u');

/**
 * Blocks with those as notes that say something of the article itself, in the words of one of the languages: "This article is
 * a summary of …". An article of nothing else stays as it is.
 */
export function withNotes(blocks: readonly Block[]): readonly Block[] {
  const marked = blocks.map((block): Block => (isNote(block) ? { ...block, kind: 'note' } : block));
  return marked.every(({ kind }) => kind === 'note') ? blocks : marked;
}

function isNote({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'quotation') return false;
  return text.length <= maxNoteLength && opensNote.test(fold(text).replace(/’/gu, "'"));
}
