import { describe, expect, it } from 'vitest';
import type { ImportedArticle, ImportSource } from '../../src/importing/import-article.js';
import { createArticleImporter } from '../../src/importing/article-importer.js';
import { readArticles } from '../../src/importing/read-articles.js';

const page =
  '<html><body><article><h1>Ferry runs again</h1><p>The harbour opened on Monday.</p></article></body></html>';

const importer = createArticleImporter({
  fetchDocument: (url) =>
    Promise.resolve({ bytes: Buffer.from(page), mediaType: 'text/html', address: url }),
  readAway: readArticles,
});

async function titles(source: ImportSource): Promise<readonly string[]> {
  return (await importer.read(source)).map(({ draft }) => draft.particulars.source.title);
}

async function only(source: ImportSource): Promise<ImportedArticle> {
  const [article] = await importer.read(source);
  if (article === undefined) throw new Error('Nothing was read.');
  return article;
}

const file = (name: string, text: string): ImportSource => ({
  kind: 'file',
  name,
  bytes: Buffer.from(text),
});

describe('importing', () => {
  it('a page by its address keeps the address', async () => {
    const { draft } = await only({ kind: 'url', url: 'https://news.example/ferry' });
    expect(draft.particulars.source).toEqual({
      title: 'Ferry runs again',
      url: 'https://news.example/ferry',
    });
  });

  it('Markdown takes nothing away, and keeps an id that the article has', async () => {
    const text = '---\ntitle: Ferry\nid: ferry\n---\n\nAdvertisement\n\nThe harbour opened.';
    const { draft, dropped } = await only(file('upload.md', text));
    expect(draft.particulars.id).toBe('ferry');
    expect(draft.blocks.map((block) => block.text)).toEqual([
      'Advertisement',
      'The harbour opened.',
    ]);
    expect(dropped).toEqual([]);
  });

  it('Markdown without an id gets one of its title, not of the name of the file', async () => {
    const { draft } = await only(file('upload.md', '# Ferry\n\nThe harbour opened.'));
    expect(draft.particulars.id).toMatch(/^ferry-[0-9a-f]{8}$/);
  });

  it('JSON Lines gives every article', async () => {
    const lines = ['a', 'b'].map((id) =>
      JSON.stringify({ id, title: `Title ${id}`, paragraphs: ['Text.'] }),
    );
    expect(await titles(file('all.jsonl', lines.join('\n')))).toEqual(['Title a', 'Title b']);
  });

  it('pasted text has the title that a person gave, and its own headline is not a paragraph', async () => {
    const text =
      'Ferry between Selm and Dara runs again\n\nThe harbour opened its gates on Monday.';
    const { draft } = await only({ kind: 'text', text, title: 'Selm: the ferry runs' });
    expect(draft.particulars.source.title).toBe('Selm: the ferry runs');
    expect(draft.blocks.map((block) => block.text)).toEqual([
      'The harbour opened its gates on Monday.',
    ]);
  });

  it('pasted text without headline is called by its first words, and keeps them', async () => {
    const text = `The harbour of Selm opened its gates again on Monday. ${'It was a long way. '.repeat(10)}`;
    const { draft } = await only({ kind: 'text', text });
    expect(draft.particulars.source.title).toBe(
      'The harbour of Selm opened its gates again on Monday.',
    );
    expect(draft.blocks[0]?.text).toBe(text.trim());
  });

  it.each([
    [
      'Opening hours\n\nWe open at nine.\n\nAdvertisement\n\nWe close at six.\n',
      ['We open at nine.', 'We close at six.'],
    ],
    ['Rules\n\nBe kind.\n\nAsk in the help channel.', ['Be kind.', 'Ask in the help channel.']],
  ])('takes a few short lines for an article, too: %j', async (text, paragraphs) => {
    const bytes = Buffer.from(text);
    for (const source of [
      { kind: 'text', text } as const,
      { kind: 'file', name: 'short.txt', bytes } as const,
    ]) {
      const { draft } = await only(source);
      expect(draft.particulars.source.title).toBe(text.split('\n')[0]);
      expect(draft.blocks.map((block) => block.text)).toEqual(paragraphs);
    }
  });

  it.each([
    ['blank text', { kind: 'text', text: '  ' }, 'no-article'],
    ['too long a text', { kind: 'text', text: 'a'.repeat(200_001) }, 'too-large'],
    ['an empty file', { kind: 'file', name: 'a.txt', bytes: new Uint8Array() }, 'no-article'],
    [
      'too large a file',
      { kind: 'file', name: 'a.txt', bytes: new Uint8Array(10_000_001) },
      'too-large',
    ],
    ['Markdown without a title', file('a.md', 'No title.'), 'bad-article'],
    ['broken front matter', file('a.md', '---\ntitle: [\n---\n'), 'bad-article'],
    ['front matter alone', file('a.md', '---\ntitle: Empty\n---\n'), 'no-article'],
    ['a line without a title', file('a.jsonl', '{"id": 1}'), 'bad-article'],
    [
      'a page with a title alone',
      file('a.html', '<html><body><h1>A title alone</h1></body></html>'),
      'no-article',
    ],
  ] satisfies [string, ImportSource, string][])('refuses %s', async (_what, source, reason) => {
    await expect(importer.read(source)).rejects.toMatchObject({ reason });
  });

  it('ends when nobody waits any more', async () => {
    const reason = new Error('Nobody waits.');
    await expect(
      importer.read({ kind: 'text', text: 'a' }, AbortSignal.abort(reason)),
    ).rejects.toBe(reason);
  });
});
