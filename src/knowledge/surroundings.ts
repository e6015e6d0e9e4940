import type { Article, Passage } from './article.js';

/** What a passage is read with: without it, "No." or "- 2 GB" says nothing. */
export interface Surroundings {
  /** The heading next above it: often the question that it answers. */
  readonly heading?: string;
  /** The line that ends in a colon, directly above a list, a table or code. */
  readonly leadIn?: Passage;
  /** What a line that ends in a colon announces. */
  readonly announced?: Passage;
}

/** A colon, also the wide one of Chinese, at the end of a text. */
const announcing = /[:：]\s*$/u;

/** What is announced by a line; a paragraph below one is read by itself. */
const announcedKinds: ReadonlySet<Passage['kind']> = new Set(['list', 'table', 'code']);

export function surroundingsOf({ passages }: Article, passage: Passage): Surroundings {
  const heading = passage.headings.at(-1);
  const position = passages.findIndex(({ id }) => id === passage.id);
  const before = passages[position - 1];
  const after = passages[position + 1];
  return {
    ...(heading !== undefined && { heading }),
    ...(before !== undefined && announces(before, passage) && { leadIn: before }),
    ...(after !== undefined && announces(passage, after) && { announced: after }),
  };
}

function announces(line: Passage, next: Passage): boolean {
  return (
    announcing.test(line.text) &&
    announcedKinds.has(next.kind) &&
    line.headings.join('\n') === next.headings.join('\n')
  );
}
