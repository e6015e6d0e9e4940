import { describe, expect, it } from 'vitest';
import { importPage } from '../page-fixtures.js';
import { paragraphs } from '../support/pages.js';

async function summaryOf(first: string): Promise<string | undefined> {
  const figure = '<figure><figcaption>The pier in winter.</figcaption></figure>';
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html><body><main><h1>Six winters on the river</h1><p>${first}</p>${figure}${text}</main></body></html>`;
  return (await importPage('page.html', Buffer.from(html))).draft.particulars.summary;
}

/** A sentence of exactly so many characters. */
function sentenceOf(length: number): string {
  return `${'The towns wait for a bridge that nobody pays for and '
    .repeat(9)
    .slice(0, length - 5)
    .trimEnd()
    .padEnd(length - 5, 'x')} now.`;
}

describe('one sentence between the headline and a picture', () => {
  it('is the summary up to 220 characters', async () => {
    expect(await summaryOf(sentenceOf(220))).toBe(sentenceOf(220));
  });

  it('is the first paragraph of the text when it is longer', async () => {
    expect(await summaryOf(sentenceOf(221))).toBeUndefined();
  });
});
