import { childOf, elementsBelow, isOn, valueOf, type XmlElement } from '../xml.js';

/** What a style of a Word document says of the paragraphs or words that have it, as far as it matters. */
export interface WordStyle {
  readonly kind: 'title' | 'subtitle' | 'heading' | 'caption' | 'quotation' | 'text';
  /** Of a heading, from 1. */
  readonly level: number;
  readonly isHidden: boolean;
  /** The numbering of its paragraphs, where it has one. */
  readonly numbering: XmlElement | undefined;
}

const plain: WordStyle = { kind: 'text', level: 0, isHidden: false, numbering: undefined };

/** How many styles may be based on each other. */
const maxDepth = 12;

/** Looks up what a style says, or the one that it is based on. */
export function readStyles(xml: string | undefined): (id: string | undefined) => WordStyle {
  const styles = new Map<string, XmlElement>();
  for (const element of xml === undefined ? [] : elementsBelow(xml, 'styles')) {
    const id = element.attribute('styleId');
    if (element.name === 'style' && id !== undefined) styles.set(id, element);
  }
  function resolve(id: string | undefined, depth: number): WordStyle {
    const style = id === undefined ? undefined : styles.get(id);
    if (style === undefined || depth > maxDepth) return plain;
    const base = resolve(valueOf(style, 'basedOn'), depth + 1);
    const words = childOf(style, 'rPr');
    const paragraphs = childOf(style, 'pPr');
    return {
      ...(kindOf(valueOf(style, 'name'), valueOf(paragraphs, 'outlineLvl')) ?? base),
      isHidden: childOf(words, 'vanish') === undefined ? base.isHidden : isOn(words, 'vanish'),
      numbering: childOf(paragraphs, 'numPr') ?? base.numbering,
    };
  }
  return (id) => resolve(id, 0);
}

const kinds: Readonly<Record<string, WordStyle['kind']>> = {
  title: 'title',
  subtitle: 'subtitle',
  caption: 'caption',
  quote: 'quotation',
  'intense quote': 'quotation',
  quotations: 'quotation',
  'block text': 'quotation',
};

/** Word writes the names of its own styles in English, whatever its language. */
function kindOf(
  name: string | undefined,
  outline: string | undefined,
): Pick<WordStyle, 'kind' | 'level'> | undefined {
  const small = name?.trim().toLowerCase() ?? '';
  const heading = /^heading (\d)$/u.exec(small)?.[1] ?? outlineLevel(outline);
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  const kind = kinds[small];
  return kind && { kind, level: kind === 'title' ? 1 : 0 };
}

/** From 1; the tenth level of an outline is text. */
export function outlineLevel(outline: string | undefined): number | undefined {
  const level = Number(outline ?? Number.NaN) + 1;
  return level >= 1 && level <= 9 ? level : undefined;
}
