import { arabic } from './ar/index.js';
import { danish } from './da/index.js';
import { german } from './de/index.js';
import { greek } from './el/index.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { persian } from './fa/index.js';
import { finnish } from './fi/index.js';
import { french } from './fr/index.js';
import { hebrew } from './he/index.js';
import { hindi } from './hi/index.js';
import { hungarian } from './hu/index.js';
import { indonesian } from './id/index.js';
import { italian } from './it/index.js';
import { japanese } from './ja/index.js';
import { korean } from './ko/index.js';
import type { Language } from './language.js';
import { anyNorwegian, bokmal, nynorsk } from './nb/index.js';
import { dutch } from './nl/index.js';
import { portuguese } from './pt/index.js';
import { romanian } from './ro/index.js';
import { russian } from './ru/index.js';
import { swedish } from './sv/index.js';
import { thai } from './th/index.js';
import { turkish } from './tr/index.js';
import { ukrainian } from './uk/index.js';
import { vietnamese } from './vi/index.js';
import { writeOrdinalsWithPoint } from './others.js';
import { chinese } from './zh/index.js';

/** Every language that we know anything of. */
export const languages: readonly Language[] = [
  arabic,
  danish,
  german,
  greek,
  english,
  spanish,
  persian,
  finnish,
  french,
  hebrew,
  hindi,
  hungarian,
  indonesian,
  italian,
  japanese,
  korean,
  bokmal,
  nynorsk,
  anyNorwegian,
  dutch,
  portuguese,
  romanian,
  russian,
  swedish,
  thai,
  turkish,
  ukrainian,
  vietnamese,
  chinese,
  ...writeOrdinalsWithPoint,
];

const languageByCode = new Map(languages.map((language) => [language.code, language]));

/** The language of a BCP 47 tag, whose region and script do not matter; `undefined` for one we know nothing about. */
export function findLanguage(tag: string): Language | undefined {
  return languageByCode.get(primarySubtag(tag));
}

/** `pt-BR` → `pt`. */
export function primarySubtag(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').trim().toLowerCase();
}
