import { bibtexEntry } from './bibtex.js';
import type { Cited } from './cited.js';
import { cslItem } from './csl-item.js';
import { markdownLine, plainLine, type PlaceWords } from './source-lines.js';
import { bibliographyEntry } from './style-processor.js';

/** How a source can be cited, in the order in which choices are shown. */
export const citationStyles = [
  'plain',
  'markdown',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'csl-json',
] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** The value as a style, or undefined when it is none. */
export function citationStyle(value: string): CitationStyle | undefined {
  return citationStyles.find((style) => style === value);
}

/**
 * The citation of a source, without what its article does not give: no author, day or address is made up. APA, MLA and Chicago
 * come from the styles of the Citation Style Language, in English; `words` are for the plain and the Markdown line.
 */
export async function cite(cited: Cited, style: CitationStyle, words: PlaceWords): Promise<string> {
  switch (style) {
    case 'plain':
      return plainLine(cited, words);
    case 'markdown':
      return markdownLine(cited, words);
    case 'bibtex':
      return bibtexEntry(cslItem(cited));
    case 'csl-json':
      return JSON.stringify([cslItem(cited)], undefined, 2);
    case 'apa':
    case 'mla':
    case 'chicago':
      return bibliographyEntry(cslItem(cited), style);
  }
}
