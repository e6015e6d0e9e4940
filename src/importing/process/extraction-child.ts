import { ImportRefusal } from '../import-article.js';
import { readArticles, type Unread } from '../read-articles.js';
import { extractionReply, type ExtractionReply } from './extraction-messages.js';

/*
 * The process that reads one document and ends. It knows nothing but the document: no settings, no address but the page's, no
 * need of a network. Whatever the document does to it, nobody else is harmed.
 */

process.once('message', (unread: Unread) => {
  void answer(unread);
});

async function answer(unread: Unread): Promise<void> {
  const reply = await read(unread);
  process.send?.(reply, () => {
    process.exit(0);
  });
}

async function read(unread: Unread): Promise<ExtractionReply> {
  try {
    return {
      kind: 'articles',
      articles: (await readArticles(unread)).map(({ draft, dropped, misspelt }) => ({
        draft,
        dropped: [...dropped],
        ...(misspelt !== undefined && { misspelt: [...misspelt] }),
      })),
    };
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
