import type { CitationStyle } from '../../../../citing/cite.js';
import type { Words } from '../../../text/words.js';

/** Citing articles and paragraphs. */
export interface CiteText {
  readonly command: Words & {
    readonly article: Words;
    readonly paragraph: Words;
    readonly style: Words;
  };
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly tooLong: string;
}
