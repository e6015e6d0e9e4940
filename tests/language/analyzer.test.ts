import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';

const english = createAnalyzer('en');

function terms(text: string): readonly string[] {
  return english
    .tokens(text)
    .filter((token) => !token.stop)
    .map((token) => token.term);
}

/** Whether two words end in the same term, and are both indexed. */
function expectSameTerm(...words: readonly string[]): void {
  const distinct = new Set(words.map((word) => terms(word).join(' ')));
  expect([...distinct], words.join(', ')).toHaveLength(1);
  expect([...distinct][0]).not.toBe('');
}

describe('the English analyzer', () => {
  it('folds case, accents, ligatures and full-width letters', () => {
    expectSameTerm('café', 'CAFÉ', 'cafe', 'cafe\u0301', 'ｃａｆｅ');
    expectSameTerm('ﬁnance', 'finance');
  });

  it('drops the possessive and joins other apostrophes', () => {
    expectSameTerm("Iraq's", 'Iraq’s', 'Iraq', "IRAQ'S");
    expectSameTerm("Qa'im", 'Qa’im', 'Qaʿim', 'Qaim');
    expectSameTerm("O'Brien", 'OBrien');
  });

  it('joins whole numbers, keeps decimals, and reads signs as words', () => {
    expect(terms('1,000,000 and 1\u00a0000')).toEqual(['1000000', '1000']);
    expect(terms('$4.2m')).toEqual(['dollar', '4.2', 'm']);
    expectSameTerm('5%', '5 percent');
    expectSameTerm('600km', '600 km');
    expect(terms('30.09.2019')).toEqual(['30.09.2019']);
    expectSameTerm('٣٠', '30');
  });

  it('reads acronyms with points as without, and never as stop words', () => {
    expectSameTerm('U.S.', 'U.S', 'u.s.', 'U.S.A.', 'USA');
    expect(terms('the US forces told us')).toEqual(['us', 'forc', 'tell']);
    expect(terms('TELL US MORE')).toEqual(['tell']);
    expect(terms('Did the WHO say so?')).toEqual(['who', 'say']);
  });

  it('tells the month May from the verb', () => {
    expect(terms('It may open in May 2019.')).toEqual(['open', 'may', '2019']);
    expect(terms('May it open?')).toEqual(['open']);
  });

  it('splits hyphenated words into their parts', () => {
    expect(terms('Iran-backed fighters')).toEqual(['iran', 'back', 'fighter']);
  });

  it('keeps C++ and C# apart from C', () => {
    expect(terms('C++, C# or C?')).toEqual(['c++', 'c#', 'c']);
  });

  it('marks the closed classes as stop words and nothing else', () => {
    expect(terms('Who did what to whom, and why was it there?')).toEqual([]);
    expect(terms("They didn't, couldn’t, won't and dont; it's what she'll do, I've said")).toEqual([
      'say',
    ]);
    expect(terms('one world year help first new')).toHaveLength(6);
  });

  it('brings irregular forms to their base', () => {
    expectSameTerm('sent', 'send', 'sending');
    expectSameTerm('wives', 'wife');
    expectSameTerm('fought', 'fight', 'fighting');
    expectSameTerm('fishermen', 'fisherman');
    expect(terms('founded')).not.toEqual(terms('found'));
    expect(terms('regimen specimen omen')).toHaveLength(3);
  });

  it.each([
    ['colours', 'colors'],
    ['neighbourhood', 'neighborhood'],
    ['organisation', 'organization'],
    ['criticised', 'criticized'],
    ['analysed', 'analyzed'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['kilometres', 'kilometers'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['programmes', 'programs'],
    ['normalise', 'normalize'],
  ])('reads British %s as American %s', (british, american) => {
    expectSameTerm(british, american);
  });

  it.each([
    ['hour', 'hor'],
    ['called', 'caled'],
    ['precise', 'precize'],
    ['tour', 'tor'],
  ])('leaves %s alone', (word, wrong) => {
    expect(terms(word)).not.toEqual(terms(wrong));
  });

  it('has no tokens for emoji, marks and punctuation alone', () => {
    expect(english.tokens('👩‍💻 🇮🇶 … — \u0301 \u200d ?!')).toEqual([]);
  });
});

describe('an analyzer of any language', () => {
  it('ignores region and script, and falls back to plain folding', () => {
    expect(createAnalyzer('en-GB').language).toBe('en');
    const unknown = createAnalyzer('tlh-Latn');
    expect(unknown.language).toBe('tlh');
    expect(unknown.tokens('The Wörds').map(({ term, stop }) => [term, stop])).toEqual([
      ['the', false],
      ['words', false],
    ]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'e\u0301',
      'ﬃ',
      '😀',
      '👩‍💻',
      'ไทยภาษา',
      'القائم',
      'الْقَائِمِ',
      '𝒜𝓫',
      "didn't",
      'U.S.',
      '1,000.5',
      '1\u202f000',
      'ß',
      'İ',
      'ı',
      '中文字',
      'かな',
      '한국어',
      'हिन्दी',
      '\u00ad',
      '-',
      ' ',
      "'",
      '\ud800',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  const languages = ['en', 'ar', 'fr', 'th', 'tr', 'vi', 'xx'];

  it.each(languages)(
    'gives tokens in order that slice to the words as written (%s)',
    (language) => {
      const analyzer = createAnalyzer(language);
      fc.assert(
        fc.property(anyText, (text) => {
          let last = 0;
          for (const { start, end, term, word } of analyzer.tokens(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
            expect(term).not.toBe('');
            expect(word).not.toBe('');
            last = end;
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(languages)('gives a word alone the form it has in a text (%s)', (language) => {
    const analyzer = createAnalyzer(language);
    fc.assert(
      fc.property(fc.stringMatching(/^[b-hj-z]{2,12}$/), (written) => {
        const [inText] = analyzer.tokens(`— ${written}, 😀`);
        const [alone] = analyzer.tokens(written);
        expect(inText?.term).toBe(alone?.term);
        expect(inText?.start).toBe(2);
      }),
    );
  });
});
