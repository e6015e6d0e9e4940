import { anyOf, type FollowUpCues, opening, wholeWord } from '../follow-up-cues.js';

export const arabicFollowUpCues: FollowUpCues = {
  reference: anyOf(
    wholeWord('هو|هي|هم|هما|ذلك|تلك|هؤلاء|نفسه|نفسها'),
    `${wholeWord('هذا|هذه')}(?! (?:العام|السنة|الشهر|الأسبوع))`,
    `(?<!هل )${wholeWord('هناك')}`,
  ),
  continuation: opening('و(?:ماذا|من|متى|أين|كيف|لماذا|كم|ما|هل)|ماذا عن|لكن|أو|أيضا|أيضًا|بالنسبة'),
};
