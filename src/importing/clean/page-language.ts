import { detectLanguage } from '../../language/detect-language.js';
import type { Page } from '../page.js';

/** The language of the text itself; English where it cannot be told. */
export function languageOf({ blocks, facts }: Page): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > 2_000) break;
    if (block.main && block.text.length > 60) text += `${block.text}\n`;
  }
  return detectLanguage(text) ?? facts.language ?? 'en';
}

/** Templates leave "en" on pages in any language: what the text says weighs more. */
export function agreedLanguage(stated: string | undefined, detected: string): string | undefined {
  if (stated === undefined) return undefined;
  return stated.toLowerCase().startsWith(detected.toLowerCase().slice(0, 2)) ? stated : undefined;
}
