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
    headings,
  }: { at?: number; url?: string; page?: number; headings?: readonly string[] } = {},
): string | undefined {
  const article = withUrl(articleOf('a', { paragraphs, ...(headings && { headings }) }), url);
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

  test('has the words before the passage where its own stand further up, too', () => {
    const faq = ['Are dogs allowed on deck?', 'No.', 'Are cats allowed on board?', 'No.'];
    expect(fragmentOf(faq, { at: 1 })).toBe('#:~:text=No');
    expect(wordsIn(fragmentOf(faq, { at: 3 }))).toEqual(['allowed on board?-', 'No']);
    const apart = ['The notes of Norway.', 'No.'];
    expect(fragmentOf(apart, { at: 1 })).toBe('#:~:text=No');
    const within = ['It leaves at nine, and No. 4 at ten.', ...faq.slice(2)];
    expect(wordsIn(fragmentOf(within, { at: 2 }))).toEqual(['allowed on board?-', 'No']);
  });

  test('has as many words before it as tell it from the others', () => {
    const faq = ['Are dogs allowed on deck?', '“Yes!”', 'Are cats allowed on deck?', '“Yes!”'];
    expect(wordsIn(fragmentOf(faq, { at: 3 }))).toEqual(['cats allowed on deck?-', '“Yes']);
  });

  test('has the heading above it, which browsers do not tell from other text', () => {
    const headings = ['By ferry', 'By train'];
    expect(wordsIn(fragmentOf([long, long], { at: 1, headings }))).toEqual([
      'By train-',
      expect.stringMatching(/^The ferry leaves pier 4/u),
      'its upper deck',
    ]);
    expect(wordsIn(fragmentOf(['Trains run late.'], { headings: ['Trains run late.'] }))).toEqual([
      'Trains run late.-',
      'Trains run late',
    ]);
  });

  test('does without where what stands before it is the same, too', () => {
    expect(fragmentOf(['Dogs?', 'No.', 'Dogs?', 'No.'], { at: 3 })).toBe('#:~:text=No');
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

test('a passage that stands twice is found where it stands, whatever is before it', () => {
  const line = fc
    .array(fc.constantFrom('a', 'b', 'Al-Qaim', '“ق', '段', '&', '-', '?'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pieces) => `x ${pieces.join(' ')}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const article = withUrl(articleOf('a', { paragraphs }), 'https://example.org/a');
      article.passages.forEach((passage, at) => {
        const [prefix = '', start = ''] = wordsIn(passageFragment(article, passage));
        if (!prefix.endsWith('-') || passageFragment(article, passage)?.includes('-,') !== true)
          return;
        const words = prefix.slice(0, -1);
        const hits = article.passages.filter(
          ({ text }, index) =>
            text.trim().startsWith(start) && paragraphs[index - 1]?.trim().endsWith(words),
        );
        expect(hits[0]).toBe(article.passages[at]);
      });
    }),
  );
});
