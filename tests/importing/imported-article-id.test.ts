import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/knowledge/identifiers.js';
import { articleIdFor } from '../../src/importing/imported-article-id.js';

const url = 'https://example.org/1';

describe('articleIdFor', () => {
  it('shows the words of the title, without accents and apostrophes', () => {
    expect(articleIdFor("L'été à Al-Qa'im: 600 km", url)).toMatch(
      /^lete-a-al-qaim-600-km-[0-9a-f]{8}$/,
    );
  });

  it('cuts a long title at the end of a word', () => {
    expect(articleIdFor('word '.repeat(100), url)).toMatch(/^(?:word-){12}[0-9a-f]{8}$/);
  });

  it('gives an article without Latin letters an id, too', () => {
    expect(articleIdFor('إعادة فتح المعبر', url)).toMatch(/^article-[0-9a-f]{8}$/);
  });

  it('tells two articles of one title apart by their addresses', () => {
    expect(articleIdFor('News', url)).not.toBe(articleIdFor('News', 'https://example.org/2'));
    expect(articleIdFor('News', undefined)).toBe(articleIdFor('News', undefined));
  });

  it('is an id whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.webUrl()), (title, address) => {
        const id = articleIdFor(title, address ?? undefined);
        expect(articleId(id)).toBe(id);
      }),
    );
  });
});
