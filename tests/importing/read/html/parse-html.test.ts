import { describe, expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

const article = `<head><title>Six winters on the river</title></head>
<body><main><h1>Six winters on the river</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

describe('the tree of a page is the one that a browser builds', () => {
  it.each([
    ['a warning of the server', '<br><b>Warning</b>: cannot connect<br><html>'],
    ['a stray meta element', '<meta name="generator" content="x"><html>'],
    ['a comment and a script', '<!-- cached --><script>var a = "<html>";</script><html>'],
    ['nothing, not even <html>', ''],
  ])('when before <html> stands %s', async (_what, before) => {
    const imported = await importPage('page.html', Buffer.from(before + article));
    expect(imported.draft.particulars.source.title).toBe('Six winters on the river');
    expect(textsOf(imported)).toEqual(paragraphs);
  });

  it('when formatting is left open in paragraph after paragraph', async () => {
    const open = paragraphs.map((text) => `<p><b>${text}`).join('');
    const page = `<html><body><article><h1>Six winters on the river</h1>${open}</article></body></html>`;
    expect(textsOf(await importPage('page.html', Buffer.from(page)))).toEqual(paragraphs);
  });

  it('and is refused when few tags become very many elements', async () => {
    const open = Array.from({ length: 400 }, (_, index) => `<font size="${index}">`).join('');
    const page = open + '<p>a'.repeat(2_000);
    await expect(importPage('page.html', Buffer.from(page))).rejects.toMatchObject({
      reason: 'too-complex',
    });
  });
});
