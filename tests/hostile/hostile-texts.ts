/** Kinds of text that patterns and parsers have taken far too long for, each of about so many UTF-16 units. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one long word': (length) => `q${repeated('a', length)}`,
  'one long word of doubled letters': (length) => repeated('aell', length),
  'one long number': (length) => repeated('1', length),
  'spaces in a word': (length) => `a${repeated(' ', length)}a`,
  'tabs and no-break spaces': (length) => `a${repeated('\t\u00a0', length)}a`,
  'empty lines': (length) => `a${repeated('\n', length)}a`,
  'distinct words': (length) => repeatedWith((index) => `${index.toString(36)}x `, length),
  'short sentences': (length) => repeated('It is. ', length),
  'names in capitals': (length) => repeated('Ab Cd ', length),
  'one letter and a space': (length) => repeated('a ', length),
  initials: (length) => repeated('A.', length),
  points: (length) => `a${repeated('.', length)}a`,
  'closing marks': (length) => `a${repeated('.)', length)}a`,
  dashes: (length) => `a${repeated('-', length)}a`,
  'bars and dashes between blanks': (length) => `a${repeated(' | –', length)}a`,
  colons: (length) => `a${repeated(' :', length)}a`,
  slashes: (length) => `a${repeated('/', length)}a`,
  apostrophes: (length) => `a${repeated("'", length)}a`,
  'quotation marks': (length) => repeated('"‘“«', length),
  brackets: (length) => repeated('[', length),
  'brackets of every kind': (length) => repeated('[(（【', length),
  'image marks': (length) => repeated('![](', length),
  emphasis: (length) => repeated('__a_', length),
  'emphasis in words': (length) => repeated('a**b', length),
  'back quotes': (length) => repeatedWith((index) => `${'`'.repeat((index % 90) + 1)}a`, length),
  'heading marks': (length) => repeated('# ', length),
  'quotation levels': (length) => repeated('> ', length),
  'list marks': (length) => repeated('- a\n', length),
  bars: (length) => `a|b\n-|-\n${repeated('|', length)}`,
  'open tags': (length) => repeated('<', length),
  'tags that are never closed': (length) => repeated('<b x', length),
  'comments that are never closed': (length) => repeated('<!-- ', length),
  'character references': (length) => repeated('&am', length),
  addresses: (length) => repeated('http://a.b/', length),
  years: (length) => repeated('2019 ', length),
  'years with a relation': (length) => repeated('between 2019 and ', length),
  dates: (length) => repeated('Jan 2, 2019 ', length),
  'numbers with points': (length) => repeated('1.', length),
  'numbers with commas': (length) => repeated('1,000,', length),
  'question words': (length) => repeated('when how long was ', length),
  'combining marks': (length) => `e${repeated('\u0301', length)}`,
  'lone surrogates': (length) => repeated('\ud800', length),
  'joined emoji': (length) => repeated('\u{1f468}\u200d', length),
  ideographs: (length) => repeated('漢字', length),
  'Thai with spaces': (length) => repeated('กก ', length),
  Arabic: (length) => repeated('والكتاب ', length),
  'one long Arabic word': (length) => repeated('وبال', length),
};

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function repeatedWith(unit: (index: number) => string, length: number): string {
  const pieces: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 1) {
    const piece = unit(index);
    pieces.push(piece);
    written += piece.length;
  }
  return pieces.join('').slice(0, length);
}
