import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/importing/clean/duplicates.js';
import type { PageBlock } from '../../../src/importing/page.js';
import { importPage } from '../page-fixtures.js';
import { block } from '../support/in-work.js';
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

/** So many letters, no five of which come again. */
const letters = (count: number): string =>
  Array.from({ length: 120 }, (_, index) => `w${index + 100}x`)
    .join('')
    .slice(0, count);

/** Which of the blocks below a paragraph that says all these letters say it again. */
function again(...blocks: readonly PageBlock[]): readonly number[] {
  const duplicates = findDuplicates([block(`Before ${letters(400)} behind.`), ...blocks]);
  return blocks.flatMap((each, index) => (duplicates.has(each) ? [index] : []));
}

const caption = (text: string): PageBlock => block(text, { kind: 'caption' });
const quotation = (text: string): PageBlock => block(text, { kind: 'quotation' });
const list = (text: string): PageBlock => block(text, { kind: 'list' });

describe('what says a part of another block again', () => {
  it('has 40 letters, or 16 of a quotation or an item of a list', () => {
    expect(again(caption(letters(40)), caption(letters(39)))).toEqual([0]);
    expect(again(quotation(letters(16)), quotation(letters(15)))).toEqual([0]);
    expect(again(list(letters(16)), list(letters(15)))).toEqual([0]);
  });

  it('is no table, no code and no running text of its own', () => {
    const kinds = (['table', 'code', 'paragraph'] as const).map((kind) =>
      block(letters(60), { kind }),
    );
    expect(again(...kinds, block(letters(61), { main: false }))).toEqual([3]);
  });

  it('of a list is every item', () => {
    expect(again(list(`${letters(20)}\n${letters(30)}`))).toEqual([0]);
    expect(again(list(`${letters(20)}\nAn item that nothing else says`))).toEqual([]);
  });

  it.each([
    ['between quotation marks', (quote: string, name: string) => `“${quote}”, says ${name}`],
    ['on the first line', (quote: string, name: string) => `«${quote}\nsays${name}`],
    ['before a dash', (quote: string, name: string) => `«${quote} – says${name}`],
  ])('is a quotation %s, beside at most 90 letters', (_where, quoted) => {
    const name = (length: number): string => 'n'.repeat(length - 4);
    const short = block(quoted(letters(50), name(74)));
    expect(again(short)).toEqual([0]);
    if (quoted('', '').includes('–')) return;
    expect(again(block(quoted(letters(50), name(90))))).toEqual([0]);
    expect(again(block(quoted(letters(50), name(91))))).toEqual([]);
  });

  it('is the first stretch of 16 characters between quotation marks', () => {
    const said = (length: number): PageBlock =>
      block(`“Well,” he said, “${letters(length)}” and left`);
    expect(again(said(16), said(15))).toEqual([0]);
  });
});

it('of two alike the first stays, however many lines without letters stand above', () => {
  const alike = [caption('x'.repeat(40)), caption('x'.repeat(40))];
  expect(again(...alike)).toEqual([1]);
  expect(again(...Array<PageBlock>(90).fill(block('* * *')), ...alike)).toEqual([91]);
});

it('is looked for forty times: a page of one line ten thousand times is no article', () => {
  const item = letters(16);
  const items = (count: number): PageBlock => list(Array(count).fill(item).join('\n'));
  const longer = block(`${'Another line. '.repeat(200)}${item}`);
  const isAgain = (each: PageBlock): boolean => findDuplicates([each, longer]).has(each);
  expect([isAgain(items(39)), isAgain(items(40))]).toEqual([true, false]);
});
