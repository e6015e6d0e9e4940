import { anyOf, type FollowUpCues, opening, wholeWord } from '../follow-up-cues.js';

export const frenchFollowUpCues: FollowUpCues = {
  reference: anyOf(
    // Not "il y a", which points at nothing.
    `(?<!y a-t-)${wholeWord('il')}(?! y a(?!\\p{L}))`,
    wholeWord(
      'elles?|ils|lui|eux|leurs?|cela|ça|ceci|celle|celui|ceux|celles|là|là-bas|sa|son|ses',
    ),
    `${wholeWord('cet|cette|ces')}(?! (?:année|mois|semaine|matin|soir|jours?)(?!\\p{L}))`,
    wholeWord("(?:l'|l’|les )autres?|(?:le|la|les) mêmes?|les deux"),
  ),
  continuation: opening("et|mais|ou|donc|alors|aussi|puis|qu['’]en est-il|selon|d['’]après"),
};
