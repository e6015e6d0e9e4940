import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/importing/read/decode-text.js';
import { decodeReferences } from '../../src/knowledge/formats/markdown-parser.js';
import { asExpectation, importPage, pageFixtures } from './page-fixtures.js';

/** A page without tags and white space, as far as that can be told without reading it as a page. */
function bareText(bytes: Uint8Array): string {
  const text = decodeText(bytes, undefined);
  const visible = text.startsWith('>') ? text.replace(/^> ?/gm, '') : text.replace(/<[^>]*>/g, '');
  return decodeReferences(visible).replace(/\s+/g, '');
}

describe.each(pageFixtures())('the page $name', ({ name, bytes, expected }) => {
  it('gives the article that a person would take from it', async () => {
    expect(asExpectation(await importPage(name, bytes))).toEqual(expected);
  });

  it('gives passages that stand in it word for word', async () => {
    const { draft } = await importPage(name, bytes);
    const whole = bareText(bytes);
    for (const { kind, text } of draft.blocks) {
      const lines = kind === 'table' ? text.split(/\n| \| /) : text.split('\n');
      for (const line of lines) {
        const words = kind === 'list' ? line.replace(/^ *(?:•|\d+\.) /, '') : line;
        expect(whole).toContain(words.replace(/\s+/g, ''));
      }
    }
  });
});
