import { stripVTControlCharacters } from 'node:util';

/** C0 and C1 controls with DEL, except tab and line feed. */
// eslint-disable-next-line no-control-regex -- They are what must not get through.
const controlCharacters = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

/** Embeddings, overrides and isolates turn the text around them round, and what is written behind it. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Foreign text (an article's, a path, what somebody typed) without escape sequences and control characters, which could
 * move the cursor, recolour the window or fill the clipboard. Letters of every script and direction stay.
 */
export function clean(text: string): string {
  return stripVTControlCharacters(text)
    .replace(controlCharacters, '')
    .replace(directionControls, '');
}

/** The same for text that has to stay on one line. */
export function cleanLine(text: string): string {
  return clean(text.replace(/[\s\u2028\u2029]+/g, ' ')).trim();
}
