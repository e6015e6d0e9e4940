import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { nameKeys, possibleNameKeys, type NameKey } from '../../src/language/names.js';

const english = createAnalyzer('en');

function keysInPassage(name: string): readonly string[] {
  const text = `They say that ${name} is named here.`;
  return nameKeys(text, english.tokens(text)).map(({ key }) => key);
}

function keysInQuestion(name: string): readonly string[] {
  const text = `and what of ${name.toLowerCase()}?`;
  return possibleNameKeys(text, english.tokens(text)).map(({ key }) => key);
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key));
}

/** Every spelling of a passage is found by every spelling of a question, in lower case. */
function expectOneName(spellings: readonly string[]): void {
  for (const written of spellings) {
    for (const asked of spellings) {
      expect(meet(keysInPassage(written), keysInQuestion(asked)), `${asked} → ${written}`).toBe(
        true,
      );
    }
  }
}

describe('spellings of one name share a key', () => {
  it.each([
    [
      [
        'Al Qaim',
        'al-Qaim',
        'Qaim',
        "Al-Qa'im",
        'Al-Qaem',
        'Alqaim',
        "Al Qa'im",
        'el-Kaim',
        'al-Qāʾim',
      ],
    ],
    [
      [
        'Albu Kamal',
        'Al Bukamal',
        'Al-Bukamal',
        'Boukamal',
        'Abu Kamal',
        'Albukamal',
        'Abou Kamal',
      ],
    ],
    [['Deir Az Zor', 'Deir ez-Zor', 'Deir Ezzor', 'Dayr al-Zawr', 'Deirezzor', 'Dair Alzour']],
    [['al-Uqabi', 'Al-Oqabi', 'Oqabi']],
    [['Al-Yarubiyah', 'Al-Yaarubia', 'Yarabiya']],
    [['Walid', 'Al Waleed', 'Oualid']],
    [['Tanf', 'At Tanf', 'Tinif', 'Attanf']],
    [['Kazim', 'Kazem', 'Kadhim']],
    [['Mohammed', 'Muhammad', 'Mohamed']],
    [['Qaisi', 'Al-Qaisi']],
    [['Mahdi', 'al-Mahdi', 'Mehdi']],
    [['Gaddafi', 'Qaddafi', 'Kadhafi', 'Qadhafi']],
    [['Khamenei', 'Hamenei', 'Chamenei']],
    [['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Selenskyj']],
    [['Tchaikovsky', 'Chaikovskii', 'Tschaikowski', 'Tchaïkovski']],
    [['Yeltsin', 'Eltsin', 'Jelzin']],
    [['Hussein', 'Husain', 'Hussain', 'Husayn']],
    [['Dostoevsky', 'Dostoyevsky', 'Dostoyevski', 'Dostojewski']],
    [['Khrushchev', 'Chruschtschow', 'Khrouchtchev']],
    [['Chernihiv', 'Tchernihiv', 'Tschernihiw']],
    [['Chekhov', 'Tchekhov', 'Tschechow', 'Čechov']],
    [['Ahmadinejad', 'Ahmadinezhad']],
    [['Rouhani', 'Ruhani', 'Rohani']],
    [['Tehran', 'Teheran']],
    [['Isfahan', 'Esfahan']],
    [['Hezbollah', 'Hizbullah', 'Hizballah']],
    [['Quran', 'Koran', "Qur'an"]],
    [['Sharia', 'Shariah', "Shari'a"]],
    [['Putin', 'Poutine']],
    [['Rachmaninoff', 'Rakhmaninov', 'Rachmaninow']],
    [['Abdul Rahman', 'Abdulrahman', 'Abd al-Rahman', 'Abdelrahman', 'Abdurrahman']],
    [['Osman', 'Othman', 'Uthman']],
  ])('%s', expectOneName);
});

describe('other names and ordinary words share none', () => {
  it.each([
    ['Qaim', 'Kamal'],
    ['Rahmoun', 'Rouhani'],
    ['Iraq', 'Iran'],
    ['Hassan', 'Hussein'],
    ['Qaim', 'came'],
    ['Qaim', 'come'],
    ['Qaim', 'calm'],
    ['Qaim', 'claim'],
    ['Walid', 'world'],
    ['Walid', 'wild'],
    ['Kamal', 'camel'],
    ['Quran', 'green'],
    ['Tanf', 'tough'],
  ])('%s and %s', (name, other) => {
    expect(meet(keysInPassage(name), keysInQuestion(other))).toBe(false);
  });
});

describe('where names are', () => {
  const written = (text: string, keys: readonly NameKey[]): readonly string[] => [
    ...new Set(keys.map(({ start, end }) => text.slice(start, end))),
  ];

  it('is at capitalised words of a passage, alone and joined with the next one', () => {
    const text = 'Kazim al-Uqabi walked from Deir ez-Zor to the quiet border near Qaim.';
    expect(written(text, nameKeys(text, english.tokens(text)))).toEqual([
      'Kazim',
      'Kazim al-Uqabi',
      'Uqabi',
      'Deir',
      'Deir ez-Zor',
      'Qaim',
    ]);
  });

  it('may be at any content word of a question, which says whether it was capitalised', () => {
    const text = 'who is alqaim or Kazim';
    const keys = possibleNameKeys(text, english.tokens(text));
    expect(written(text, keys)).toEqual(['alqaim', 'Kazim']);
    expect(keys.filter(({ capitalised }) => capitalised).map(({ start }) => start)).toEqual([17]);
  });

  it('is not across a comma, a stop or a line end', () => {
    for (const text of ['In Deir, Zor', 'In Deir. Zor', 'In Deir\nZor']) {
      expect(written(text, nameKeys(text, english.tokens(text))), text).not.toContain(
        text.slice(3),
      );
    }
  });

  it('is nowhere in other scripts and numbers', () => {
    const text = 'القائم Москва 2019 1st 東京';
    expect(possibleNameKeys(text, english.tokens(text))).toEqual([]);
  });
});

describe('name keys of any text', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[A-Za-z'-]{1,12}$/),
        fc.constantFrom('Al ', 'al-', 'Abu ', 'Deir ', 'ez-', ' ', 'dhthchj', 'Ģhāżi'),
      ),
      { maxLength: 15 },
    )
    .map((pieces) => pieces.join(''));

  it('are inside the text, in order, marked, and those of passages are among those of questions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = english.tokens(text);
        const possible = possibleNameKeys(text, tokens);
        let last = 0;
        for (const { key, start, end } of possible) {
          expect(key).toMatch(/^~./);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
        expect(possibleNameKeys(text, tokens)).toEqual(possible);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on case, accents of vowels, apostrophes or a possessive', () => {
    const name = fc
      .stringMatching(/^[b-df-hj-np-tv-z][a-z]{3,12}$/)
      .filter((word) => !word.endsWith('s'));
    fc.assert(
      fc.property(name, (word) => {
        const spelled = word.charAt(0).toUpperCase() + word.slice(1);
        const expected = keysInPassage(spelled);
        const accented = spelled.replace(/a/g, 'ā').replace(/e/g, 'é').replace(/i/g, 'i\u0302');
        fc.pre(!english.tokens(word).some((token) => token.stop));
        expect(keysInPassage(accented)).toEqual(expected);
        expect(keysInPassage(spelled.toUpperCase())).toEqual(expected);
        expect(keysInPassage(`${spelled}'s`)).toEqual(expected);
        expect(keysInPassage(`${spelled.slice(0, 3)}’${spelled.slice(3)}`)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
