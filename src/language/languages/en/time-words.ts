import type { TimeWords } from '../time-words.js';

/** "When was it first closed?", not "When did the first lorry come?" nor "Who was first?". */
const firstDone =
  "(?<=\\b(?:when|since when|(?:what|which) (?:year|month|day|date))\\b.*)(?<!(?:\\b(?:the|a|an|his|her|its|their|our|your|my|this|that|of|on|in|at|very)|['’]s|s['’]) )first";

/**
 * "Who is the current president?", and neither "Where does the electric current flow?" nor "How strong is the current in
 * the strait?": behind a little word or at the beginning, and before another word than a little one. Which word it is
 * before or after decides nothing else, so that "the current flows" is taken for a time.
 */
const currentThing =
  "(?<=^|\\b(?:the|an?|any|all|its|his|her|their|our|your|my|this|these|which|what|whose|who is|is|are|of|in|for|with|under|by) |['’]s |s['’] )current(?= \\w)(?! (?:of|in|on|at|through|between|is|are|was|were|and|or|from|to)\\b)";

export const englishTimeWords: TimeWords = {
  months: [
    'jan(?:uary|\\.)?',
    'feb(?:ruary|\\.)?',
    'mar(?:ch|\\.)?',
    'apr(?:il|\\.)?',
    'may',
    'june?\\.?',
    'july?\\.?',
    'aug(?:ust|\\.)?',
    'sept?(?:ember|\\.)?',
    'oct(?:ober|\\.)?',
    'nov(?:ember|\\.)?',
    'dec(?:ember|\\.)?',
  ],
  dateParticle: 'of|of the year|the',
  dayEnding: 'st|nd|rd|th',
  beforeYear:
    'the|(?:the )?(?:early|mid|late|year|(?:beginning|start|end|summer|spring|autumn|fall|winter|middle) of)',
  inYear: 'in|during|the year|year|circa|around|the|of',
  counted:
    '\\w+[^s]s|people|men|women|children|feet|percent|per cent|soldiers|million|billion|thousand',
  before: '(?:any time |anytime )?before|prior to|earlier than',
  until: 'until|till|up to|up until|by|through|no later than',
  after: 'after|later than|following',
  since: 'since|from|ever since|as of|starting(?: in| from)?|beginning(?: in| from)?',
  ranges: [
    ['between', 'and'],
    ['from', 'to|until|till|through'],
  ],
  latest: `(?:(?<!\\bat the )latest|newest|most[ -]recent(?:ly)?|recent(?:ly)?)(?: (?:news|reports?|articles?|updates?|developments?|information|accounts?))?|in the news|lately|currently|nowadays|these days|at (?:present|the moment|this point)|presently|up[ -]to[ -]date|(?<!\\b(?:until|till|before|up to) )(?:right |just |as of )?now(?! and (?:then|again)\\b)(?! that\\b)(?!-)(?! known\\b)|today(?!'s)|${currentThing}|what(?:'s| is) new|what(?:'s| is) happening|any (?:news|updates?)`,
  first: `at first|originally|initially|in the beginning|to begin with|for the first time|(?:earliest|oldest)(?= (?:articles?|reports?|accounts?|news|date))|${firstDone}`,
  duration:
    '(?<=\\bhow )long(?= (?:has|had|have|did|does|do|will|would|ago|after|before|until)\\b)|(?<=\\bhow )long(?= (?:was|were|is|are)\\b.*\\b(?:\\w{2,}ed|shut|open|held|kept)(?: (?:for|before|by|after|in|until|when|at|under|during|from)\\b|[ ?.!]*$))',
  yesterday: 'yesterday|last night',
  current: {
    day: '',
    week: 'this week',
    month: 'this month',
    year: 'this year',
  },
  previous: {
    day: '',
    week: '(?<!\\bthe )(?:last|previous) week',
    month: '(?<!\\bthe )(?:last|previous) month',
    year: '(?<!\\bthe )(?:last|previous) year',
  },
  lastMonth: 'last|this past|past',
  thisMonth: 'this',
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    couple: 2,
    'couple of': 2,
    'a couple of': 2,
    two: 2,
    three: 3,
    few: 4,
    'a few': 4,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    several: 5,
  },
  ago: '# @ ago|# @ earlier',
  lastFew: '(?:the |these )?(?:last|past|previous) # @|the (?:last|past) @',
  units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
};
