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
  /** The button below a passage that is shown. */
  readonly button: string;
  /** In the menu of styles below a citation, where none is chosen. */
  readonly chooseStyle: string;
  readonly tooLong: string;
  /** A picture of a paragraph with its source. */
  readonly card: {
    readonly style: string;
    /** An article as a whole fits on none. */
    readonly needsParagraph: string;
    readonly tooLong: (most: number) => string;
    readonly noFont: string;
  };
}
