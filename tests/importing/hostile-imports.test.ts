import { describe, expect, it } from 'vitest';
import {
  createExtractInProcess,
  defaultExtractionBounds,
} from '../../src/importing/process/extract-in-process.js';
import { ImportRefusal } from '../../src/importing/import-article.js';
import { maxMarkdownBytes, readArticles, type Unread } from '../../src/importing/read-articles.js';

const markdown = (text: string): Unread => ({
  kind: 'document',
  document: { name: 'a.md', bytes: Buffer.from(`# A title\n\n${text}`) },
});

async function reasonOf(read: Promise<unknown>): Promise<string> {
  return read.then(
    () => 'read',
    (error: unknown) => (error instanceof ImportRefusal ? error.reason : String(error)),
  );
}

/** Letters that look drawn at random, the same each time. */
function letters(count: number): string {
  let state = 1;
  let text = '';
  for (let index = 0; index < count; index += 1) {
    state = (state * 48_271) % 2_147_483_647;
    text += String.fromCharCode(97 + (state % 26));
  }
  return text;
}

describe('what no index should be built of is refused before anybody confirms it', () => {
  const lines = (length: number, count: number): string =>
    (letters(length * count).match(new RegExp(`.{${length}}`, 'g')) ?? []).join(' ');

  it.each([
    ['a picture in letters', lines(76, 26_000)],
    ['more different words than any text', lines(5, 170_000)],
    ['headings as long as pages', `## ${'long '.repeat(500)}\n\nA paragraph.`],
  ])('%s', async (_what, text) => {
    expect(await reasonOf(readArticles(markdown(text)))).toBe('too-complex');
  });

  it('and a text with more passages than a library of novels', async () => {
    const paragraphs = Array.from({ length: 26_000 }, (_, index) => `It is day ${index}.`);
    expect(await reasonOf(readArticles(markdown(paragraphs.join('\n\n'))))).toBe('too-large');
  });

  it('and Markdown that takes more memory than there is: it is to be split, not too complex', async () => {
    const fits = 'word '.repeat((maxMarkdownBytes - 20) / 5);
    expect(await reasonOf(readArticles(markdown(fits)))).toBe('read');
    expect(await reasonOf(readArticles(markdown(`${fits}${'word '.repeat(4)}`)))).toBe('too-large');
  });

  it('but a long novel is read', async () => {
    const words = letters(6 * 40_000).match(/.{6}/g) ?? [];
    const text = words.map((word, index) => (index % 40 === 39 ? `${word}.\n\n` : `${word} `));
    expect(await reasonOf(readArticles(markdown(text.join('').repeat(4))))).toBe('read');
  });
});

describe('what is brought is read in a process of its own', () => {
  /** Compiling on the way takes memory and time that the built program does not need. */
  const bounds = { ...defaultExtractionBounds, timeoutMs: 60_000, maxResidentBytes: 600_000_000 };
  const read = createExtractInProcess(bounds);

  it.each<[string, Unread]>([
    ['Markdown', markdown('The harbour opened its gates again on Monday.')],
    [
      'JSON Lines',
      {
        kind: 'document',
        document: {
          name: 'a.jsonl',
          bytes: Buffer.from('{"id":"a","title":"A title","paragraphs":["It opened again."]}'),
        },
      },
    ],
    ['pasted text', { kind: 'text', text: 'It opened again on Monday.', title: 'A title' }],
  ])('%s', { timeout: 60_000 }, async (_form, unread) => {
    expect(await read(unread, undefined)).toMatchObject([
      { draft: { particulars: { source: { title: 'A title' } } } },
    ]);
  });

  it('and Markdown that takes far too long is refused', { timeout: 60_000 }, async () => {
    const impatient = createExtractInProcess({ ...bounds, timeoutMs: 4_000 });
    expect(await reasonOf(impatient(markdown('a**b'.repeat(800_000)), undefined))).toBe(
      'too-complex',
    );
  });
});
