import type { BlockRole, PageBlock } from '../../page.js';
import { elementRole, isHidden } from './element-role.js';
import { attribute, type HtmlElement, preformatted, rawText } from './html-tree.js';
import { besideHeadline } from './headline-text.js';
import { dataRows } from './html-table.js';
import { inlineElements } from './inline-elements.js';
import { createDrawingTest, createPictureTest, isPartOfFormula, mathText } from './math-text.js';
import { holdsPost } from './quoted-post.js';

/**
 * Everything that a reader sees of a page, block by block, with what its markup says of it. White space is as in
 * `formats/html-text.ts`: any run is one space, `<br>` a line feed, two of them a new paragraph.
 */
export function pageBlocks(root: HtmlElement): readonly SeenBlock[] {
  const blocks: SeenBlock[] = [];
  const run = createRun(blocks);

  function visitAll(element: HtmlElement, around: Surroundings): void {
    const isDrawing = createDrawingTest(element);
    const isPictured = createPictureTest(element);
    for (const child of element.children) {
      if (typeof child === 'string') run.write(child, around);
      else if (isPictured(child)) run.write(mathText(child), around);
      else if (!isDrawing(child)) visit(child, around);
    }
  }

  function visit(element: HtmlElement, above: Surroundings): void {
    if (element.name === 'br') {
      run.breakLine(above);
      return;
    }
    if (isHidden(element) || element.name === 'img') return;
    if (element.name === 'math') {
      run.write(mathText(element), above);
      return;
    }
    if (isPartOfFormula(element)) {
      visitAll(element, above);
      return;
    }
    if (holdsPost(element)) {
      run.end();
      visitAll(element, above);
      run.end();
      return;
    }
    const role = elementRole(element);
    const isInline = inlineElements.has(element.name) && !above.beside.has(element);
    if (isInline && (role === undefined || role === above.claim?.role)) {
      visitAll(element, element.name === 'a' ? { ...above, link: true } : above);
      return;
    }
    const claim = role === undefined ? above.claim : { element, role, outer: above.claim };
    const container = flowElements.has(element.name) ? above.container : element;
    // What stands in a heading beside the headline is no heading.
    const kind = above.beside.has(element) ? ('paragraph' as const) : above.kind;
    const around = {
      ...above,
      kind,
      level: kind === 'heading' ? above.level : 0,
      claim,
      container,
    };
    // A date or a name within a sentence has a class, too: only what stands by itself is a block.
    if (isInline && (run.isSentence() || above.kind !== 'paragraph')) {
      visitAll(element, element.name === 'a' ? { ...above, link: true } : above);
      return;
    }
    run.end();
    visitBlock(element, element.name === 'a' ? { ...around, link: true } : around);
    run.end();
  }

  function visitBlock(element: HtmlElement, around: Surroundings): void {
    switch (element.name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        visitAll(element, {
          ...around,
          kind: 'heading',
          level: Number(element.name.slice(1)),
          beside: besideHeadline(element),
        });
        return;
      case 'ul':
      case 'ol':
        if (isLayoutList(element)) visitAll(element, around);
        else push('list', listLines(element), element, around);
        return;
      case 'blockquote':
        push('quotation', linesIn(element), element, around);
        return;
      case 'figure': {
        // A quotation and who said it.
        const isQuotation = innerNames(element).includes('blockquote');
        if (isQuotation) push('quotation', linesIn(element), element, around);
        else visitAll(element, around);
        return;
      }
      case 'figcaption':
        push('caption', [linesIn(element).join(' ')], element, around);
        return;
      case 'pre':
        push('code', [preformatted(element).replace(/^\n/, '').trimEnd()], element, around);
        return;
      case 'table': {
        const rows = dataRows(element);
        if (rows === undefined) {
          visitAll(element, around);
          return;
        }
        for (const caption of childrenNamed(element, 'caption')) {
          push('caption', [lineIn(caption)], caption, around);
        }
        push('table', tableLines(rows), element, around);
        return;
      }
      default:
        visitAll(element, around);
    }
  }

  function push(
    kind: PageBlock['kind'],
    lines: readonly string[],
    element: HtmlElement,
    { claim, link, container }: Surroundings,
  ): void {
    const text = lines.filter((line) => line.trim() !== '').join('\n');
    if (text === '') return;
    const linkShare = link ? 1 : Math.min(1, linkLength(element) / text.length);
    blocks.push({ kind, level: 0, text, claim, container, linkShare });
  }

  visitAll(root, {
    kind: 'paragraph',
    level: 0,
    claim: undefined,
    link: false,
    container: root,
    beside: new Set(),
  });
  run.end();
  return blocks;
}

/** What the name, class or id of an element says of all that stands in it. */
export interface RoleClaim {
  readonly element: HtmlElement;
  readonly role: BlockRole;
  /** What an element around it says. */
  readonly outer: RoleClaim | undefined;
}

/** A block, before anybody has looked for the main text. */
export interface SeenBlock extends Omit<PageBlock, 'role' | 'main'> {
  readonly claim: RoleClaim | undefined;
  /** The part of the page that it stands in. */
  readonly container: HtmlElement;
}

interface Surroundings {
  readonly kind: 'paragraph' | 'heading';
  readonly level: number;
  readonly claim: RoleClaim | undefined;
  readonly container: HtmlElement;
  readonly link: boolean;
  /** Elements of the heading around that are no part of the headline. */
  readonly beside: ReadonlySet<HtmlElement>;
}

/** A run of text and inline elements that becomes one or more blocks when a block element begins or ends. */
interface Run {
  write(text: string, around: Surroundings): void;
  breakLine(around: Surroundings): void;
  /** Whether it is open, and nothing says that it is a line of the header. */
  isSentence(): boolean;
  end(): void;
}

function createRun(blocks: SeenBlock[]): Run {
  let pieces: string[] = [];
  let linked = 0;
  let first: Surroundings | undefined;

  return {
    write(text, around) {
      const piece = text.replace(/\s+/g, ' ');
      if (piece !== ' ' || first !== undefined) pieces.push(piece);
      if (piece === ' ') return;
      first ??= around;
      if (around.link) linked += piece.length;
    },
    breakLine() {
      pieces.push('\n');
    },
    isSentence: () => first !== undefined && !isHeaderLine(first.claim?.role),
    end() {
      // White space on both sides of what nobody sees is one space, too.
      const text = pieces.join('').replace(/ {2,}/g, ' ');
      const around = first;
      const length = Math.max(1, text.trim().length);
      const linkShare = Math.min(1, linked / length);
      pieces = [];
      linked = 0;
      first = undefined;
      if (around === undefined) return;
      const { kind, level, claim, container } = around;
      const isCaption = claim?.role === 'caption' && kind === 'paragraph';
      for (const paragraph of paragraphsOf(text)) {
        const block = isCaption ? ('caption' as const) : kind;
        const shown = kind === 'heading' ? paragraph.replace(/\s+/g, ' ') : paragraph;
        blocks.push({ kind: block, level, text: shown, claim, container, linkShare });
      }
    },
  };
}

function isHeaderLine(role: BlockRole | undefined): boolean {
  return role === 'byline' || role === 'dateline';
}

/** A line of an old page that is a paragraph by itself, though only one line break follows. */
const sentenceLine = /^.{120,}[.!?。！？؟"”»']$/u;

function paragraphsOf(text: string): readonly string[] {
  const paragraphs = text
    .split(/\n *(?:\n *)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '');
  return paragraphs.flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    const whole = lines.filter((line) => sentenceLine.test(line)).length;
    return lines.length > 1 && whole > lines.length / 2 ? lines : [paragraph];
  });
}

/** Elements that are a block of text and no part of the page. */
const flowElements = new Set([
  ...inlineElements,
  ...'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre table'.split(' '),
]);

function linesIn(element: HtmlElement): readonly string[] {
  return pageBlocks(element).flatMap(({ text }) => text.split('\n'));
}

function lineIn(element: HtmlElement): string {
  return linesIn(element).join(' ');
}

function childrenNamed(parent: HtmlElement, name: string): readonly HtmlElement[] {
  return parent.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The items as Markdown gives them: behind a bullet or their number, further lines indented to the same column. */
function listLines(list: HtmlElement): readonly string[] {
  const start = Number.parseInt(attribute(list, 'start') || '1', 10);
  return childrenNamed(list, 'li').flatMap((item, index) => {
    const marker = list.name === 'ol' ? `${(Number.isNaN(start) ? 1 : start) + index}. ` : '• ';
    const [first, ...further] = linesIn(item);
    if (first === undefined) return [];
    return [marker + first, ...further.map((line) => ' '.repeat(marker.length) + line)];
  });
}

/** A line for each row, with as many cells in each: Markdown has no cells across several columns. */
function tableLines(rows: readonly (readonly HtmlElement[])[]): readonly string[] {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => {
    const texts = cells.map((cell) => lineIn(cell));
    return [...texts, ...Array.from({ length: columns - cells.length }, () => '')].join(' | ');
  });
}

/** Items with headings, pictures, tables or several paragraphs are parts of the page, not of a list. */
function isLayoutList(list: HtmlElement): boolean {
  return childrenNamed(list, 'li').some((item) => {
    const names = innerNames(item);
    return (
      names.some((name) => /^(?:h[1-6]|article|section|table|figure)$/.test(name)) ||
      names.filter((name) => name === 'p').length > 1
    );
  });
}

function innerNames(element: HtmlElement): readonly string[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child.name, ...innerNames(child)],
  );
}

function linkLength(element: HtmlElement): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    length += child.name === 'a' ? rawText(child).trim().length : linkLength(child);
  }
  return length;
}
