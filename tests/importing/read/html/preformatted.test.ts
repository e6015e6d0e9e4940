import { expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

it('preformatted text breaks lines where the page does, by line feeds and by elements', async () => {
  const [one = '', two = ''] = paragraphs.map((text) => `<p>${text}</p>`);
  const code = '<pre>ferry --from selm<br>  --to <b>dara<br/></b>\nbridge</pre>';
  const html = `<html><body><main><h1>Six winters on the river</h1>${one}${code}${two}</main></body></html>`;
  expect(textsOf(await importPage('page.html', Buffer.from(html)))).toEqual([
    paragraphs[0],
    'ferry --from selm\n  --to dara\n\nbridge',
    paragraphs[1],
  ]);
});
