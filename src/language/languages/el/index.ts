import { stemmer } from '@orama/stemmers/greek';
import { stopwords } from '@orama/stopwords/greek';
import type { Language } from '../language.js';
import { words } from '../stop-words.js';

/** Greek: folding takes the accents off and makes one letter of σ and ς. */
export const greek: Language = {
  code: 'el',
  script: 'Greek',
  stopWords: [
    ...stopwords,
    ...words(`
      ποιον ποιαν ποιας ποιους ποτε γιατι τι ποσο ποση ποσα ποσοι ποσες ποσων πουθε οποιος οποια οποιο οποιοι οποιες
      ενας ενα ενος μια μιας εχει εχουν ειχε ειχαν ηταν στους στις τους τις αυτην αυτον υπο δια προς χωρις μεχρι ουτε
      ποιου ποιων οποιου οποιας οποιον οποιων ποιανου συνέβη`),
  ],
  stem: stemmer,
  decimalComma: true,
  whichWords: words(`ποιος ποια ποιο ποιοι ποιες ποιον ποιας ποιου ποσοι ποσες ποσα ποσο`),
  askingWords: words(
    `όνομα λέγεται ονομάζεται ονομαζόταν είδος είδους τύπος τύπο αριθμός ποσοστό αναλογία ποσότητα`,
  ),
  abbreviations: {
    beforeName: words('κ κα κος δρ αγ'),
    beforeNumber: words('αρ σελ'),
    anywhere: words('κ.λπ κ.ά κλπ π.χ δηλ'),
  },
  sentenceEnds: ';\u037e',
};
