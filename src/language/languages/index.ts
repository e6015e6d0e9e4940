import { english } from './en.js';
import type { Language } from './language.js';

/** Every language with more than the plain rules. */
const languages: readonly Language[] = [english];

const languageByCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag, whose region and script do not matter; `undefined` for one we know nothing about. */
export function findLanguage(tag: string): Language | undefined {
  return languageByCode.get(primarySubtag(tag));
}

/** `pt-BR` → `pt`. */
export function primarySubtag(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').trim().toLowerCase();
}
