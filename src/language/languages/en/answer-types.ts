import type { AnswerType } from '../answer-types.js';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numberWords = [
  'one(?! of\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  'hundred|thousand|million|billion|half|dozen|once|twice|several',
].join('|');
const number = `(?:\\p{N}|\\b(?:${numberWords})\\b)`;
const measure = `${number}[^.!?]{0,20}\\b(?:k?m|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|ft|inch(?:es)?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|centuries|century|decades?|kg|tons?|tonnes?|pounds?|degrees?|acres?|hectares?|km2)\\b|%|°`;

/** What prices are told in, now and in tales; "free" is a price, too. */
const currencies = [
  'dollars?|euros?|pounds?|pence|cents?|francs?|marks?|crowns?|shillings?|yen|yuan|rupees?|roubles?|rubles?',
  'dinars?|dirhams?|riyals?|rials?|shekels?|liras?|pesos?|reais|rand|won|baht|zlotys?|forints?|kron(?:er|or|ur|a|e)',
  'guilders?|florins?|ducats?|thalers?|pieces?|coins?|gold|silver|tokens?|gems?|credits?|points?|millions?|billions?|free',
].join('|');

/** A capitalised word after another word: a name, most likely. */
const name = /(?<=[\p{L}\p{N},;:)"”’] {1,4}["“(]?)\p{Lu}[\p{L}'’-]+/u;

/** "Since 2012" says how long, and so does "between 2013 and 2014". */
const stretch = '\\b(?:since|until|till|between|from)\\b[^.!?]{0,20}\\b[12]\\d{3}\\b';

/** The first whose question words fit decides. */
export const englishAnswerTypes: readonly AnswerType[] = [
  {
    kind: 'duration',
    question: /\bhow long\b/iu,
    cue: new RegExp(`${measure}|${stretch}`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'age',
    question: /\b(?:how old|(?:what|which) age|age of)\b/iu,
    cue: new RegExp(
      `\\b(?:years?|months?|weeks?|days?)[ -]old\\b|\\bage[ds]?\\b[^.!?]{0,12}${number}|${number}[ -]years?`,
      'iu',
    ),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'speed',
    question: /\b(?:how fast|speed)\b/iu,
    cue: /\b(?:mph|kph|km\/h|knots?|rpm|m\/s|(?:miles?|k?m|kilomet(?:er|re)s?|met(?:er|re)s?|feet|revolutions) (?:an|per|a) \w+)\b/iu,
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'money',
    question:
      /\b(?:how (?:much|many)\b.*\b(?:cost|costs|pay|pays|paid|worth|earns?|spend|spent|fees?|money|bucks)|what (?:does|did|do|is|was|were|will|would)\b.*\b(?:cost|price|fee|fees|salary|wage|earn)|salary|price)\b/iu,
    cue: new RegExp(`[$€£¥₹₽]|\\b(?:${currencies})\\b`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'measure',
    question: /\bhow (?:far|tall|high|deep|wide|big|large|heavy|often|close)\b/iu,
    cue: new RegExp(measure, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'count',
    question:
      /\b(?:how (?:many|much)|what (?:percentage|percent|number|amount|proportion)|population)\b/iu,
    cue: new RegExp(number, 'iu'),
    strength: 'strong',
  },
  {
    kind: 'time',
    question:
      /\b(?:when|what (?:year|date|day|month|century|decade|time)|(?:which|what) \w+ (?:year|century|decade))\b/iu,
    cue: new RegExp(
      `\\b${month}\\b|\\b[12]\\d{3}s?\\b|\\bcentur|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b`,
      'iu',
    ),
    strength: 'strong',
  },
  { kind: 'person', question: /\b(?:who|whom|whose)\b/iu, cue: name, strength: 'weak' },
  {
    kind: 'place',
    question:
      /\b(?:where|(?:what|which) (?:city|country|state|place|town|river|area|region|location))\b/iu,
    cue: new RegExp('\\b(?:in|at|on|near|from|to|of|between) (?:the )?\\p{Lu}', 'u'),
    strength: 'weak',
  },
  {
    kind: 'reason',
    question: /\bwhy\b/iu,
    cue: /\b(?:because|since|so that|in order to|due to|as a result|therefore|for|to)\b/iu,
    strength: 'weak',
  },
];
