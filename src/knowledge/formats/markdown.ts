import type { Block } from '../article-draft.js';
import { parseParticulars } from '../particulars.js';
import { documentFormat } from './document-format.js';
import type { FormatResult } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { readMarkdown } from './markdown-blocks.js';
import { withPages } from './page-numbers.js';

/**
 * Markdown: CommonMark and the tables of GitHub's, below front matter. Where the front matter has no title, a level-one
 * heading at the very beginning is the title.
 */
export const markdownFormat = documentFormat(['.md', '.markdown'], parseMarkdown);

function parseMarkdown(text: string, stem: string): readonly FormatResult[] {
  const frontMatter = readFrontMatter(text);
  if (frontMatter.kind === 'fault') return [frontMatter];
  const { values, lines, body } = frontMatter;
  const given = values['title'];
  const content = readMarkdown(body, typeof given === 'string' ? given : undefined);
  const parsed = parseParticulars(values, { stem, title: content.title });
  if (parsed.kind === 'faults') {
    return parsed.faults.map(({ key, reason }) => {
      const line = key === undefined ? undefined : lines.get(key);
      return { kind: 'fault', reason, ...(line !== undefined && { line }) };
    });
  }
  const blocks = pagedBlocks(content.blocks, values['pages']);
  if (blocks === undefined) return [badPages(lines.get('pages'))];
  const misspelt = parsed.misspelt.map((each) => {
    const line = lines.get(each.key);
    return { ...each, ...(line !== undefined && { line }) };
  });
  const draft = { particulars: parsed.particulars, blocks };
  return [{ kind: 'draft', draft, ...(misspelt.length > 0 && { misspelt }) }];
}

/** Undefined when the pages are not written as they should be. */
function pagedBlocks(blocks: readonly Block[], pages: unknown): readonly Block[] | undefined {
  if (pages === undefined) return blocks;
  return typeof pages === 'string' ? withPages(blocks, pages) : undefined;
}

function badPages(line: number | undefined): FormatResult {
  const reason = 'pages: must be like "1:2, 4:3", which says that paragraph 4 begins page 3.';
  return { kind: 'fault', reason, ...(line !== undefined && { line }) };
}
