import { detectLanguage } from '../../language/detect-language.js';
import type { Page } from '../page.js';

/** Shortest block that tells the language, in characters: buttons and menus may be in another one. */
const minTellingLength = 60;

/** The language of the text itself; English where it cannot be told. */
export function languageOf({ blocks, facts }: Page): string {
  const texts = blocks.filter(({ main, text }) => main && text.length >= minTellingLength);
  return detectLanguage(texts.map(({ text }) => text).join('\n')) ?? facts.language ?? 'en';
}

/** Templates leave "en" on pages in any language: what the text says weighs more. */
export function agreedLanguage(stated: string | undefined, detected: string): string | undefined {
  if (stated === undefined) return undefined;
  return stated.toLowerCase().startsWith(detected.toLowerCase().slice(0, 2)) ? stated : undefined;
}
