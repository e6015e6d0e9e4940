import { readMarkdown } from '../../../knowledge/formats/markdown-blocks.js';
import { type PageBlock, textBlock } from '../../page.js';

/** Marks that nobody types but in Markdown: headings, links and pictures with their addresses, words in bold. */
const marks =
  /^#{1,6} \S|\[[^\]\n]{1,300}\]\((?:https?:|\/|#)[^)\s]{1,2000}\)|(?<![\w*])\*\*[^\s*][^*\n]{0,300}\*\*(?!\w)/mu;

/** Whether a text that is given as plain has the marks of Markdown. */
export function hasMarkdown(text: string): boolean {
  return marks.test(text);
}

/** A text with marks as its reader would see it: each block below its headings. */
export function markdownBlocks(text: string): readonly PageBlock[] {
  const { title, blocks } = readMarkdown(text, undefined);
  const shown: PageBlock[] =
    title === undefined ? [] : [{ ...textBlock('heading', title), level: 1 }];
  let path: readonly string[] = [];
  for (const { kind, text: paragraph, headings } of blocks) {
    headings.forEach((heading, index) => {
      if (path.slice(0, index + 1).join('\n') === headings.slice(0, index + 1).join('\n')) return;
      shown.push({ ...textBlock('heading', heading), level: Math.min(index + 2, 6) });
    });
    path = headings;
    shown.push(textBlock(kind, paragraph));
  }
  return shown;
}
