import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { germanGlossary } from './glossary.js';
import type { Language } from '../language.js';
import { germanNoteOpenings } from './note-openings.js';
import { germanFurniture } from './page-furniture.js';
import { without, words } from '../stop-words.js';
import { germanTimeWords } from './time-words.js';
import { germanSmallTalk } from './small-talk.js';

/** German: its compounds are why the n-grams matter. */
export const german: Language = {
  code: 'de',
  script: 'Latin',
  glossary: germanGlossary,
  joinsWords: true,
  stopWords: [
    ...without(stopwords, `machen weg`),
    ...words(`
      wer wen wem wessen wann warum weshalb wieso woher wohin worin womit wofür worum wovon wodurch welchen wieviel viele
      vielen wurde wurden worden seit beim ans aufs fürs gibt hat dafür daran darauf darin davon etwa sowie bereits wozu
      woran worauf woraus worüber wonach wogegen inwiefern inwieweit geschah passierte`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`welcher welche welches welchen welchem wieviel viele`),
  askingWords: words(
    `Name heißt hieß genannt nennt Art Sorte Typ Anzahl Zahl Prozent Prozentsatz Anteil Menge`,
  ),
  negations: words('nicht kein keine nie ohne'),
  abbreviations: {
    beforeName: words('hr fr frl dipl ing hl sog bzw bspw vgl inkl exkl evtl ggf zzgl'),
    beforeNumber: words('abs bd kap s str tel art jh jhd jan feb apr aug sept okt nov dez'),
    anywhere: words('usw usf u.a u.ä z.b d.h o.ä i.d.r v.chr n.chr mio mrd'),
  },
  ordinalPoint: true,
  questionWords: {
    telling: words('wer wen wem wessen wann wo woher wohin warum wieso weshalb wie'),
    openings: words('was welche welcher welches'),
  },
  smallTalk: germanSmallTalk,
  timeWords: germanTimeWords,
  pageFurniture: germanFurniture,
  noteOpenings: germanNoteOpenings,
};
