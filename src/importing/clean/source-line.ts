import { withoutEnd } from '../../shared/without-end.js';
import { furnitureWords, furnitureTest } from './furniture.js';
import { splitLabel } from './labelled.js';
import { maxTellingLine } from './prose.js';

const isLabel = furnitureTest('source');

/** Who published the article, by its closing line: "SOURCE: AL JAZEERA AND NEWS AGENCIES". Empty when only the label is there. */
export function readSourceLine(text: string): string | undefined {
  if (text.length > maxTellingLine || text.includes('\n')) return undefined;
  const labelled = splitLabel(text.trim(), isLabel);
  if (labelled?.colon !== true) return undefined;
  return calmed(withoutEnd(labelled.rest, /[\s.|]/u));
}

/** Words that keep small letters when a name in capitals is calmed. */
const small: ReadonlySet<string> = new Set([
  ...furnitureWords('nameParticle'),
  ...[...furnitureWords('vagueSource')].flatMap((phrase) => phrase.split(' ')),
  ...['or', 'on', '&', 'via'],
]);
const acronyms =
  /^(?:AFP|AP|BBC|CNN|CBS|NBC|ABC|NPR|PBS|DPA|EFE|EPA|ANSA|TASS|RIA|RT|DW|UPI|PTI|ANI|IANS|AA|INA|SANA|IRNA|ISNA|WAFA|UN|UNHCR|WHO|USA|US|UK|EU|IRIN|TRT|MEE|MEMO|KUNA|QNA|WAM|SPA|MENA|NHK|KBS|YLE|NOS|RTE|SBS|CNBC|AJE|AJ)$/;

/** A name shouted in capitals as it is written elsewhere; any other as it stands. */
export function calmed(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) => {
    if (acronyms.test(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && small.has(lower)) return lower;
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });
}
