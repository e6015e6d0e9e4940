import { anyOf, type FollowUpCues, opening, wholeWord } from '../follow-up-cues.js';

const be = '(?:is|are|was|were|be|been|being)';
const beforePronoun = [
  `${be}|'s|’s|do|does|did|has|have|had|will|would|can|could|should|may|might|must`,
  'what|how|where|when|why|who|which',
  'of|in|on|at|by|for|from|to|with|about|after|before|since|until|like|near|than|around|during',
].join('|');

export const englishFollowUpCues: FollowUpCues = {
  reference: anyOf(
    wholeWord('he|him|his|she|hers?|they|them|theirs?|its?|himself|herself|itself|themselves'),
    // Not "this year" and "these days", which are times.
    `${wholeWord('this|these|those')}(?! (?:year|month|week|morning|evening|days?)(?!\\p{L}))`,
    // Not the conjunction: "Who announced that the crossing is open?"
    `^that(?!\\p{L})|(?<!\\p{L})(?:${beforePronoun}) that(?!\\p{L})|${wholeWord('that')}[^\\p{L}]*$`,
    // Not "is there …" and "there are …", which point at nothing.
    `(?<!${be} )${wholeWord('there')}(?! ${be}(?!\\p{L}))|${wholeWord('there')}[^\\p{L}]*$`,
    wholeWord('(?:the|that|this|which|each) (?:other |first |second |last )?ones?'),
    wholeWord('the (?:rest|others?|former|latter|same)|both|else'),
  ),
  person: anyOf(wholeWord('he|him|his|she|hers?|himself|herself')),
  continuation: opening(
    'and|but|or|so|also|then|plus|what about|how about|what of|i mean|according to',
  ),
};
