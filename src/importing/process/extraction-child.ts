import { ImportRefusal } from '../import-article.js';
import type { ImportedDocument } from '../document.js';
import { readDocument } from '../read/read-document.js';
import { extractionReply, type ExtractionReply } from './extraction-messages.js';

/*
 * The process that reads one document and ends. It knows nothing but the document: no settings, no address but the page's, no
 * need of a network. Whatever the document does to it, nobody else is harmed.
 */

process.once('message', (document: ImportedDocument) => {
  void answer(document);
});

async function answer(document: ImportedDocument): Promise<void> {
  const reply = await read(document);
  process.send?.(reply, () => {
    process.exit(0);
  });
}

async function read(document: ImportedDocument): Promise<ExtractionReply> {
  try {
    return extractionReply.parse(await readDocument(document));
  } catch (error) {
    if (error instanceof ImportRefusal) {
      return extractionReply.parse({
        kind: 'refused',
        reason: error.reason,
        message: error.message,
      });
    }
    // Recursion that no bound foresaw.
    if (error instanceof RangeError) {
      const message = 'The document is built in a way that cannot be read safely.';
      return { kind: 'refused', reason: 'too-complex', message };
    }
    throw error;
  }
}
