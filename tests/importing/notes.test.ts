import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/knowledge/article-draft.js';
import { languages } from '../../src/language/languages/index.js';
import { maxNoteLength, withNotes } from '../../src/importing/note-blocks.js';

const story: Block = { kind: 'paragraph', text: 'The ferry sails at noon.', headings: [] };

function kindOf(text: string, kind: Block['kind'] = 'paragraph'): string | undefined {
  return withNotes([story, { kind, text, headings: [] }])[1]?.kind;
}

describe('a paragraph about the article itself is a note', () => {
  it.each(languages.flatMap(({ noteOpenings = [] }) => noteOpenings.map(({ example }) => example)))(
    '%s',
    (text) => {
      expect(kindOf(text)).toBe('note');
    },
  );

  it.each([
    'This article is a summary, in our own words, of a report carried by the River Post.',
    'This article has been updated to correct the name of the captain.',
    '(Editors’ note – the captain has since retired.)',
    'Cet article a été mis à jour à 9 heures.',
    'Dieser Beitrag wurde aktualisiert.',
    'هذا المقال هو ملخص لتقرير نشرته صحيفة النهر.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('note');
  });

  it.each([
    'This report is a summary of what the flood has destroyed, the minister said.',
    'The article is a summary of the law of 1998, and judges cite it to this day.',
    'This article of the constitution is older than the state.',
    'This article is untranslated.',
    'This articles is a summary.',
    'This is a summary of what happened on the ferry.',
    'He said that this article was a translation.',
    'Cet article du code pénal punit le vol.',
    'Este artículo de la ley es claro.',
    'Dieser Artikel kostet drei Euro.',
    'هذا المقال أثار جدلا واسعا.',
    '本文的作者是船长。',
  ])('and this is none: %s', (text) => {
    expect(kindOf(text)).toBe('paragraph');
  });

  it('with three words between what it is and the article at the most, or forty letters', () => {
    expect(kindOf('This article is a very short summary of the report.')).toBe('note');
    expect(kindOf('This article is not only a very short summary.')).toBe('paragraph');
    expect(kindOf(`本文为${'长'.repeat(40)}摘要。`)).toBe('note');
    expect(kindOf(`本文为${'长'.repeat(41)}摘要。`)).toBe('paragraph');
  });

  it('unless it is long: then it tells more than what it is', () => {
    const opening = 'This article is a summary of the report.';
    expect(kindOf(opening.padEnd(maxNoteLength, ' x'))).toBe('note');
    expect(kindOf(opening.padEnd(maxNoteLength + 1, ' x'))).toBe('paragraph');
  });

  it('unless it is a heading of a table, or code', () => {
    expect(kindOf('This article is a summary of the report.', 'table')).toBe('table');
  });

  it('unless there is nothing else', () => {
    const only: Block = { ...story, text: 'This article is a summary of the report.' };
    expect(withNotes([only])).toEqual([only]);
  });
});
