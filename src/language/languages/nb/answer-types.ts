import type { AnswerType } from '../answer-types.js';

const number =
  '(?:\\p{N}|\\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti|hundre|tusen|millioner?|milliarder?|halv|flere)\\b)';
const measure = `${number}[^.!?]{0,20}\\b(?:k?m|kilometer|meter|mil|år|måneder?|uker?|dager?|døgn|timer?|minutter|sekunder|tiår|århundrer?|kg|kilo|tonn|grader|mål)\\b|%`;

/** The first whose question words fit decides. */
export const norwegianAnswerTypes: readonly AnswerType[] = [
  {
    kind: 'age',
    question: /\bhvor gam(?:mel|melt|le)\b|\balder\b/iu,
    cue: new RegExp(`${number}[ -]år|\\p{N}-åring|\\bårs? gam|\\bfylte\\b`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'duration',
    question: /\bhvor lenge\b/iu,
    cue: new RegExp(`${measure}|\\bsiden\\b[^.!?]{0,20}\\b[12]\\p{N}{3}\\b`, 'iu'),
    strength: 'strong',
    isMeasure: true,
  },
  {
    kind: 'measure',
    question: /\bhvor (?:langt?|høyt?|dypt?|bredt?|stort?|tungt?|ofte)\b/iu,
    cue: new RegExp(measure, 'iu'),
    strength: 'strong',
  },
  {
    kind: 'count',
    question: /\bhvor (?:mange|mye)\b|\bantall\b|\bprosent/iu,
    cue: new RegExp(number, 'iu'),
    strength: 'strong',
  },
  {
    kind: 'time',
    question: /\bnår\b|\b(?:hvilket|hvilken) (?:år|dato|dag|måned)/iu,
    cue: /\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b|\b[12]\d{3}\b|\b(?:man|tirs|ons|tors|fre|lør|søn)dag|\bklokken\b|\bi (?:går|dag|fjor)\b/iu,
    strength: 'strong',
  },
  {
    kind: 'reason',
    question: /\bhvorfor\b/iu,
    cue: /\b(?:fordi|siden|derfor|ettersom|grunnet|på grunn av|skyldes|slik at)\b/iu,
    strength: 'weak',
  },
];
