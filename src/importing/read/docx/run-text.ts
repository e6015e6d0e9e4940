import type { WordStyle } from './styles.js';
import { childOf, isOn, valueOf, type XmlElement } from '../xml.js';

/** What stands at a paragraph, but not in its text. */
export interface Aside {
  /** Of its foot- and endnotes, in order. */
  readonly notes: { readonly kind: 'footnotes' | 'endnotes'; readonly id: string }[];
  readonly textBoxes: XmlElement[];
}

/** Reads what a reader sees of paragraphs, one after the other: fields may begin in one and end in another. */
export type ReadText = (element: XmlElement, aside: Aside) => string;

/**
 * Deleted and moved text, the instructions of fields, the small letters above others (ruby), what older programs would show in
 * a part's place, and whatever else is no text.
 */
const unread = new Set(
  'del moveFrom instrText delText delInstrText Fallback rt pPr rPr tblPr sectPr ffData annotationRef footnoteRef endnoteRef'.split(
    ' ',
  ),
);

export function createReadText(styleOf: (id: string | undefined) => WordStyle): ReadText {
  /** Fields within fields: whether each shows its result by now. */
  const fields: boolean[] = [];

  function read(element: XmlElement, aside: Aside, isHidden: boolean): string {
    let text = '';
    for (const child of element.children) {
      if (typeof child !== 'string') text += textOf(child, aside, isHidden);
    }
    return text;
  }

  function textOf(element: XmlElement, aside: Aside, isHidden: boolean): string {
    const { name } = element;
    if (unread.has(name)) return '';
    if (name === 'fldChar') {
      const type = element.attribute('fldCharType');
      if (type === 'begin') fields.push(false);
      else if (type === 'separate') fields.splice(-1, 1, true);
      else fields.pop();
      return '';
    }
    if (name === 'r') return read(element, aside, isHidden || isHiddenRun(element));
    const isShown = !isHidden && fields.every(Boolean);
    switch (name) {
      case 't':
        return isShown ? element.children.filter((each) => typeof each === 'string').join('') : '';
      case 'footnoteReference':
      case 'endnoteReference': {
        const id = element.attribute('id');
        const kind = name === 'footnoteReference' ? 'footnotes' : 'endnotes';
        if (isShown && id !== undefined) aside.notes.push({ kind, id });
        return '';
      }
      case 'txbxContent':
        if (isShown) aside.textBoxes.push(element);
        return '';
      default:
        return isShown && name in signs ? signOf(element) : read(element, aside, isHidden);
    }
  }

  function isHiddenRun(run: XmlElement): boolean {
    const properties = childOf(run, 'rPr');
    if (childOf(properties, 'vanish') !== undefined) return isOn(properties, 'vanish');
    return styleOf(valueOf(properties, 'rStyle')).isHidden;
  }

  return (element, aside) => read(element, aside, false);
}

/** What stands for a character. A break to a new page breaks no line. */
const signs: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
};

function signOf(element: XmlElement): string {
  const isPageBreak =
    element.name === 'br' && /^(?:page|column)$/u.test(element.attribute('type') ?? '');
  return isPageBreak ? ' ' : (signs[element.name] ?? '');
}
