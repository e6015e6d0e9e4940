import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.js';
import { passageFragment } from '../../src/knowledge/passage-fragment.js';
import { articleOf } from '../contracts/articles.js';

function withUrl(article: Article, url: string): Article {
  return { ...article, source: { ...article.source, url } };
}

function fragmentOf(
  paragraphs: readonly string[],
  {
    at = 0,
    url = 'https://example.org/a',
    page,
  }: { at?: number; url?: string; page?: number } = {},
): string | undefined {
  const article = withUrl(articleOf('a', { paragraphs }), url);
  const passage = article.passages[at];
  if (passage === undefined) throw new Error('No such passage.');
  return passageFragment(article, { ...passage, ...(page !== undefined && { page }) });
}

/** What a browser looks for: `start` and, behind a comma, `end`. */
function wordsIn(fragment: string | undefined): readonly string[] {
  return (fragment ?? '').slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

const long =
  'The ferry leaves pier 4 at half past nine, and no dogs are allowed on its upper deck.';

describe('the end of an address', () => {
  test('has the first words of the passage, and its last', () => {
    expect(wordsIn(fragmentOf([long]))).toEqual(['The ferry leaves', 'its upper deck']);
  });

  test('has all of a short passage', () => {
    expect(wordsIn(fragmentOf(['No dogs here.']))).toEqual(['No dogs here']);
  });

  test('has as many words as tell the passage from the others of its article', () => {
    const other = long.replace('half past nine', 'ten');
    expect(wordsIn(fragmentOf([other, long], { at: 1 }))[0]).toBe(
      'The ferry leaves pier 4 at half',
    );
  });

  test('has minus, comma and ampersand encoded', () => {
    expect(fragmentOf(['Al-Qaim, Rabia & co'])).toBe('#:~:text=Al%2DQaim%2C%20Rabia%20%26%20co');
  });

  test('names the page of a printed document', () => {
    expect(fragmentOf([long], { page: 12 })).toBe('#page=12');
  });

  test.each([
    ['has a fragment of its own', 'https://example.org/#/articles/7'],
    ['leads nowhere that a browser shows', 'ftp://example.org/a'],
  ])('is left as it is where it %s', (_why, url) => {
    expect(fragmentOf([long], { url })).toBeUndefined();
  });

  test('goes from the first line of a list to its last', () => {
    expect(wordsIn(fragmentOf(['- one apple a day\n- two pears\n- three plums in all']))).toEqual([
      'one apple a',
      'plums in all',
    ]);
  });
});

test('what it looks for stands in the passage, in this order, whatever that is', () => {
  const text = fc.array(
    fc.constantFrom('a', 'Al-Qaim', 'ق', '段', '😀', ',', '&', '\n', ' ', '-'),
    {
      minLength: 1,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.join('');
      if (written.trim() === '') return;
      const article = withUrl(articleOf('a', { paragraphs: [written] }), 'https://example.org/a');
      for (const passage of article.passages) {
        const fragment = passageFragment(article, passage);
        if (fragment === undefined) continue;
        expect(fragment.length).toBeLessThanOrEqual(300);
        expect(fragment).toMatch(/^#:~:text=[\w.%]+(?:,[\w.%]+)?$/u);
        const [start = '', end = ''] = wordsIn(fragment);
        expect(passage.text.indexOf(start)).toBeGreaterThanOrEqual(0);
        expect(passage.text.lastIndexOf(end)).toBeGreaterThanOrEqual(passage.text.indexOf(start));
      }
    }),
  );
});
