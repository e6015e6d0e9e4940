import type { Article, Passage } from './article.js';
import type { ArticleDraft, Block } from './article-draft.js';
import { paragraphsOf } from './reading-order.js';

/**
 * The draft that an article was cut from. Of a paragraph that was cut into parts, the white space at the cuts is not known any
 * more: it is a space, or a line break where the paragraph has lines.
 */
export function draftOf(article: Article): ArticleDraft {
  const { passages, notes, paragraphCount, ...particulars } = article;
  const paragraphs = paragraphsOf({ passages, notes });
  const blocks = Array.from({ length: paragraphCount }, (_, index): Block => {
    const parts = paragraphs.filter(({ ordinal }) => ordinal === index + 1);
    const [first] = parts;
    if (first === undefined || first.kind === 'summary')
      return { kind: 'paragraph', text: '', headings: [] };
    const { kind, headings, page } = first;
    return { kind, text: joined(parts), headings, ...(page !== undefined && { page }) };
  });
  return { particulars, blocks };
}

function joined(parts: readonly Passage[]): string {
  const text = parts.map((part) => part.text);
  const gap = text.some((part) => part.includes('\n')) ? '\n' : spaceBetween(text);
  return text.join(gap);
}

/** Scripts without spaces between words have none between sentences. */
function spaceBetween([first = '']: readonly string[]): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？」』]$/u.test(first)
    ? ''
    : ' ';
}
