import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/language/analyzer.js';
import { conceptsOf, createConcepts } from '../../src/language/concepts.js';
import { englishConcepts } from '../../src/language/languages/en/concepts/index.js';

const english = createAnalyzer('en');

const concepts = createConcepts(
  [
    '\n= buy, purchase, get hold of\n~ angry, furious\n> animal: dog, guinea pig\n',
    '= purchase, acquisition\n',
  ],
  english,
);

/** What may stand for the words of a question, by content term, as terms with their closeness. */
function relatedIn(question: string): Readonly<Record<string, readonly string[]>> {
  const found = concepts.relatedIn(english.tokens(question));
  return Object.fromEntries(
    [...found].map(([term, others]) => [
      term,
      others.map(({ terms, closeness }) => `${terms.join(' ')} ${closeness}`),
    ]),
  );
}

describe('concepts', () => {
  test('say what may be said in place of a word, however it is inflected', () => {
    expect(relatedIn('Who bought it?')).toEqual({ buy: ['purchas 1', 'get hold of 1'] });
  });

  test('hold near words for less than the same', () => {
    expect(relatedIn('Why was he furious?')).toEqual({ furious: ['angri 0.6'] });
  });

  test('lead from the wider word to the narrower one, and not back', () => {
    expect(relatedIn('Which animals are there?')).toEqual({ anim: ['dog 0.7', 'guinea pig 0.7'] });
    expect(relatedIn('Where is the dog?')).toEqual({});
  });

  test('find phrases where their words stand side by side', () => {
    expect(relatedIn('Who got hold of it?')).toMatchObject({ get: ['buy 1', 'purchas 1'] });
    expect(relatedIn('Who got it and held it?')).toEqual({});
  });

  test('join the groups of a word without chaining them', () => {
    expect(relatedIn('the purchase')['purchas']).toEqual(['buy 1', 'get hold of 1', 'acquisit 1']);
    expect(relatedIn('buy')['buy']).not.toContain('acquisit 1');
  });

  test('know the words of the language', () => {
    expect(concepts.has('purchas')).toBe(true);
    expect(concepts.has('purchse')).toBe(false);
  });

  test.each(['buy, purchase', '=buy, purchase', '> animal dog, cat'])(
    'refuse a line that is no group: %s',
    (line) => {
      expect(() => createConcepts([line], english)).toThrow(line);
    },
  );

  test('look for a word by forty others at most, the closest', () => {
    const near = Array.from({ length: 50 }, (_, index) => `near${index}`);
    const many = createConcepts([`~ word, ${near.join(', ')}\n= word, term`], english);
    const others = many.relatedIn(english.tokens('word')).get('word') ?? [];
    expect(others).toHaveLength(40);
    expect(others[0]).toEqual({ terms: ['term'], closeness: 1 });
  });
});

describe('the English concepts', () => {
  const lines = englishConcepts.flatMap((topic) => topic.trim().split('\n'));

  test('are groups of at least two, no word twice', () => {
    for (const line of lines) {
      expect(line).toMatch(/^(?:[=~] [^,:]+(?:, [^,:]+)+|> [^,:]+: [^,:]+(?:, [^,:]+)*)$/);
      const members = line.replace(/^> [^:]+: |^[=~] /, '').split(', ');
      expect(new Set(members).size, line).toBe(members.length);
    }
  });

  test('are there once each', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('are read when they are asked for', () => {
    const found = conceptsOf('en')?.relatedIn(english.tokens('How much did the lorry cost?'));
    expect(found?.get('lorri')).toContainEqual({ terms: ['truck'], closeness: 1 });
    expect(conceptsOf('da')).toBeUndefined();
  });
});
