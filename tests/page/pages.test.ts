import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LiveKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { Refusal } from '../../src/http/refusal.js';
import { createArticle } from '../../src/knowledge/passages.js';
import { articleOf, idOf } from '../contracts/articles.js';
import {
  asking,
  knowledgeOf,
  servePages,
  startPages,
  storyKnowledge,
  type Markup,
  type Pages,
} from './support/serve-pages.js';

let story: LiveKnowledgeBase;
let pages: Pages;
let close: () => Promise<void>;

beforeAll(async () => {
  story = await storyKnowledge();
  const { server, ...started } = await startPages(story);
  pages = started;
  close = () => server.close();
});

afterAll(() => close());

const found = 'When did the al-Qaim crossing reopen in 2025?';

function textOf(document: Markup, selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

function linksIn(document: Markup, selector: string): readonly string[] {
  return [...document.querySelectorAll(`${selector} a`)].map((a) => a.getAttribute('href') ?? '');
}

describe('an answer in a browser', () => {
  test('is the passage word for word, its sentence marked, with its source', async () => {
    const answer = await story.answer({ text: found });
    if (answer.kind !== 'found') throw new Error('It is not found.');
    const [{ article, passage, highlights }] = answer.evidence;
    const page = await pages.open(asking(found));
    expect(textOf(page, '.answer blockquote')).toBe(passage.text);
    const { start = 0, end = 0 } = highlights[0] ?? {};
    expect(textOf(page, '.answer mark')).toContain(passage.text.slice(start, end).trim());
    expect(textOf(page, '.answer cite')).toBe(article.source.title);
    const [toArticle = ''] = linksIn(page, '.answer cite');
    expect(toArticle).toBe(
      `/a/${article.id}?mark=${passage.ordinal}%3A${start}-${end}#p${passage.ordinal}`,
    );
    const read = await pages.open(toArticle);
    expect(textOf(read, `#p${passage.ordinal} mark`)).toBe(passage.text.slice(start, end));
  });

  test('has other sources beside it, and says which is the newest', async () => {
    const page = await pages.open(asking('When did the Al Qaim crossing reopen?'));
    expect(page.querySelectorAll('.beside figure').length).toBeGreaterThan(0);
    expect(textOf(page, 'main')).toContain('newest');
  });

  test('that there is not says so, and which words are missing, and marks nothing', async () => {
    const page = await pages.open(asking('Who won the football match in Madrid?'));
    expect(textOf(page, '.unsure h2')).toBe('Not in the articles');
    expect(textOf(page, '.missing')).toContain('football');
    expect(page.querySelector('mark')).toBeNull();
    expect(linksIn(page, '.examples').length).toBeGreaterThan(0);
  });

  test('to a question of two publishers stands side by side', async () => {
    const page = await pages.open(asking('What do Xinhua and AFP say about the reopening?'));
    const headings = [...page.querySelectorAll('.parts h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Xinhua', 'Agence France-Presse']);
    expect(page.querySelectorAll('.parts blockquote')).toHaveLength(2);
  });

  test('to a question that is misspelt says as what it was read, or offers the question put right', async () => {
    const read = await pages.open(asking('When was the crosing captured'));
    expect(textOf(read, '.answer .quiet')).toBe('I read “crosing” as “crossing”.');
    const offered = await pages.open(asking('What did the embasy say'));
    expect(linksIn(offered, '.meant')).toEqual(['/?q=What+did+the+embassy+say']);
  });

  test('can be asked on about: the form brings the questions before, at most three', async () => {
    const query = new URLSearchParams([
      ['q', 'and who reported it?'],
      ...['one?', 'two?', 'three?', found].map((earlier): [string, string] => ['after', earlier]),
    ]);
    const page = await pages.open(`/?${query.toString()}`);
    const carried = [...page.querySelectorAll('.further input[name=after]')].map((input) =>
      input.getAttribute('value'),
    );
    expect(carried).toEqual(['three?', found, 'and who reported it?']);
    expect([...page.querySelectorAll('.earlier li')].map((item) => item.textContent)).toEqual([
      'two?',
      'three?',
      found,
    ]);
  });

  test('comes from one article where that alone is asked', async () => {
    const only = { in: 'xinhua-anadolu-2019-09-30' };
    const page = await pages.open(asking('When did the crossing reopen?', only));
    const articles = linksIn(page, 'figure').filter((href) => href.startsWith('/a/'));
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.every((href) => href.startsWith(`/a/${only.in}`))).toBe(true);
  });

  test('tells why it is what it is', async () => {
    const answered = await pages.open(asking(found));
    const why = linksIn(answered, '.actions').find((href) => href.startsWith('/explain'));
    const page = await pages.open(why ?? '');
    const features = [...page.querySelectorAll('table')][2];
    const numbersIn = (selector: string): readonly number[] =>
      [...(features?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
        Number(textContent.replace('−', '-')),
      );
    const added = numbersIn('tbody td:nth-child(3)').reduce((sum, each) => sum + each, 0);
    const [score = 0] = numbersIn('tfoot td:nth-child(3)');
    // Each is rounded to two digits.
    expect(score).toBeGreaterThan(1);
    expect(Math.abs(added - score)).toBeLessThan(0.1);
  });
});

describe('an article in a browser', () => {
  test('has every paragraph at an address of its own, in reading order, with its notes', async () => {
    const article = story.corpus().articles.find(({ notes }) => notes !== undefined);
    const page = await pages.open(`/a/${article?.id ?? ''}`);
    const ids = [...page.querySelectorAll('.place')].map((place) => place.id);
    expect(ids).toEqual(
      Array.from({ length: article?.paragraphCount ?? 0 }, (_, index) => `p${index + 1}`),
    );
    for (const { ordinal, text } of [...(article?.passages ?? []), ...(article?.notes ?? [])]) {
      expect(textOf(page, `#p${ordinal} .text`)).toBe(text);
    }
  });

  test('has addresses for the parts of a long paragraph, and its headings', async () => {
    const long = Array.from({ length: 300 }, (_, n) => `Sentence number ${n} is here.`).join(' ');
    const particulars = { id: idOf('long'), source: { title: 'Long' }, tags: [], questions: [] };
    const blocks = [
      { kind: 'paragraph', text: 'First.', headings: ['One'] },
      { kind: 'paragraph', text: long, headings: ['One', 'Two'] },
    ] as const;
    const article = createArticle({ particulars, blocks });
    const served = await servePages(await knowledgeOf([article]));
    const page = await served.open('/a/long');
    expect(page.querySelector('[id="p2.1"]')).not.toBeNull();
    const headings = [...page.querySelectorAll('.reader > h2, .reader > h3')];
    expect(headings.map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
    const text = textOf(page, '#p2 .text');
    expect(text).toBe(
      article.passages
        .slice(1)
        .map((part) => part.text)
        .join(' '),
    );
  });

  test('has its numbers where its lines end, whichever way the page is written', async () => {
    const arabic = { ...articleOf('a', { paragraphs: ['نص قصير.'] }), language: 'ar' };
    const english = articleOf('e', { paragraphs: ['A short text.'] });
    const served = await servePages(await knowledgeOf([arabic, english]));
    const directionOf = async (path: string): Promise<unknown> =>
      (await served.open(path)).querySelector('.place')?.getAttribute('dir');
    expect([await directionOf('/a/a?lang=en'), await directionOf('/a/e?lang=ar')]).toEqual([
      'rtl',
      'ltr',
    ]);
  });

  test('that is not there is said to be missing', async () => {
    for (const path of [
      '/a/nothing',
      '/a/%00',
      '/a/..%2f..%2fetc',
      asking('x', { in: 'nothing' }),
    ]) {
      const response = await pages.fetch(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/html');
    }
  });

  test('at an address that there is not is told as a page to browsers, as a problem to programs', async () => {
    const toBrowser = await pages.fetch('/nowhere', { accept: 'text/html,*/*;q=0.8' });
    expect([toBrowser.status, toBrowser.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    const toProgram = await pages.fetch('/v1/nowhere');
    expect([toProgram.status, toProgram.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('leads to where it was published, and tells that place nothing', async () => {
    const page = await pages.open('/a/al-masdar-news-2019-09-28');
    const out = page.querySelector('a.outside');
    expect(out?.getAttribute('href')).toMatch(/^https:\/\/www\.almasdarnews\.com\//u);
    expect(out?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });
});

describe('searching in a browser', () => {
  test('lists passages of the publisher and the time that are chosen, a page at a time', async () => {
    const page = await pages.open('/search?q=crossing&publisher=Shafaq+News&since=2025-08');
    const facts = [...page.querySelectorAll('.results .facts')].map((each) => each.textContent);
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every((each) => each.includes('Shafaq News'))).toBe(true);
    const first = await pages.open('/search?q=crossing');
    expect(first.querySelectorAll('.results figure')).toHaveLength(10);
    const [next = ''] = linksIn(first, '.pager');
    const second = await pages.open(next);
    expect(textOf(second, '.pager span')).toMatch(/^Page 2 of/u);
  });

  test('says what is no date', async () => {
    const page = await pages.open('/search?q=crossing&since=yesterday');
    expect(textOf(page, '.fault')).toContain('“yesterday” is no date');
  });

  test('of all articles lists the newest first, or those about a topic', async () => {
    const all = await pages.open('/articles');
    expect(all.querySelectorAll('.list li')).toHaveLength(story.corpus().articles.length);
    const days = [...all.querySelectorAll('time')].map(
      (time) => time.getAttribute('datetime') ?? '',
    );
    expect(days).toEqual([...days].sort().reverse());
    const some = await pages.open('/articles?tag=rabia');
    const about = story.corpus().articles.filter(({ tags }) => tags.includes('rabia'));
    expect([...linksIn(some, '.list')].sort()).toEqual(about.map(({ id }) => `/a/${id}`).sort());
  });
});

describe('the languages of the page', () => {
  test.each([
    ['ar', 'rtl', 'اسأل المقالات'],
    ['es-MX,en;q=0.5', 'ltr', 'Pregunta a los artículos'],
    ['de, fr;q=0.8, en;q=0.9', 'ltr', 'Ask the articles'],
    ['de', 'ltr', 'Ask the articles'],
    [',;q=,*;q=x', 'ltr', 'Ask the articles'],
  ])('follow the browser that asks for %s', async (accept, direction, heading) => {
    const page = await pages.open('/', { 'accept-language': accept });
    expect(page.querySelector('html')?.getAttribute('dir')).toBe(direction);
    expect(textOf(page, 'h1')).toBe(heading);
  });

  test('are what the address names, and so are its links', async () => {
    const page = await pages.open(asking(found, { lang: 'fr' }), { 'accept-language': 'ar' });
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('fr');
    const own = linksIn(page, 'main').filter((href) => href.startsWith('/'));
    expect(own.every((href) => href.includes('lang=fr'))).toBe(true);
    expect(page.querySelectorAll('form input[name=lang][value=fr]')).toHaveLength(2);
  });
});

describe('what browsers are told of a page', () => {
  test('lets nothing run but our own script, and nobody frame it', async () => {
    for (const path of ['/', asking(found), '/a/nothing', '/search', '/s/page.css']) {
      const { headers } = await pages.fetch(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('has no script or style in the markup, and loads from nowhere else', async () => {
    for (const path of [
      '/',
      asking(found),
      '/articles',
      `/explain?q=${encodeURIComponent(found)}`,
    ]) {
      const page = await pages.open(path);
      expect(
        page.querySelector('[style], style, script:not([src]), iframe, object, img'),
      ).toBeNull();
      const loaded = [...page.querySelectorAll('link[href], script[src]')].map(
        (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
      );
      expect(loaded.every((address) => address.startsWith('/s/'))).toBe(true);
    }
  });

  test('keeps style and script, which are small, for good', async () => {
    const page = await pages.open('/');
    const script = page.querySelector('script')?.getAttribute('src') ?? '';
    const response = await pages.fetch(script);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await response.text()).length).toBeLessThan(30_000);
  });
});

describe('what goes wrong', () => {
  test('is never the fault of an address, whatever is in it', async () => {
    const ferry = articleOf('ferry', { paragraphs: ['The ferry to Skagen leaves at noon.'] });
    const served = await servePages(await knowledgeOf([ferry]), {
      signed: { keys: ['k'.repeat(32)], corpusOf: () => Promise.reject(new Error('Not asked.')) },
    });
    const path = fc.constantFrom(
      '/',
      '/search',
      '/explain',
      '/articles',
      '/a/ferry',
      '/a/x',
      '/g/1/ferry',
      '/s/page.css',
    );
    const name = fc.constantFrom(
      ...['q', 'after', 'in', 'lang', 'mark', 'page', 'since', 'tag', 'until', 'signature'],
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        'ferry',
        'Skagen',
        '1:0-9',
        '1:9-1',
        '-1',
        '1e99',
        'NaN',
        '2019-99',
        'ar',
        '%',
        '__proto__',
      ),
    );
    const parameters = fc.array(fc.tuple(name, value), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(path, parameters, fc.string({ maxLength: 8 }), async (to, query, loose) => {
        const written = new URLSearchParams(
          query.map(([key, text]): [string, string] => [key, text]),
        );
        const address = `${to}?${written.toString()}&${encodeURI(loose)}`;
        const { status } = await served.fetch(address, { 'accept-language': 'ar;q=x,,*' });
        expect([200, 303, 404], address).toContain(status);
      }),
      { numRuns: 200 },
    );
    expect(served.lines).toEqual([]);
  });

  test('where too much is asked is told as a page', async () => {
    const busy = await servePages(story, {
      inTurn: () => Promise.reject(new Refusal(429, 'Too often.', { retryAfterS: 5 })),
    });
    const response = await busy.fetch(asking(found));
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.text()).toContain('A moment, please');
  });

  test('through a fault of ours is told as a page with the number that the log has, and shows nothing else of it', async () => {
    const broken = await servePages(story, {
      inTurn: () => Promise.reject(new Error('the secret reason')),
    });
    const response = await broken.fetch(asking(found, { lang: 'fr' }));
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).not.toContain('secret');
    expect(page).toContain('lang="fr"');
    expect(broken.lines).toHaveLength(1);
    const [line] = broken.lines;
    const fields = line?.fields ?? {};
    expect([line?.level, fields['route']]).toEqual(['error', '/']);
    expect(fields['incident']).toMatch(/^[\da-f-]{36}$/u);
    expect(page).toContain(`<code dir="ltr">${String(fields['incident'])}</code>`);
    expect(JSON.stringify({ ...fields, error: undefined })).not.toContain(found);
  });

  test('that cannot be read at all is told as a page, and logged by nobody', async () => {
    for (const path of ['//', '///x', '//[', '/a/%zz', `/a/${'x'.repeat(2_000)}`]) {
      const { status } = await asWritten(pages.origin, path);
      expect([400, 404, 414], path).toContain(status);
    }
    expect(pages.lines).toEqual([]);
  });

  test('keeps its links on this server, whatever host the address seems to name', async () => {
    for (const path of [
      '//evil.example/',
      '/\\evil.example',
      '/.//evil.example',
      '/%2e//evil.example',
    ]) {
      const { status, html } = await asWritten(pages.origin, path);
      expect(status, path).toBe(404);
      const links = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
      expect(links.length).toBeGreaterThan(5);
      for (const href of links) expect(href, path).toMatch(/^(?:\/(?![/\\])|#)/u);
    }
  });
});

/** Asked for as it is written: `fetch` would put the address right. */
function asWritten(
  origin: string,
  path: string,
): Promise<{ readonly status: number | undefined; readonly html: string }> {
  return new Promise((resolve, reject) => {
    get(origin, { path, headers: { accept: 'text/html' } }, (response) => {
      text(response).then((html) => {
        resolve({ status: response.statusCode, html });
      }, reject);
    }).on('error', reject);
  });
}
