import type { Block } from '../article-draft.js';
import { parseParticulars } from '../particulars.js';
import { documentFormat } from './document-format.js';
import type { FormatResult } from './format.js';
import { trimBlanks } from './white-space.js';

/**
 * Plain text: the first line that is not blank is the title, blank lines part the paragraphs, and a line break within a
 * paragraph is one space.
 */
export const plainTextFormat = documentFormat(['.txt'], parsePlainText);

function parsePlainText(text: string, stem: string): readonly FormatResult[] {
  const lines = text.split(/\r\n|\n|\r/);
  const titleAt = lines.findIndex((line) => !isBlank(line));
  const title = lines[titleAt] ?? '';
  const parsed = parseParticulars({ title }, { stem });
  if (parsed.kind === 'faults') {
    return parsed.faults.map(({ key, reason }) =>
      key === 'title'
        ? { kind: 'fault', line: titleAt + 1, reason: `${reason} The first line is the title.` }
        : { kind: 'fault', reason },
    );
  }
  const blocks = paragraphs(lines.slice(titleAt + 1));
  return [{ kind: 'draft', draft: { particulars: parsed.particulars, blocks } }];
}

function paragraphs(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  for (const line of [...lines, '']) {
    if (!isBlank(line)) {
      paragraph.push(trimBlanks(line));
    } else if (paragraph.length > 0) {
      blocks.push({ kind: 'paragraph', text: paragraph.join(' '), headings: [] });
      paragraph = [];
    }
  }
  return blocks;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
