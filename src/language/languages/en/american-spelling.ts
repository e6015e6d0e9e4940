/**
 * British spelling to American, so that readers and articles need not agree. By rule where a rule is safe, else by list.
 * The result only has to be the same for both spellings; it is never shown.
 */
export function americanSpelling(word: string): string {
  const listed = americanByBritish.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 5 || word.length > maxLength) return word;
  return withSingleL(
    word
      .replace(ourStem, '$1or')
      .replace(reEnding, '$1er$2')
      .replace(iseEnding, 'iz$1')
      .replace(yseEnding, '$1yz$2'),
  );
}

/** Longer than any word that is spelt in two ways, with its prefixes and endings. */
const maxLength = 40;

/** colour, honourable, neighbourhood, unfavourable; not hour, tour, flour, courage. */
const ourStem =
  /^((?:un|dis|mis|re|water)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig))our/;

/** centre, theatres, kilometre, centred. */
const reEnding =
  /^((?:epi)?cent|amphitheat|theat|(?:centi|kilo|milli)?met|(?:milli)?lit|fib|sab|scept|spect|calib|meag|somb|lust|reconnoit)re([ds]?)$/;

/**
 * organise, realisation, criticised; not advise, precise, promise, surprise, otherwise, raise. Other words in -ise become
 * non-words here, the same one on both sides.
 */
const iseEnding =
  /(?<=[a-z]{3})(?<!v|w|[^i]c|pr|[^ntho]om|rom|em|gu|[aeou])is(e|es|ed|er|ers|ing|ation|ations|ational)$/;

/** analyse, paralysed. */
const yseEnding = /((?:ana|para|cata|dia|hydro)l)ys(e|ed|es|er|ers|ing)$/;

/** travelled, cancelling, jeweller, marvellous, signalled; not called, spelling. */
const doubledL = /ll(?=(?:ed|ing|er|ers|or|ors|ous)$)/;
const beforeDoubledL = /[^aeiou](?:e|(?<=sign|tot|riv|equ|ped|met)a|(?<=penc|stenc)i)$/;

function withSingleL(word: string): string {
  const at = word.search(doubledL);
  const before = beforeDoubledL.exec(word.slice(0, Math.max(0, at)));
  const hasSyllable = before !== null && /[aeiouy]/.test(word.slice(0, before.index));
  return hasSyllable ? word.slice(0, at) + word.slice(at + 1) : word;
}

/** British → American, with the plurals and participles that occur. */
const americanByBritish: ReadonlyMap<string, string> = new Map(
  `acknowledgement acknowledgment|aeroplane airplane|aeroplanes airplanes|ageing aging|aluminium aluminum|anaemia anemia
  |artefact artifact|artefacts artifacts|catalogue catalog|catalogues catalogs|cheque check|cheques checks
  |cosy cozy|counsellor counselor|counsellors counselors|defence defense|defences defenses|diarrhoea diarrhea
  |draught draft|draughts drafts|encyclopaedia encyclopedia|enquire inquire|enquired inquired|enquiry inquiry
  |enquiries inquiries|enrol enroll|enrols enrolls|foetus fetus|fulfil fulfill|fulfils fulfills|fulfilment fulfillment
  |gaol jail|grey gray|greyish grayish|haemorrhage hemorrhage|instalment installment|instalments installments
  |jewellery jewelry|judgement judgment|judgements judgments|kerb curb|leukaemia leukemia|licence license
  |licences licenses|manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering
  |mediaeval medieval|mould mold|moulds molds|moustache mustache|moustaches mustaches|mum mom|offence offense
  |offences offenses|orthopaedic orthopedic|paediatric pediatric|paediatrician pediatrician|plough plow|ploughs plows
  |ploughed plowed|ploughing plowing|practise practice|practised practiced|practises practices|practising practicing
  |pretence pretense|programme program|programmes programs|pyjamas pajamas|sceptic skeptic|sceptical skeptical
  |sceptics skeptics|scepticism skepticism|skilful skillful|skilfully skillfully|smoulder smolder|sulphur sulfur
  |tyre tire|tyres tires|usa us|wilful willful|woollen woolen|yoghurt yogurt`
    .split('|')
    .map((pair): [string, string] => {
      const [british = '', american = ''] = pair.trim().split(' ');
      return [british, american];
    }),
);
