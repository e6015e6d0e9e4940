import { stemmer } from '@orama/stemmers/indian';
import { stopwords } from '@orama/stopwords/indian';
import type { Language } from '../language.js';
import { without, words } from '../stop-words.js';

/** Hindi: the vowel signs are marks that folding keeps. */
export const hindi: Language = {
  code: 'hi',
  script: 'Devanagari',
  stopWords: [
    ...without(stopwords, 'घर दो एक वर्ग नीचे पूरा'),
    ...words(`
      के क्या कौन कब कहाँ कहां क्यों कैसे कैसा कैसी कितने कितनी कितना किस किसने किसका किसकी किसके किसको किन किनके में है था
      थे थी हूँ हो गई गए जाता जाती जाते सा सी से किसे किससे किसमें किनसे किन्हें कौनसा कौनसी`),
  ],
  stem: stemmer,
  askingWords: words(`नाम कहते कहा प्रकार किस्म संख्या प्रतिशत अनुपात मात्रा हुआ`),
  whichWords: words(`किस कितने कितनी कितना`),
  smallTalk: {
    greetings: words('namaste'),
  },
};
