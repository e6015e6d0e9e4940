import { expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs } from '../../support/pages.js';

async function authorOf(name: string): Promise<string | undefined> {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<html><head><meta name="author" content="${name}"></head><body><main><h1>Six winters on the river</h1><a rel="author" href="/a">${name}</a>${text}</main></body></html>`;
  return (await importPage('page.html', Buffer.from(html))).draft.particulars.source.author;
}

it.each([
  'River News',
  'Fluss Verlag',
  'Bundesamt für Flüsse',
  'Fischereiverein',
  'admin',
  'Ministry of Rivers, Bridges and Ferries',
  'Departement für Flüsse, Brücken und Fähren FBF',
])('an organisation is no author: %s', async (name) => {
  expect(await authorOf(name)).toBeUndefined();
});

it.each(['Mira Holt', 'Ines Newsom', 'Adam Stafford'])('a person is one: %s', async (name) => {
  expect(await authorOf(name)).toBe(name);
});

it.each(['River Post Staff', 'Redaktion', 'Redacción'])(
  'a newsroom is one where no person is: %s',
  async (name) => {
    expect(await authorOf(name)).toBe(name);
  },
);
