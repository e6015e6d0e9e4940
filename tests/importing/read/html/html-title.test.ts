import { describe, expect, it } from 'vitest';
import type { ImportedArticle } from '../../../../src/importing/import-article.js';
import { importPage } from '../../page-fixtures.js';
import { paragraphs, textsOf } from '../../support/pages.js';

const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

async function imported(headings: string, title = ''): Promise<ImportedArticle> {
  const html = `<html lang="en"><head><title>${title}</title></head><body><main>${headings}${text}</main></body></html>`;
  return importPage('page.html', Buffer.from(html));
}

async function titleOf(headings: string, title?: string): Promise<string> {
  return (await imported(headings, title)).draft.particulars.source.title;
}

describe('the headline of a page', () => {
  it.each([
    ['<span class="kicker">Rivers</span>'],
    ['<span class="headline--topline">Rivers</span><span class="visually-hidden">: </span>'],
    ['<small class="article-subtitle">What the towns wait for</small>'],
    ['<span hidden>External link</span>'],
    ['<span class="supertitle">Rivers</span>'],
    ['<small>What the towns wait for</small>'],
    ['<time datetime="2021-03-04">4 March 2021</time>'],
  ])('is without what stands in it beside: %s', async (beside) => {
    expect(await titleOf(`<h1>${beside}Six winters on the river</h1>`)).toBe(
      'Six winters on the river',
    );
  });

  it('is the first-level heading where the title has several names and another heading has a longer one', async () => {
    const headings =
      '<h2>The Rowing Club of Selm</h2><h1>Dara Winters</h1><h2>Six summers</h2><h1>Others</h1>';
    expect(await titleOf(headings, 'The Rowing Club of Selm – Dara Winters')).toBe('Dara Winters');
  });

  it('is without it in one element around all that the heading says, too', async () => {
    const inner = '<span class="title"><small>Rivers</small><br>Six winters on the river</span>';
    expect(await titleOf(`<h1> ${inner} </h1>`)).toBe('Six winters on the river');
  });

  it.each([
    ['Ferries – Ports, landings, timetables, fares and captains on the river', 'Ferries'],
    ['The towns on the river // » Old ferries', 'Old ferries'],
  ])('is a short heading that is one of the names in the title "%s"', async (title, headline) => {
    const section = '<h2>Towns of the valley</h2>';
    expect(await titleOf(`${section}<h2>${headline}</h2>`, title)).toBe(headline);
  });

  it.each([
    [
      'Six winters on the river - Ferries - The towns on the river',
      '<p>Six winters on the river</p>',
    ],
    [
      'The towns on the river - Six winters on the ferry - News',
      '<h3>Six winters on the ferry</h3>',
    ],
  ])('is a line that is one of the names in the title "%s"', async (title, line) => {
    expect(line).toContain(await titleOf(line, title));
  });

  it.each([
    ['渡船在冬天停航三个月-河报', '渡船在冬天停航三个月'],
    ['渡船在冬天停航三个月_新闻_河报网', '渡船在冬天停航三个月'],
    ['渡船在2019-20年冬天停航', '渡船在2019-20年冬天停航'],
  ])('is without the site that Chinese pages set behind it: %s', async (title, headline) => {
    expect(await titleOf('', title)).toBe(headline);
  });

  it('is without the name of the site before it', async () => {
    const meta = '</title><meta property="og:site_name" content="River Post"><title>';
    expect(await titleOf('', `River Post | Six winters${meta}`)).toBe('Six winters');
  });

  it('is short where it is the only first-level heading', async () => {
    expect(await titleOf('<h1>Welcome!</h1>', 'The towns on the river')).toBe('Welcome!');
  });

  it('is in a meta element that has a value in place of a content', async () => {
    const meta = '</title><meta name="og:title" value="Six winters on the river"><title>';
    expect(await titleOf('', `The towns on the river${meta}`)).toBe('Six winters on the river');
  });

  it('is all of a heading that has nothing but a section', async () => {
    expect(await titleOf('<h1><span class="kicker">Six winters on the river</span></h1>')).toBe(
      'Six winters on the river',
    );
  });

  it('is no heading that nobody sees', async () => {
    const unseen = '<div style="display:none"><h1>Show the original</h1></div>';
    expect(await titleOf(unseen, 'Six winters on the river')).toBe('Six winters on the river');
  });

  it.each(['/', 'https://river.example', 'https://river.example/'])(
    'is not the name of the site, which leads to %s',
    async (address) => {
      const site = `<h1><a href="${address}">The towns on the river</a></h1>`;
      const headline = '<h2>Six winters</h2>';
      expect(await titleOf(site + headline, 'Six winters · The towns on the river')).toBe(
        'Six winters',
      );
    },
  );

  it('is the first-level heading with which the title begins', async () => {
    const headings = '<h1>Six winters on the river</h1><h2>What a captain saw from his ferry</h2>';
    const title = 'Six winters on the river - What a captain saw from his ferry';
    expect(await titleOf(headings, title)).toBe('Six winters on the river');
  });
});

describe('a heading within a text', () => {
  it('keeps what stands in it beside, as no paragraph of its own', async () => {
    const heading = '<h2><span class="kicker">Part two</span> The bridge</h2>';
    const { draft, dropped } = await imported(`<h1>Six winters on the river</h1>${text}${heading}`);
    expect(draft.blocks.at(-1)?.headings).toEqual(['The bridge']);
    expect(textsOf({ draft, dropped })).not.toContain('Part two');
    expect(dropped).toContainEqual({ kind: 'other', text: 'Part two' });
  });
});
