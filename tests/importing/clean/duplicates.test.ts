import { describe, expect, it } from 'vitest';
import { importPage } from '../page-fixtures.js';
import { paragraphs, textsOf } from '../support/pages.js';

const refrain = 'The tenant pays for the ferry, the light and the water of the house in advance.';

async function textsOfPage(blocks: readonly string[]): Promise<readonly string[]> {
  const html = `<html><body><main><h1>Six winters on the river</h1>${blocks.join('')}</main></body></html>`;
  return textsOf(await importPage('page.html', Buffer.from(html)));
}

describe('what an article says twice', () => {
  it('stays where it is running text: clauses, menus, dialogue', async () => {
    const texts = [...paragraphs, refrain, ...paragraphs.slice(0, 1), refrain];
    expect(await textsOfPage(texts.map((text) => `<p>${text}</p>`))).toEqual(texts);
  });

  it('goes where it is a pull quote', async () => {
    const quote = '<blockquote>the ice had never come as late as this winter</blockquote>';
    const [first, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
    expect(await textsOfPage([first ?? '', quote, ...others])).toEqual(paragraphs);
  });
});
