import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { Language } from '../language.js';
import { phrases } from '../page-furniture.js';
import { words } from '../stop-words.js';

/** Italian: the apostrophe of an elided article ends a word. */
export const italian: Language = {
  code: 'it',
  script: 'Latin',
  stopWords: [
    ...stopwords,
    ...words(`
      cosa cos quando quali fra d dell nell sull dall all quest quell com dov essere stato stata stati state viene anche
      dopo prima mentre senza sotto sopra verso presso ogni qual quant successe accadde`),
  ],
  stem: stemmer,
  elides: true,
  decimalComma: true,
  whichWords: words(`quale quali quanto quanta quanti quante qual`),
  askingWords: words(
    `nome chiama chiamava chiamato tipo genere numero percentuale proporzione quantità successo`,
  ),
  negations: words('non mai'),
  abbreviations: {
    beforeName: words('sig sigg sig.ra dott dott.ssa prof.ssa ing avv on gen mons ss'),
    beforeNumber: words('n pag pagg cap tel sec'),
    anywhere: words('ecc a.c d.c s.p.a es'),
  },
  questionWords: {
    telling: words('chi quando dove perché come quanto quanti'),
    openings: words('che cosa quale quali'),
  },
  smallTalk: {
    greetings: words('ciao'),
    thanks: words('grazie'),
  },
  pageFurniture: {
    related: phrases('leggi anche; leggi di più; vedi anche; guarda anche; approfondisci'),
    relatedHeading: phrases(
      'articoli correlati; i più letti; potrebbe interessarti; potrebbe interessarti anche; ultime notizie',
    ),
  },
};
