import { stemmer } from '@orama/stemmers/indian';
import { stopwords } from '@orama/stopwords/indian';
import type { Language } from './language.js';
import { without, words } from './stop-words.js';

/** Hindi: the vowel signs are marks that folding keeps. */
export const hindi: Language = {
  code: 'hi',
  stopWords: [
    ...without(stopwords, 'घर दो एक वर्ग नीचे पूरा'),
    ...words(`
      के क्या कौन कब कहाँ कहां क्यों कैसे कैसा कैसी कितने कितनी कितना किस किसने किसका किसकी किसके किसको किन किनके में है था
      थे थी हूँ हो गई गए जाता जाती जाते`),
  ],
  stem: stemmer,
};
