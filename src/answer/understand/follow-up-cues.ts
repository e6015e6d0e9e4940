/** What the words of a question say about its need for an earlier one. */
export interface FollowUpCues {
  /** Words that stand for something said before: "he", "it", "there", "the other one". */
  readonly reference: RegExp;
  /** Openings that go on from something: "and …", "what about …". */
  readonly continuation: RegExp;
}

/** The cues of a language, by BCP 47 primary subtag; undefined where we know none. */
export function followUpCues(language: string): FollowUpCues | undefined {
  return cuesByLanguage.get(language);
}

/** `\b` knows ASCII letters only. */
const word = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?!\\p{L})`;
const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');
const opening = (pattern: string): RegExp => new RegExp(`^[^\\p{L}]*${word(pattern)}`, 'iu');

const be = '(?:is|are|was|were|be|been|being)';
const beforePronoun = [
  `${be}|'s|’s|do|does|did|has|have|had|will|would|can|could|should|may|might|must`,
  'what|how|where|when|why|who|which',
  'of|in|on|at|by|for|from|to|with|about|after|before|since|until|like|near|than|around|during',
].join('|');

const english: FollowUpCues = {
  reference: anyOf(
    word('he|him|his|she|hers?|they|them|theirs?|its?|himself|herself|itself|themselves'),
    // Not "this year" and "these days", which are times.
    `${word('this|these|those')}(?! (?:year|month|week|morning|evening|days?)(?!\\p{L}))`,
    // Not the conjunction: "Who announced that the crossing is open?"
    `^that(?!\\p{L})|(?<!\\p{L})(?:${beforePronoun}) that(?!\\p{L})|${word('that')}[^\\p{L}]*$`,
    // Not "is there …" and "there are …", which point at nothing.
    `(?<!${be} )${word('there')}(?! ${be}(?!\\p{L}))|${word('there')}[^\\p{L}]*$`,
    word('(?:the|that|this|which|each) (?:other |first |second |last )?ones?'),
    word('the (?:rest|others?|former|latter|same)|both|else'),
  ),
  continuation: opening(
    'and|but|or|so|also|then|plus|what about|how about|what of|i mean|according to',
  ),
};

const spanish: FollowUpCues = {
  reference: anyOf(
    word('él|ellas?|ellos?|eso|esto|aquello|allí|allá|ahí|sus?'),
    `${word('es[ea]s?|esos|est[ea]s?|estos|aquel(?:la)?s?')}(?! (?:año|mes|semana|mañana|tarde|noche|días?)(?!\\p{L}))`,
    word('(?:el|la) (?:otr[oa]|mism[oa])|l[oa]s (?:otr[oa]s|demás|mism[oa]s)'),
  ),
  continuation: opening('y|e|pero|o|entonces|además|también|qué hay de|qué pasa con|según'),
};

const french: FollowUpCues = {
  reference: anyOf(
    // Not "il y a", which points at nothing.
    `(?<!y a-t-)${word('il')}(?! y a(?!\\p{L}))`,
    word('elles?|ils|lui|eux|leurs?|cela|ça|ceci|celle|celui|ceux|celles|là|là-bas|sa|son|ses'),
    `${word('cet|cette|ces')}(?! (?:année|mois|semaine|matin|soir|jours?)(?!\\p{L}))`,
    word("(?:l'|l’|les )autres?|(?:le|la|les) mêmes?|les deux"),
  ),
  continuation: opening("et|mais|ou|donc|alors|aussi|puis|qu['’]en est-il|selon|d['’]après"),
};

const arabic: FollowUpCues = {
  reference: anyOf(
    word('هو|هي|هم|هما|ذلك|تلك|هؤلاء|نفسه|نفسها'),
    `${word('هذا|هذه')}(?! (?:العام|السنة|الشهر|الأسبوع))`,
    `(?<!هل )${word('هناك')}`,
  ),
  continuation: opening('و(?:ماذا|من|متى|أين|كيف|لماذا|كم|ما|هل)|ماذا عن|لكن|أو|أيضا|أيضًا|بالنسبة'),
};

const cuesByLanguage: ReadonlyMap<string, FollowUpCues> = new Map([
  ['ar', arabic],
  ['en', english],
  ['es', spanish],
  ['fr', french],
]);

/** The languages with cues. */
export const followUpLanguages: readonly string[] = [...cuesByLanguage.keys()];
