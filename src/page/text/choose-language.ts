import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { PageText } from './page-text.js';

/** The languages of the page. The first is the one for everybody whose own is not here. */
export const pageTexts: readonly [PageText, ...PageText[]] = [en, es, fr, ar];

/** What a page is written in: the words, and the locale that dates and numbers follow. */
export interface PageLanguage {
  readonly text: PageText;
  readonly locale: string;
}

/** More languages than this nobody reads; what comes after them is not looked at. */
const maxWishes = 20;

/**
 * The language of the page: the one that is named in the address, else the first that the browser asks for and that we have.
 * `accept`: the header `Accept-Language` (RFC 9110, 12.5.4).
 */
export function choosePageLanguage(
  named: string | undefined,
  accept: string | undefined,
): PageLanguage {
  const wishes = [...(named === undefined ? [] : [named]), ...wishesIn(accept ?? '')];
  for (const wish of wishes) {
    const text = pageTexts.find(({ locale }) => locale === wish.split('-')[0]?.toLowerCase());
    if (text !== undefined) return { text, locale: regional(wish) ?? text.locale };
  }
  return { text: pageTexts[0], locale: pageTexts[0].locale };
}

/** The tags of the header, those wanted most first. */
function wishesIn(accept: string): readonly string[] {
  return accept
    .split(',', maxWishes)
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}

/** `en-GB`, as far as it is a tag that dates can be written by. */
function regional(tag: string): string | undefined {
  return /^[a-z]{2}-(?:[a-z]{2}|\d{3})$/iu.test(tag) ? tag : undefined;
}
