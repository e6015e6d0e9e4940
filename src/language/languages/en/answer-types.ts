import type { AnswerType } from '../answer-types.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numberWords = [
  'one(?! of\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  'hundred|thousand|million|billion|half|dozen|once|twice|several',
].join('|');
const number = `(?:\\p{N}[\\p{N},.]{0,15}|\\b(?:${numberWords})\\b)`;
const measure = `${number}[^.!?]{0,20}\\b(?:k?m|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|centuries|century|decades?|kg|tons?|tonnes?|pounds?|degrees?|acres?|hectares?|km2)\\b|%|°`;

/** What prices are told in, now and in tales; "free" is a price, too. */
const currencies = [
  'dollars?|euros?|pounds?|pence|cents?|francs?|marks?|crowns?|shillings?|yen|yuan|rupees?|roubles?|rubles?',
  'dinars?|dirhams?|riyals?|rials?|shekels?|liras?|pesos?|reais|rand|won|baht|zlotys?|forints?|kron(?:er|or|ur|a|e)',
  'guilders?|florins?|ducats?|thalers?|pieces?|coins?|gold|silver|tokens?|gems?|credits?|points?|millions?|billions?|free',
].join('|');

/** A capitalised word after another word, or two in a row: a name, most likely. */
const name =
  /(?<=[\p{L}\p{N},;:)"”’] {1,4}["“(]?)\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]{1,30}(?= (?:\p{Lu}|al-|bin |de |van |von ))/u;

/** The noun that a question with "what" or "which" asks for, a few words behind it at most: "what was the top speed". */
const askedBy = (nouns: string): string =>
  `^(?:what|which)(?:'s|s)?\\b[^,.?!]{0,30}\\b(?:${nouns})\\b`;

/**
 * "Since late 2012" says how long, and so do "between 2013 and 2014" and "since at least the mid-14th century"; "recaptured from them in
 * 2017" does not.
 */
const stretch = `\\b(?:since|until|till|between|from) (?:(?:at least|the|about|around|early|mid|late|end|start|year|summer|winter|spring|autumn|of|${month}|\\d{1,2}(?:st|nd|rd|th)?)[ ,-]{1,2}){0,5}(?:[12]\\d{3}s?|century)\\b`;

/** "To open it", "due to the war"; not "to the town", "to Baghdad" and "is due to reopen". */
const purpose = '(?<!due )to(?= (?!(?:the|an?|his|her|their|its|this|that)\\b)\\p{Ll})';
const origin = '[Dd]ue to(?= (?:the|an?|his|her|their|its)\\b)';

/** Words one of which a passage has that gives a reason: of 271 right answers to "why" that they were not chosen on, one has none. */
const reasonGiven = new RegExp(
  `\\b(?:[Bb]ecause|[Ss]ince|[Ss]o|[Aa]s|[Aa]fter|[Ff]or|${purpose}|${origin}|owing|[Tt]hanks|result(?:s|ed|ing)?|[Tt]herefore|[Tt]hus|[Hh]ence|reasons?|why|caus(?:e|es|ed|ing)|lest|fear(?:s|ed|ing)?|led|leads?|blam(?:es?|ed|ing)|cit(?:es?|ed|ing)|[Ii]f|until|unless|without)\\b`,
  'u',
);

/** The first whose question words fit decides. */
export const englishAnswerTypes: readonly AnswerType[] = [
  {
    kind: 'duration',
    question: /^how long\b/iu,
    topic: /\bduration\b/iu,
    cue: new RegExp(`${measure}|${stretch}`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'age',
    question: /^(?:how old|(?:what|which) age)\b/iu,
    topic: /\bage of\b/iu,
    cue: new RegExp(
      `\\b(?:years?|months?|weeks?|days?)[ -]old\\b|\\bage[ds]?\\b[^.!?]{0,12}${number}|${number}[ -]years?`,
      'iu',
    ),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'speed',
    question: new RegExp(`^how fast\\b|${askedBy('speed')}`, 'iu'),
    topic: /\bspeed\b/iu,
    cue: /\b(?:mph|kph|km\/h|knots?|rpm|m\/s|[kmg]bit\/s|[kmg]bps|(?:miles?|k?m|kilomet(?:er|re)s?|met(?:er|re)s?|feet|revolutions|[kmg](?:ega|iga|ilo)?bits?) (?:an|per|a) \w+)\b/iu,
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'money',
    question: new RegExp(
      `^how (?:much|many)\\b.*\\b(?:costs?|pay|pays|paid|worth|earns?|spend|spent|fees?|money|bucks|dollars|euros)\\b|^what (?:does|did|do|will|would)\\b.*\\b(?:cost|earn)\\b|${askedBy('costs?|price|fees?|salary|wage')}`,
      'iu',
    ),
    topic: /\b(?:costs?|price|fees?|salary|wage)\b/iu,
    cue: new RegExp(`[$€£¥₹₽]|\\b(?:${currencies})\\b`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'measure',
    question: /^how (?:far|tall|high|deep|wide|big|large|heavy|often|close)\b/iu,
    topic: /\b(?:height|depth|width|length|distance|weight)\b/iu,
    cue: new RegExp(measure, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'count',
    question: new RegExp(
      `^how (?:many|much)\\b|^(?:what|which) (?:percentage|percent|number|amount|proportion|share)\\b|${askedBy('population|number of')}`,
      'iu',
    ),
    topic: /\b(?:population|number of)\b/iu,
    counting: /\b(?:how (?:many|much)|(?:number|amount) of)\b/iu,
    cue: new RegExp(number, 'iu'),
    strength: 'strong',
  },
  {
    kind: 'time',
    question: new RegExp(
      `^whens?\\b|${askedBy('year|date|day|month|century|decade')}|^(?:what|which) time\\b`,
      'iu',
    ),
    topic: /\b(?:date|year) of\b/iu,
    cue: new RegExp(
      `\\b${month}\\b|\\b[12]\\d{3}s?\\b|\\bcenturies\\b|\\bcentury\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b`,
      'iu',
    ),
    strength: 'strong',
  },
  { kind: 'person', question: /^(?:whos?|whom|whose)\b/iu, cue: name, strength: 'weak' },
  {
    kind: 'place',
    question: new RegExp(
      `^wheres?\\b|^(?:what|which) (?:city|country|state|place|town|village|river|area|region|location)\\b`,
      'iu',
    ),
    cue: new RegExp("\\b(?:in|at|on|near|from|to|of|between) (?:the )?\\p{Lu}[\\p{L}'’-]*", 'u'),
    strength: 'weak',
  },
  {
    kind: 'reason',
    question: new RegExp(`^(?:whys?|y)\\b|^how come\\b|${askedBy('reasons?|causes?')}`, 'iu'),
    cue: /\b(?:because|since|so that|in order to|due to|as a result|therefore|for|to)\b/iu,
    passageCue: reasonGiven,
    strength: 'weak',
  },
];
