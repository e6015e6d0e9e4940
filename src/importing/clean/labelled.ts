import { fold } from '../../language/fold.js';

/** A line as its opening words and the rest: "By" and "A. Writer", "Source" and "Reuters". */
export interface Labelled {
  readonly rest: string;
  /** A colon parts the two. */
  readonly colon: boolean;
}

const maxLabelWords = 5;

/** Takes the longest opening off that is a label, as folded. */
export function splitLabel(
  text: string,
  isLabel: (folded: string) => boolean,
): Labelled | undefined {
  let found: Labelled | undefined;
  let words = 0;
  for (const gap of text.matchAll(/ +(?:[:：] *)?|[:：] *|$/gu)) {
    if (isLabel(fold(text.slice(0, gap.index)))) {
      const rest = text.slice(gap.index + gap[0].length).replace(/^[:：] */u, '');
      found = { rest, colon: /[:：]/u.test(gap[0]) };
    }
    words += 1;
    if (words > maxLabelWords) break;
  }
  return found;
}
