import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/knowledge/article-draft.js';
import { maxNoteLength, withNotes } from '../../src/importing/note-blocks.js';

const story: Block = { kind: 'paragraph', text: 'The ferry sails at noon.', headings: [] };

function kindOf(text: string, kind: Block['kind'] = 'paragraph'): string | undefined {
  return withNotes([story, { kind, text, headings: [] }])[1]?.kind;
}

describe('a paragraph about the article itself is a note', () => {
  it.each([
    'This article is a summary of the report in our own words.',
    'This article is a summary, in our own words, of a report carried by the River Post.',
    'This article has been updated to correct the name of the captain.',
    'This page was machine translated.',
    'This is an abridged translation of an article that the River Post carried.',
    'Editor’s note: the captain has since retired.',
    'Este artículo es un resumen de la noticia original.',
    'Esta noticia ha sido actualizada.',
    'Nota del editor: el capitán se jubiló.',
    'Cet article est un bref résumé du reportage.',
    'Cet article a été mis à jour à 9 heures.',
    'Note de la rédaction : le capitaine est parti.',
    'Dieser Artikel ist eine Zusammenfassung des Berichts.',
    'Dieser Beitrag wurde aktualisiert.',
    'هذا المقال ملخص لتقرير نشرته صحيفة النهر.',
    'تم تحديث هذا الخبر بعد صدور البيان.',
    '本文为该报道的摘要。',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('note');
  });

  it.each([
    'This report is a summary of what the flood has destroyed, the minister said.',
    'The article is a summary of the law of 1998, and judges cite it to this day.',
    'This article of the constitution is older than the state.',
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
