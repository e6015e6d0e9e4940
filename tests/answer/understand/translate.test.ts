import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/language/analyzer.js';
import { translate } from '../../../src/answer/understand/translate.js';

const analyzers = new Map<string, ReturnType<typeof createAnalyzer>>();

function read(question: string, languages: readonly string[] = ['en']) {
  return translate(question, languages, (code) => {
    const analyzer = analyzers.get(code) ?? createAnalyzer(code);
    analyzers.set(code, analyzer);
    return analyzer;
  });
}

describe('a question in another language than the articles', () => {
  test.each([
    ['es', '¿Cuándo se volvió a abrir el paso fronterizo?'],
    ['fr', 'Quelle est la longueur de la frontière ?'],
    ['de', 'Wie lange war die Grenze geschlossen?'],
    ['ar', 'كم كان طول الحدود؟'],
  ])('is put into English from %s', (code, question) => {
    const translation = read(question);
    expect(translation?.from).toBe(code);
    expect(translation?.text).toMatch(/border/);
  });

  test('is told from English also where a name has an article of its own', () => {
    expect(read('Qui contrôle Al-Boukamal ?')).toMatchObject({
      from: 'fr',
      text: 'who control Al Boukamal?',
    });
    expect(read('Who controls Al-Boukamal, and who el-Sisi?')).toBeUndefined();
  });

  test('keeps its names, and tells what was typed for each word', () => {
    const translation = read('¿Quién fundó San Agustín en Florida?');
    expect(translation?.text).toContain('Florida');
    expect(translation?.typed.get('who')).toBeUndefined();
    expect(read('Wie lange war die Grenze geschlossen?')?.typed.get('border')).toBe('Grenze');
  });

  test('knows the English of names, as names', () => {
    expect(read('¿Qué museo hay en Varsovia?')?.text).toContain('Warsaw');
    expect(read('Hugenotten')?.text).toBe('Huguenots?');
  });

  test('says what else a word may be', () => {
    const translation = read('Wie lange war die Grenze geschlossen?');
    expect(translation?.alternatives.get('border')).toContainEqual({
      terms: ['frontier'],
      closeness: 1,
    });
  });
});

describe('a question is left as it is', () => {
  test.each([
    'When did the crossing reopen?',
    'cassis de dijon alcohol content',
    'al-qaim distance baghdad',
    'Rollo',
    'norway joining eu referendum',
    'lol',
    '',
  ])('when it is English, or may be: %s', (question) => {
    expect(read(question)).toBeUndefined();
  });

  test('when there are articles in its language', () => {
    expect(read('¿Cuándo se abrió la frontera?', ['en', 'es'])).toBeUndefined();
  });

  test('when no article is in English', () => {
    expect(read('Wann wurde die Grenze geöffnet?', ['fr'])).toBeUndefined();
  });
});
