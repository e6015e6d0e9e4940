import type { Token } from 'markdown-it';
import type { Block } from '../article-draft.js';
import { htmlParagraphs } from './html-text.js';
import { inlineText } from './markdown-inline.js';
import { markdownParser } from './markdown-parser.js';

export interface MarkdownContent {
  /** The title: the one given, else the level-one heading that begins the text. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/**
 * The paragraphs of a Markdown text and what stands in the place of one. A list, a quotation, a table or a code block is one
 * block with everything in it; a quotation that begins with a line `[!NOTE]` is a note; a picture gives its caption as a block of its own, after the block that it stands in. A
 * heading stands above the blocks that follow it; the one that is the title does not.
 */
export function readMarkdown(source: string, givenTitle: string | undefined): MarkdownContent {
  const nodes = toTree(markdownParser.parse(source, {}));
  const first = nodes[0];
  const leading = first?.open.tag === 'h1' ? lines(first, []).join(' ') : undefined;
  const title = givenTitle ?? (leading === '' ? undefined : leading);
  const isTitle = leading !== undefined && sameWords(leading, title);
  return { title, blocks: blocksOf(isTitle ? nodes.slice(1) : nodes) };
}

/** A token and, between it and its closing one, the tokens within. */
interface Node {
  readonly open: Token;
  readonly children: Node[];
}

/** No deeper than the parser's own bound on nesting (100), so that recursion is safe below. */
function toTree(tokens: readonly Token[]): readonly Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  for (const token of tokens) {
    if (token.nesting === -1) {
      path.pop();
      continue;
    }
    const node: Node = { open: token, children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    if (token.nesting === 1) path.push(node);
  }
  return roots;
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

function blocksOf(nodes: readonly Node[]): readonly Block[] {
  const blocks: Block[] = [];
  let path: readonly Heading[] = [];
  let headings: readonly string[] = [];
  for (const node of nodes) {
    const captions: string[] = [];
    const texts = textsOf(node, captions);
    const isNote = beginsWithNoteMark(node);
    const kind = isNote ? 'note' : kinds[node.open.type];
    if (node.open.type === 'heading_open') {
      path = [...outerHeadings(path, node), { level: levelOf(node), text: texts.join(' ') }];
      headings = path.map((heading) => heading.text).filter((text) => !isBlank(text));
    } else if (kind !== undefined) {
      for (const each of texts) {
        const text = isNote ? each.replace(noteLine, '') : each;
        if (!isBlank(text)) blocks.push({ kind, text, headings });
      }
    }
    for (const text of captions) blocks.push({ kind: 'caption', text, headings });
  }
  return blocks;
}

/** The first line of a quotation that is a note, as on GitHub. */
export const noteMark = '[!NOTE]';

const noteLine = /^\[!NOTE\]\s*/iu;

/** As it is written: where the brackets are escaped, somebody quotes them. */
function beginsWithNoteMark({ open, children: [first] }: Node): boolean {
  const inline = first?.open.type === 'paragraph_open' ? first.children[0]?.open : undefined;
  return (
    open.type === 'blockquote_open' &&
    inline?.type === 'inline' &&
    /^\[!NOTE\][ \t]*(?:\n|$)/iu.test(inline.content)
  );
}

function outerHeadings(path: readonly Heading[], heading: Node): readonly Heading[] {
  return path.filter(({ level }) => level < levelOf(heading));
}

/** From 1 to 6. */
function levelOf({ open }: Node): number {
  return Number(open.tag.slice(1));
}

/** One text for most; HTML may hold several paragraphs. */
function textsOf(node: Node, captions: string[]): readonly string[] {
  const all = lines(node, captions);
  return node.open.type === 'html_block' ? all : [all.join('\n')];
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  paragraph_open: 'paragraph',
  html_block: 'paragraph',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'quotation',
  table_open: 'table',
  fence: 'code',
  code_block: 'code',
};

/** What a reader sees of a block, line by line. The captions of pictures within go to `captions` instead. */
function lines(node: Node, captions: string[]): readonly string[] {
  const { open, children } = node;
  switch (open.type) {
    case 'inline': {
      const text = inlineText(open.children ?? [], captions);
      return text === '' ? [] : text.split('\n');
    }
    case 'fence':
    case 'code_block':
      return open.content.replace(/\n$/, '').split('\n');
    case 'html_block':
      return htmlParagraphs(open.content, captions);
    case 'bullet_list_open':
      return children.flatMap((item) => itemLines(item, '• ', captions));
    case 'ordered_list_open': {
      const first = Number(open.attrGet('start') ?? 1);
      return children.flatMap((item, index) => itemLines(item, `${first + index}. `, captions));
    }
    case 'tr_open':
      return [children.map((cell) => lines(cell, captions).join(' ')).join(' | ')];
    default:
      return children.flatMap((child) => lines(child, captions));
  }
}

/** The item behind its marker, further lines indented to the same column; nothing for an empty item. */
function itemLines(item: Node, marker: string, captions: string[]): readonly string[] {
  const [first, ...further] = item.children.flatMap((child) => lines(child, captions));
  if (first === undefined) return [];
  const indent = ' '.repeat(marker.length);
  return [marker + first, ...further.map((line) => indent + line)];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function sameWords(one: string, other: string | undefined): boolean {
  const words = (text: string): string => text.trim().replace(/\s+/g, ' ');
  return other !== undefined && words(one) === words(other);
}
