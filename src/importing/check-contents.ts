import type { ArticleDraft } from '../knowledge/article-draft.js';
import { createArticle } from '../knowledge/passages.js';
import { readingOrder } from '../knowledge/reading-order.js';
import { fold } from '../language/fold.js';
import { createWordFinder } from '../language/words.js';
import { ImportRefusal } from './import-article.js';
import { tooMuchText } from './bounds.js';

/**
 * Different words of what is imported at once: long novels in the languages with the most endings have fewer. What has more is
 * data (a key, a picture in letters), of which an index grows without end.
 */
export const maxDistinctWords = 150_000;
/** Letters of these words together: as many as there can be n-grams. A novel has a third. */
export const maxDistinctLetters = 1_000_000;
/** Letters of a word that no language has; the index reads as many. */
const maxWordLength = 100;
/** Passages of all articles together. */
export const maxPassages = 25_000;
/** Characters of the headings above one passage, with which each is found. */
export const maxHeadingsLength = 2_000;
/** Characters of all articles as they are stored. */
export const maxStoredLength = 12_000_000;

/** Throws an {@link ImportRefusal} for articles of which no index should be built. */
export function checkContents(drafts: readonly ArticleDraft[]): void {
  if (storedLength(drafts) > maxStoredLength) throw tooMuchText();
  const words = new Set<string>();
  let letters = 0;
  let passages = 0;
  const findWords = createWordFinder({});
  for (const draft of drafts) {
    for (const { text, headings } of readingOrder(createArticle(draft))) {
      passages += 1;
      if (passages > maxPassages) throw tooMuchText();
      const context = headings.join('\n');
      if (context.length > maxHeadingsLength) throw looksLikeData('headings as long as pages');
      for (const { start, end } of findWords(text)) {
        const word = fold(text.slice(start, Math.min(end, start + maxWordLength)));
        if (words.has(word)) continue;
        words.add(word);
        letters += word.length;
        if (words.size > maxDistinctWords || letters > maxDistinctLetters) {
          throw looksLikeData('far more different words than any text');
        }
      }
    }
  }
}

/** Without making the text of it all, which may be far longer than its parts: headings stand with each of their blocks. */
function storedLength(drafts: readonly ArticleDraft[]): number {
  let length = 0;
  for (const { blocks } of drafts) {
    for (const { text, headings } of blocks) {
      length += text.length + headings.reduce((sum, heading) => sum + heading.length, 0);
    }
  }
  return length;
}

function looksLikeData(what: string): ImportRefusal {
  return new ImportRefusal(
    'too-complex',
    `It has ${what}: it looks like data, not like an article.`,
  );
}
