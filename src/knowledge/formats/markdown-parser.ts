import MarkdownParser, { type MarkdownIt } from 'markdown-it';

/** CommonMark with tables. What GitHub strikes through stays as written: without its marks it would read as valid. */
export const markdownParser = createMarkdownParser();

function createMarkdownParser(): MarkdownIt {
  const markdown = new MarkdownParser({ html: true }).disable('strikethrough');
  // Addresses are never used, and a link that was refused for its address would show its brackets.
  markdown.validateLink = () => true;
  return markdown;
}

/** The text with the character references of HTML (`&amp;`, `&#233;`) replaced by what they stand for. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,31});/gi, (reference) =>
    markdownParser.utils.unescapeAll(reference),
  );
}
