import type { AlteredQuote } from './quote-check.js';

/** Whether all that an altered quotation does is to leave words out where it says so by an ellipsis. */
export function isShortened({ differences, isFromAnother }: AlteredQuote): boolean {
  return (
    isFromAnother !== true &&
    differences.every(({ kind, marked }) => kind === 'same' || marked === true)
  );
}
