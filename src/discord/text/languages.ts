import { Locale } from 'discord.js';
import { en } from './en.js';
import type { Text } from './text.js';

/** The interface languages. The first is the one for everybody whose own is not here. */
export const texts: readonly [Text, ...Text[]] = [en];

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

function primary(locale: string | undefined): string | undefined {
  return locale?.split('-')[0]?.toLowerCase();
}
