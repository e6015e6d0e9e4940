import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { createGlossary, glossaryOf } from '../../src/language/glossary.js';
import { findLanguage } from '../../src/language/languages/index.js';

const small = {
  words: '\nstudent = student\nzeitung = newspaper\nreise = journey\nwar frei = was free\n',
  names: '\nwarschau = warsaw\n',
  asking: '\nwie viele = how many\n',
};

/** The English of each entry that is found in a text, one after the other. */
function read(code: string, text: string, glossary = glossaryOf(code)): readonly string[] {
  const tokens = createAnalyzer(code).tokens(text);
  const found: string[] = [];
  for (let position = 0; position < tokens.length;) {
    const entry = glossary?.entryAt(tokens, position);
    if (entry !== undefined) found.push(entry.english[0] ?? '');
    position = entry?.to ?? position + 1;
  }
  return found;
}

describe('a glossary', () => {
  const german = createGlossary(small, createAnalyzer('de'), { joinsWords: true });

  test('finds words as they are written, the longest head first', () => {
    expect(read('de', 'Wie viele Studenten?', german)).toEqual(['how many', 'student']);
    expect(read('de', 'Warschau war frei', german)).toEqual(['warsaw', 'was free']);
  });

  test('finds inflected words by their stem, and nothing that only begins alike', () => {
    expect(read('de', 'Reisen', german)).toEqual(['journey']);
    expect(read('de', 'reisetauglicherweise', german)).toEqual([]);
  });

  test('takes compounds apart where the language joins nouns', () => {
    expect(read('de', 'Studentenzeitung', german)).toEqual(['student newspaper']);
    const apart = createGlossary(small, createAnalyzer('de'));
    expect(read('de', 'Studentenzeitung', apart)).toEqual([]);
  });

  test('finds no function words', () => {
    expect(read('de', 'war', german)).toEqual([]);
  });
});

describe.each(['es', 'fr', 'de', 'ar'])('the glossary of %s', (code) => {
  const { words = '', names = '', asking = '' } = findLanguage(code)?.glossary ?? {};

  test('has entries of one to four English words or phrases', () => {
    for (const text of [words, names, asking]) {
      for (const line of text.trim().split('\n')) {
        expect(line).toMatch(/^[^=,]+ = [a-z0-9][^=,]*(?:, [a-z0-9][^=,]*){0,3}$/);
      }
    }
  });

  test('has every head once', () => {
    const heads = [words, names, asking].flatMap((text) =>
      text
        .trim()
        .split('\n')
        .map((line) => line.split(' = ')[0]),
    );
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });
});

describe('the words of a question in English', () => {
  test.each([
    ['es', '¿Cuándo reabrió la frontera?', ['when', 'reopen', 'border']],
    ['fr', 'Combien de camions à la frontière ?', ['how many', 'truck', 'border']],
    ['de', 'Wann wurde der Grenzübergang geschlossen?', ['when', 'border crossing', 'close']],
    ['ar', 'متى أعيد فتح الحدود؟', ['when', 'reopen', 'border']],
  ])('%s: %s', (code, question, english) => {
    expect(read(code, question)).toEqual(english);
  });
});
