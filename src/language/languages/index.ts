import { arabic } from './ar.js';
import { danish } from './da.js';
import { german } from './de.js';
import { greek } from './el.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { persian } from './fa.js';
import { finnish } from './fi.js';
import { french } from './fr.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { hungarian } from './hu.js';
import { indonesian } from './id.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import { korean } from './ko.js';
import type { Language } from './language.js';
import { anyNorwegian, bokmal, nynorsk } from './nb.js';
import { dutch } from './nl.js';
import { portuguese } from './pt.js';
import { romanian } from './ro.js';
import { russian } from './ru.js';
import { swedish } from './sv.js';
import { thai } from './th.js';
import { turkish } from './tr.js';
import { ukrainian } from './uk.js';
import { vietnamese } from './vi.js';
import { chinese } from './zh.js';

/** Every language with more than the plain rules. */
const languages: readonly Language[] = [
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
