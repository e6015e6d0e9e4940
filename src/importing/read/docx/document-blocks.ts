import { type PageBlock, textBlock } from '../../page.js';
import type { ListItem } from './numbering.js';
import type { Aside, ReadText } from './run-text.js';
import { outlineLevel, type WordStyle } from './styles.js';
import { tableRows } from './table-rows.js';
import { childOf, elementsIn, valueOf, type XmlElement } from '../xml.js';

/** What the parts of a document say about its paragraphs. */
export interface DocumentParts {
  readonly readText: ReadText;
  readonly styleOf: (id: string | undefined) => WordStyle;
  readonly itemOf: (properties: XmlElement | undefined) => ListItem | undefined;
  /** The elements of a note. */
  readonly noteOf: (kind: 'footnotes' | 'endnotes', id: string) => readonly XmlElement[];
}

/** Paragraphs, lists and tables in their order; notes and text boxes stand below the paragraph that they belong to. */
export function documentBlocks(
  elements: Iterable<XmlElement>,
  parts: DocumentParts,
): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let list:
    { readonly list: string; readonly lines: string[]; readonly indents: number[] } | undefined;
  /** A first letter that is set large, as a paragraph of its own. */
  let initial = '';

  function endList(): void {
    if (list !== undefined) blocks.push(textBlock('list', list.lines.join('\n')));
    list = undefined;
  }

  function addItem({ list: id, level, marker }: ListItem, text: string): void {
    if (list === undefined || (list.list !== id && level === 0)) {
      endList();
      list = { list: id, lines: [], indents: [] };
    }
    const indent = list.indents.slice(0, level).reduce((sum, width) => sum + width, 0);
    list.indents.length = Math.min(list.indents.length, level);
    list.indents.push(marker.length);
    const further = `\n${' '.repeat(indent + marker.length)}`;
    list.lines.push(' '.repeat(indent) + marker + text.replaceAll('\n', further));
  }

  function addParagraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'pPr');
    const style = parts.styleOf(valueOf(properties, 'pStyle'));
    const aside: Aside = { notes: [], textBoxes: [] };
    const text = initial + tidyLines(parts.readText(paragraph, aside));
    initial = '';
    if (childOf(properties, 'framePr')?.attribute('dropCap') !== undefined && text.length < 3) {
      initial = text;
    } else if (text !== '' && !style.isHidden) {
      const item =
        style.level > 0 ? undefined : parts.itemOf(childOf(properties, 'numPr') ?? style.numbering);
      if (item !== undefined) {
        addItem(item, text);
      } else {
        endList();
        blocks.push(blockOf(style, outlineLevel(valueOf(properties, 'outlineLvl')), text));
      }
    }
    for (const box of aside.textBoxes) addAll(elementsIn(box));
    for (const { kind, id } of aside.notes) addAll(parts.noteOf(kind, id));
  }

  function addTable(table: XmlElement): void {
    endList();
    const aside: Aside = { notes: [], textBoxes: [] };
    const rows = tableRows(table, (cell) => tidyLines(parts.readText(cell, aside)));
    if (rows === undefined) {
      addAll(elementsIn(table));
      return;
    }
    const text = rows.map((cells) => cells.join(' | ')).join('\n');
    if (/[^\s|]/u.test(text)) blocks.push(textBlock('table', text));
    for (const { kind, id } of aside.notes) addAll(parts.noteOf(kind, id));
  }

  function addAll(all: Iterable<XmlElement>): void {
    for (const element of all) {
      if (element.name === 'p') addParagraph(element);
      else if (element.name === 'tbl') addTable(element);
      else if (!/^(?:del|moveFrom|Fallback|\w+Pr)$/u.test(element.name))
        addAll(elementsIn(element));
    }
  }

  addAll(elements);
  endList();
  return blocks;
}

function blockOf(style: WordStyle, outline: number | undefined, text: string): PageBlock {
  const level = style.level > 0 ? style.level : (outline ?? 0);
  if (level > 0)
    return { ...textBlock('heading', text.replaceAll('\n', ' ')), level: Math.min(level, 6) };
  switch (style.kind) {
    case 'caption':
    case 'quotation':
      return textBlock(style.kind, text);
    case 'subtitle':
      return { ...textBlock('paragraph', text), role: 'standfirst' };
    default:
      return textBlock('paragraph', text);
  }
}

/** One space between words, and no empty lines. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
