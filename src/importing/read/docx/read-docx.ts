import { posix } from 'node:path';
import { ImportRefusal } from '../../import-article.js';
import type { Page } from '../../page.js';
import { documentBlocks } from './document-blocks.js';
import { createNumbering } from './numbering.js';
import { readZip, type ZipParts } from './read-zip.js';
import { createReadText } from './run-text.js';
import { readStyles } from './styles.js';
import { elementsBelow, elementsIn, type XmlElement } from '../xml.js';

/** A Word document (.docx): what its reader sees, without tracked deletions, hidden text, headers, footers and comments. */
export async function readDocx(bytes: Uint8Array): Promise<Page> {
  return readZip(bytes, readParts);
}

async function readParts(parts: ZipParts): Promise<Page> {
  const main = (await related(parts, '')).get('officeDocument') ?? 'word/document.xml';
  const body = await parts.text(main);
  if (body === undefined) throw noWord();
  const others = await related(parts, main);
  const text = async (kind: string): Promise<string | undefined> => {
    const name = others.get(kind);
    return name === undefined ? undefined : parts.text(name);
  };
  const styleOf = readStyles(await text('styles'));
  const notes = {
    footnotes: readNotes(await text('footnotes'), 'footnotes'),
    endnotes: readNotes(await text('endnotes'), 'endnotes'),
  };
  const blocks = documentBlocks(elementsBelow(body, 'body'), {
    readText: createReadText(styleOf),
    styleOf,
    itemOf: createNumbering(await text('numbering')),
    noteOf(kind, id) {
      const note = notes[kind].get(id) ?? [];
      // A note that names itself would never end.
      notes[kind].delete(id);
      return note;
    },
  });
  return { form: 'document', facts: {}, blocks };
}

/** The parts that a part names as its own, by what they are to it: the last word of an address. */
async function related(parts: ZipParts, name: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(name);
  const xml = await parts.text(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
  const names = new Map<string, string>();
  for (const element of xml === undefined ? [] : elementsBelow(xml, 'Relationships')) {
    const kind = element.attribute('Type')?.split('/').at(-1);
    const target = element.attribute('Target');
    if (kind === undefined || target === undefined || names.has(kind)) continue;
    names.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
  }
  return names;
}

function readNotes(xml: string | undefined, parent: string): Map<string, readonly XmlElement[]> {
  const notes = new Map<string, readonly XmlElement[]>();
  for (const note of xml === undefined ? [] : elementsBelow(xml, parent)) {
    const id = note.attribute('id');
    if (id !== undefined && note.attribute('type') === undefined) notes.set(id, elementsIn(note));
  }
  return notes;
}

function noWord(): ImportRefusal {
  return new ImportRefusal('damaged', 'This is no sound Word document (.docx): it has no text.');
}
