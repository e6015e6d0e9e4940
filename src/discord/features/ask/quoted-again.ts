import { ComponentType, type APIComponentInContainer } from 'discord.js';
import type { Corpus } from '../../../knowledge/corpus.js';
import { unescapeMarkdown } from '../../ui/escape.js';
import { quoting } from '../../ui/quotation-part.js';

/** Shorter ones stand in many passages. */
const leastLength = 12;

/**
 * Parts of an earlier message, which does not say of which passages they are: those whose words a passage of the server's own
 * articles has are quotations of it again.
 */
export function quotedAgain(
  parts: readonly APIComponentInContainer[],
  { articles }: Corpus,
): readonly APIComponentInContainer[] {
  return parts.map((part) => {
    if (part.type !== ComponentType.TextDisplay || !part.content.startsWith('> ')) return part;
    const words = wordsOf(part.content);
    if (words.length < leastLength) return part;
    for (const article of articles) {
      if (article.revision === undefined) continue;
      const passage = article.passages.find(({ text }) => text.includes(words));
      if (passage !== undefined) return quoting(part, article, passage);
    }
    return part;
  });
}

/** Without the marks before its lines, and what stands for words that were left out. */
function wordsOf(quotation: string): string {
  const lines = quotation.split('\n').map((line) => line.replace(/^> (?:-# )?/u, ''));
  return unescapeMarkdown(lines.join('\n')).replace(/^…|…$/gu, '').trim();
}
