import { describe, expect, it } from 'vitest';
import { importPage } from '../../page-fixtures.js';
import { paragraphs } from '../../support/pages.js';

const headline = '<h1>Six winters on the river</h1>';
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

async function authorOf(body: string, head = ''): Promise<string | undefined> {
  const html = `<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
  const { draft } = await importPage('page.html', Buffer.from(html));
  return draft.particulars.source.author;
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** Structured data that names its author by the id of another object. */
function graph(id: string, author: object): string {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Six winters on the river',
    author: { '@id': id },
  };
  return jsonLd({ '@graph': [article, { '@id': id, ...author }] });
}

const account = 'https://river.example/#/schema/person/0123456789abcdef0123456789abcdef';
const person = { '@type': 'Person', name: 'Mira Holt' };

describe('structured data that a template got wrong', () => {
  const data = `{"@type": "Article", "author": {"@type": "Person", "name": "Mira Holt"}, "description": "Six"}`;

  it.each([
    ['a line break within a text', data.replace('Six', 'Six\nwinters\t')],
    ['something behind its end', `${data} // end of data`],
    ['marks of CDATA around it', `/*<![CDATA[*/ ${data} /*]]>*/`],
    ['marks of CDATA in comments of a line', `//<![CDATA[\n${data}\n//]]>`],
  ])('still names the author: %s', async (_fault, stated) => {
    expect(
      await authorOf(headline + text, `<script type="application/ld+json">${stated}</script>`),
    ).toBe('Mira Holt');
  });

  it('says nothing where no end can be found', async () => {
    const cut = data.slice(0, data.indexOf('Six'));
    expect(
      await authorOf(headline + text, `<script type="application/ld+json">${cut}</script>`),
    ).toBeUndefined();
  });
});

describe('the author of a page', () => {
  it.each([
    ['by the id of a person', graph('#mira', person), '', 'Mira Holt'],
    [
      'by the id of an organisation',
      graph('#post', { '@type': 'Organization', name: 'River Post' }),
      '',
      undefined,
    ],
    ['by an account that readers do not see', graph(account, person), '', undefined],
    [
      'by an account whose name the page shows',
      graph(account, person),
      '<div>Mira Holt</div>',
      'Mira Holt',
    ],
    [
      'as a person and as the site',
      jsonLd({
        '@type': 'NewsArticle',
        author: [person, { '@type': 'Organization', name: 'River Post' }],
      }),
      '',
      'Mira Holt',
    ],
  ])('is named in structured data %s', async (_how, head, below, author) => {
    expect(await authorOf(headline + below + text, head)).toBe(author);
  });

  it.each([
    ['readers do not see', '', undefined],
    ['the page shows', '<div>Words: Mira Holt</div>', 'Mira Holt'],
  ])('is in the head where %s the name', async (_where, below, author) => {
    const head = '<meta name="author" content="Mira Holt">';
    expect(await authorOf(headline + below + text, head)).toBe(author);
  });

  it('is each of several that the head names', async () => {
    const head =
      '<meta name="citation_author" content="Mira Holt"><meta name="citation_author" content="Olav Berg">';
    expect(await authorOf(`${headline}<div>Mira Holt and Olav Berg</div>${text}`, head)).toBe(
      'Mira Holt, Olav Berg',
    );
  });

  it.each([
    ['<a rel="author">Mira Holt</a>', 'Mira Holt'],
    ['<a rel="author">riverrat</a>', 'riverrat'],
    ['<a rel="author">mh</a>', undefined],
    ['<a rel="author">MhO</a>', undefined],
    ['<a rel="author">Ida</a>', 'Ida'],
    ['<a rel="author" hidden>Mira Holt</a>', undefined],
    ['<aside><a rel="author">Mira Holt</a></aside>', 'Mira Holt'],
    ['<div class="category"><a rel="author">Mira Holt</a></div>', 'Mira Holt'],
    ['<div class="wrote-by">Mira Holt</div>', 'Mira Holt'],
    ['<span class="author">Mira Holt March 9, 2017</span>', 'Mira Holt'],
    [
      '<a rel="author">Mira Holt</a><p><a rel="author">Mira Holt, who has rowed all her life</a></p>',
      'Mira Holt',
    ],
    ['<span class="author">By River Post Staff</span>', 'River Post Staff'],
    ['<span class="byline">Posted on 4 March 2021 by Mira Holt in Rivers</span>', 'Mira Holt'],
    ['<span class="author">Dr. Mira K. Holt</span>', 'Dr. Mira K. Holt'],
    ['<span class="author">River Post</span>', undefined],
    ['<span class="author">admin</span>', undefined],
    ['<a rel="author">siteadmin</a>', undefined],
    ['<a href="/author/mira-holt">Mira Holt</a>', 'Mira Holt'],
    ['<a href="/about/staff/j-r-holt">J.R. Holt</a>', 'J.R. Holt'],
    ['<a href="/people/">All People</a>', undefined],
    ['<a href="/topics/mira-holt">Mira Holt</a>', undefined],
    ['<p class="full-name">Mira Holt</p>', 'Mira Holt'],
    ['<p>By Mira Holt (spokeswoman of the harbour)</p>', 'Mira Holt'],
    ['<p>Geschrieben von Mira am 4. März 2021</p>', 'Mira'],
    ['<span class="author">4 March 2021</span>', undefined],
    ['<span class="author">Ferry Media</span>', undefined],
    ['<span class="author">Ferry Media and Mira Holt</span>', 'Ferry Media and Mira Holt'],
    ['<address>Mira Holt</address>', 'Mira Holt'],
    ['<div class="submitted"><a class="username">riverrat7</a></div>', 'riverrat7'],
    ['<a rel="author">by the river rats</a>', 'the river rats'],
    ['<span class="author"><b>By</b><a>Mira Holt</a></span>', 'Mira Holt'],
    [
      '<span class="author">By<div>Mira Holt</div><div>Reporter on the river</div></span>',
      'Mira Holt',
    ],
    ['<span class="author"><a>By Mira Holt</a><a>Ferry correspondent</a></span>', 'Mira Holt'],
    [
      '<span class="author">Mira von Holt / 4 March 2021 / Text size / Large</span>',
      'Mira von Holt',
    ],
    ['<span class="author">Recipe by Mira Holt</span>', 'Mira Holt'],
    ['<span class="author">Article by</span>', undefined],
    [
      `<div class="author"><h4>Mira Holt</h4><p>${'She has rowed since she was four. '.repeat(6)}</p></div>`,
      'Mira Holt',
    ],
    [
      '<p class="by"><span class="author">Mira Holt</span><span class="author">Olav Berg</span></p>',
      'Mira Holt, Olav Berg',
    ],
  ])('in %s is %s', async (byline, author) => {
    const head = '<meta property="og:site_name" content="River Post">';
    expect(await authorOf(`${headline}<div>${byline}</div>${text}`, head)).toBe(author);
  });

  it('is in an element around the headline, whatever its class says', async () => {
    const page = `<div class="promoted">${headline}<span class="author">Mira Holt</span>${text}</div>`;
    expect(await authorOf(page)).toBe('Mira Holt');
  });

  it('is named in an article that the front page shows, too', async () => {
    const page = `${headline}<div class="node node-promoted"><div class="submitted"><span class="username">riverrat</span></div>${text}</div>`;
    expect(await authorOf(page)).toBe('riverrat');
  });

  it('is nobody whom the headline is about, and no section of the site, though beside the day', async () => {
    const address = '<link rel="canonical" href="https://river.example/open-waters/2/six-winters">';
    const beside = (name: string): string => `<p>${name}</p><p>4 March 2021</p>`;
    expect(await authorOf(headline + beside('Mira Holt') + text, address)).toBe('Mira Holt');
    expect(await authorOf(headline + beside('Open Waters') + text, address)).toBeUndefined();
    const about = '<h1>Dara Rovers – Selm Rowing Club</h1>';
    expect(await authorOf(about + beside('Selm Rowing Club') + text, address)).toBeUndefined();
  });

  it('is no account that puts articles up, by its login or by the foot of the page', async () => {
    const named = (name: string): string => graph(account, { ...person, name });
    const login = '<a rel="author">mholt</a>';
    expect(await authorOf(headline + login + text, named('mholt'))).toBeUndefined();
    const foot = '<footer>Made by Mira Holt</footer>';
    expect(await authorOf(headline + text + foot, named('Mira Holt'))).toBeUndefined();
    const meta = '<meta name="author" content="Mira Holt">';
    expect(await authorOf(headline + text + foot, meta)).toBe('Mira Holt');
  });

  it('is one whom the foot alone names only where nobody else is', async () => {
    const meta = '<meta name="author" content="River House">';
    const foot = '<footer>© River House</footer>';
    const marked = '<span class="author">Mira Holt</span>';
    expect(await authorOf(headline + marked + text + foot, meta)).toBe('Mira Holt');
  });

  it.each([
    ['4 March 2021 - Mira Holt', 'Mira Holt'],
    ['4 March 2021, Mira Holt', undefined],
    ['4 March 2021 - Reuters', undefined],
    ['Author: Mira Holt, Date: 4.3.2021', 'Mira Holt'],
  ])('is beside the day, behind a mark: %s', async (line, author) => {
    expect(await authorOf(`${headline}<p>${line}</p>${text}`)).toBe(author);
  });

  it.each([
    ['<h5>By Mira Holt</h5>', 'Mira Holt'],
    ['<h5>By Nature</h5>', undefined],
    ['<h2>By Mira Holt</h2>', undefined],
  ])('is in a small heading: %s', async (heading, author) => {
    expect(await authorOf(headline + heading + text)).toBe(author);
  });

  it.each([
    ['The pier stays open. (Mira P. Holt) +++', 'Mira P. Holt'],
    ['The pier stays open. (Reuters)', undefined],
    ['The pier stays open. (It has been since 1961)', undefined],
    ['The pier is named for a captain (Olav Berg)', undefined],
  ])('is in brackets behind the last sentence: %s', async (last, author) => {
    expect(
      await authorOf(
        `${headline}${text}<p>${'She has rowed since she was four. '.repeat(9)}${last}</p>`,
      ),
    ).toBe(author);
  });

  it('is none of those who praise a product', async () => {
    const praise = ['A. B.', 'C. D.', 'E. F.', 'G. H.', 'I. K.']
      .map((name) => `<div><p class="author">Customer ${name}</p></div>`)
      .join('');
    expect(await authorOf(headline + text.repeat(3) + praise)).toBeUndefined();
  });

  it('is none of the authors of other articles', async () => {
    const others = ['Mira Holt', 'Olav Berg'].map(
      (name) =>
        `<section><div><h3>A bridge for nobody</h3><span class="item-author">${name}</span></div></section>`,
    );
    expect(await authorOf(headline + text + others.join(''))).toBeUndefined();
  });
});
