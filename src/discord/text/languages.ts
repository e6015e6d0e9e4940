import { Locale } from 'discord.js';
import { detectLanguage } from '../../language/detect-language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Text } from './text.js';

/** The interface languages. The first is the one for everybody whose own is not here. */
export const texts: readonly [Text, ...Text[]] = [en, ar, es, fr];

/**
 * Discord's locales for the commands of each language; it takes none for Arabic.
 * https://docs.discord.com/developers/reference#locales
 */
export const commandLocales: Readonly<Record<string, readonly Locale[]>> = {
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
};

/** What a reply is written in: the words, and the locale that dates and numbers follow. */
export interface Language {
  readonly text: Text;
  readonly locale: string;
}

/** The closest we have to a locale as Discord names it (`en-GB`, `es-419`); absent where Discord names none. */
export function languageFor(locale: string | undefined): Language {
  const text =
    texts.find((candidate) => candidate.locale === locale) ??
    texts.find((candidate) => primary(candidate.locale) === primary(locale)) ??
    texts[0];
  const regional = locale !== undefined && primary(locale) === primary(text.locale);
  return { text, locale: regional ? locale : text.locale };
}

/** The language that a text is written in, where that can be told: for messages that come without a locale. */
export function languageOfText(text: string): Language | undefined {
  const among = texts.map(({ locale }) => locale);
  const detected = detectLanguage(text, among);
  return detected === undefined ? undefined : languageFor(detected);
}

function primary(locale: string | undefined): string | undefined {
  return locale?.split('-')[0]?.toLowerCase();
}
