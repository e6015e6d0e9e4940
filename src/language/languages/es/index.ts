import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import { spanishGlossary } from './glossary.js';
import type { Language } from '../language.js';
import { spanishNoteOpenings } from './note-openings.js';
import { spanishFurniture } from './page-furniture.js';
import { without, words } from '../stop-words.js';
import { spanishFollowUpCues } from './follow-up-cues.js';
import { spanishParallelWords } from './parallel-words.js';
import { spanishTimeWords } from './time-words.js';
import { spanishSmallTalk } from './small-talk.js';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  script: 'Latin',
  glossary: spanishGlossary,
  stopWords: [
    ...without(
      stopwords,
      `
        acuerdo breve buen buena buenas bueno buenos cerca cinco conocer considera consideró cuatro día días dia dias dos
        ejemplo emplean emplear empleo final fin general gran grandes horas hoy ayer intenta intentan intentar intento
        lugar largo lejos mayor medio mejor momento nueva nuevas nuevo nuevos ocho pais paìs parte partir pasada pasado
        peor poner posible primer primera primero primeros propia propias propio propios raras realizado realizar realizó
        segunda segundo seis siete solas tarde temprano tercera tiempo total trabaja trabajais trabajamos trabajan
        trabajar trabajas trabajo tres ultimo última últimas último últimos uso usa usan usar valor ver verdad verdadera
        verdadero vez veces saber sabe saben`,
    ),
    ...words(`
      adónde adonde cuánta cuántas cuáles cuáles cuyo cuya cuyos cuyas les nos os porqué sí pasó sucedió ocurrió`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`qué que cuál cuáles cuánto cuánta cuántos cuántas`),
  askingWords: words(`nombre llama llamaba tipo clase cantidad número porcentaje proporción`),
  negations: words('no nunca jamás tampoco sin'),
  abbreviations: {
    beforeName: words('sr sra srta sres dra d dña da ud uds fr gral lic ing sto sta mons'),
    beforeNumber: words('núm nº n.º pág págs cap tel art av aprox'),
    anywhere: words('ee.uu ee uu p.ej ej a.c d.c s.a'),
  },
  questionWords: {
    telling: words('quién quiénes cuándo cuánto cuánta cuántos cuántas dónde adónde cómo'),
    openings: words('qué cuál cuáles'),
  },
  followUpCues: spanishFollowUpCues,
  parallelWords: spanishParallelWords,
  smallTalk: spanishSmallTalk,
  timeWords: spanishTimeWords,
  pageFurniture: spanishFurniture,
  noteOpenings: spanishNoteOpenings,
};
