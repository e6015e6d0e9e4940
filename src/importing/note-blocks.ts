import type { Block } from '../knowledge/article-draft.js';
import { fold } from '../language/fold.js';
import { languages } from '../language/languages/index.js';
import type { NoteOpening } from '../language/languages/note-openings.js';
import { phrasePattern } from '../language/phrase-pattern.js';

/** Longest block that is taken for a note, in characters: what editors say of an article is a sentence or two. */
export const maxNoteLength = 400;

/** Words, or letters of a script without spaces, that may stand where an opening leaves room: "is *an abridged* translation". */
const maxWordsBetween = 3;
const maxLettersBetween = 40;
const between = `(?:(?:[\\p{L}\\p{M}'-]+\\s){0,${maxWordsBetween}}|[\\p{Script=Han}、，《》]{0,${maxLettersBetween}})`;

const opensNote = new RegExp(
  `^[\\s(\\[*_–—-]*(?:${languages.flatMap(({ noteOpenings = [] }) => noteOpenings.map(patternOf)).join('|')})`,
  'u',
);

function patternOf({ order }: NoteOpening): string {
  return order.map((list) => (list === '…' ? between : oneOf(list))).join('\\s?');
}

/** Words end where no letter follows, but where a script writes without spaces. */
function oneOf(list: readonly string[]): string {
  return `(?:${phrasePattern(list)})(?:(?<=[\\p{P}\\p{Script=Han}])|(?![\\p{L}\\p{N}]))`;
}

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
