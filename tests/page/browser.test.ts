import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createArticle } from '../../src/knowledge/passages.js';
import { articleOf, idOf } from '../contracts/articles.js';
import { badAddresses, payloads } from './support/payloads.js';
import {
  asking,
  knowledgeOf,
  startPages,
  storyKnowledge,
  type Pages,
} from './support/serve-pages.js';

/** The program to run, as `.ci/run` finds or installs it. */
const executablePath = process.env['TEST_CHROMIUM'] ?? '';
if (executablePath === '')
  console.warn('Without TEST_CHROMIUM the pages are not tested in a browser.');

/** As root in a container, without a screen, and without calling home. */
const programArguments = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const found = 'When did the al-Qaim crossing reopen in 2025?';

/** One of every kind of page, with what it may show. */
const views: Readonly<Record<string, string>> = {
  'the beginning': '/',
  'an answer': asking(found),
  'an answer put into English': asking('متى أعيد فتح معبر القائم؟'),
  'answers side by side': asking('What do Xinhua and AFP say about the reopening?'),
  'a further question': asking('and who reported it?', { after: found }),
  'nothing found': asking('Who won the football match in Madrid?'),
  'something put right': asking('What did the embasy say'),
  'an article': '/a/al-masdar-news-2019-09-28?mark=6:0-40#p6',
  'all articles': '/articles',
  'the search': '/search',
  'what a search found': '/search?q=crossing&publisher=Shafaq+News',
  'a date that is none': '/search?q=crossing&since=yesterday',
  'why an answer is what it is': `/explain?q=${encodeURIComponent(found)}`,
  'what is not there': '/a/nothing',
};

describe.skipIf(executablePath === '')('in a browser', () => {
  let browser: Browser;
  let story: Awaited<ReturnType<typeof startPages>>;
  let context: BrowserContext | undefined;
  /** Of the page that a test has open. */
  let requests: string[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: programArguments });
    story = await startPages(await storyKnowledge());
  }, 60_000);

  afterEach(async () => {
    await context?.close();
  });

  afterAll(async () => {
    await browser.close();
    await story.server.close();
  });

  async function openPage(
    options: BrowserContextOptions = {},
    pages: Pages = story,
  ): Promise<Page> {
    context = await browser.newContext({ locale: 'en-GB', baseURL: pages.origin, ...options });
    const page = await context.newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404'))
        complaints.push(message.text());
    });
    return page;
  }

  describe.each([
    ['in the light at a desk', { colorScheme: 'light', viewport: { width: 1200, height: 800 } }],
    ['in the dark on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['in Arabic', { locale: 'ar', viewport: { width: 768, height: 900 } }],
  ] satisfies [string, BrowserContextOptions][])('%s', (_, options) => {
    test('no page has a barrier that axe knows, is wider than the screen, or loads from elsewhere', async () => {
      const page = await openPage(options);
      const barriers: Record<string, readonly string[]> = {};
      for (const [name, path] of Object.entries(views)) {
        await page.goto(path);
        const violations = await findBarriers(page);
        if (violations.length > 0) barriers[name] = violations;
        expect(await page.evaluate(overflow), name).toBe(0);
      }
      expect(barriers).toEqual({});
      expect(requests.filter((url) => !url.startsWith(story.origin))).toEqual([]);
      expect(complaints).toEqual([]);
    }, 90_000);
  });

  test('asking, reading on and asking on need no script', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByLabel('Your question').fill(found);
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('link', { name: 'Read in the article' }).click();
    const marked = page.locator(':target mark');
    expect(await marked.textContent()).toContain('14 June 2025');
    await page.goBack();
    await page.getByLabel('A further question, about the same').fill('and who reported it?');
    await page.getByRole('button', { name: 'Ask on' }).click();
    expect(await page.locator('.earlier li').allTextContents()).toEqual([found]);
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
  });

  test('the keyboard reaches the content first, and then everything as it is read', async () => {
    const page = await openPage();
    await page.goto('/a/al-masdar-news-2019-09-28');
    const order: string[] = [];
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate('document.activeElement.textContent.trim()').then(String));
    }
    expect(order.slice(0, 5)).toEqual([
      'Skip to the content',
      'Quoth',
      'Ask',
      'Search',
      'Articles',
    ]);
    const paragraphs = order.filter((text) => /^\d+$/u.test(text)).map(Number);
    expect(paragraphs).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await page.goto('/');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    await page.keyboard.type(found);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=*');
    expect(await page.locator('h1').textContent()).toBe(found);
  });

  test('a quotation is copied with its source', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(asking(found));
    await page.getByRole('button', { name: 'Copy with source' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    const marked = await page.locator('.answer mark').textContent();
    expect(copied).toContain(`“${marked ?? ''}”`);
    expect(copied).toContain(await page.locator('.answer cite').textContent());
  });

  test('no text of an article and no question runs anything, or becomes markup', async () => {
    const hostile = await startPages(await knowledgeOf(hostileArticles()));
    try {
      const page = await openPage({}, hostile);
      await page.addInitScript('window.hacked = () => { document.title = "hacked"; alert(1); };');
      const paths = [
        ...payloads.map((_, index) => `/a/payload-${index}`),
        '/articles',
        '/',
        ...payloads.flatMap(attacked),
      ];
      for (const path of paths) {
        await page.goto(path);
        expect(await page.title(), path).not.toBe('hacked');
        expect(await page.evaluate(foreignMarkup), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(hostile.origin))).toEqual([]);
      expect(hostile.lines).toEqual([]);
    } finally {
      await hostile.server.close();
    }
  }, 90_000);

  test('what would get into a page all the same would not run', async () => {
    const page = await openPage();
    await page.goto('/');
    await page.evaluate(smuggle);
    await page.waitForTimeout(100);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});

const violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** What axe finds on a page: rules with the elements that break them. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  // Not as a script of the page, which our policy forbids.
  await page.evaluate(axe.source);
  const result: unknown = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations
    .parse(result)
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Pixels that one would have to scroll sideways. */
const overflow = 'Math.max(0, document.documentElement.scrollWidth - window.innerWidth)';

/** Elements, handlers and addresses that no view of ours has. */
const foreignMarkup = `[...document.querySelectorAll('*')].filter((element) =>
  ['IFRAME', 'IMG', 'SVG', 'STYLE', 'OBJECT', 'BASE', 'VIDEO', 'MATH', 'DETAILS', 'TEMPLATE', 'NOSCRIPT'].includes(element.tagName.toUpperCase()) ||
  (element.tagName === 'SCRIPT' && !element.getAttribute('src').startsWith('/s/')) ||
  [...element.attributes].some(({ name, value }) => name.startsWith('on') || name === 'style' ||
    (['href', 'src', 'action'].includes(name) && !/^(?:https?:\\/\\/|[/#](?!\\/))/.test(value)))
).map((element) => element.outerHTML)`;

/** Script in every way in which one gets into a page that does not escape. */
const smuggle = `{
  const script = document.createElement('script');
  script.textContent = 'window.ran = "inline"';
  const image = document.createElement('div');
  image.innerHTML = '<img src="/s/icon.svg" onload="window.ran = \\'handler\\'"><a href="javascript:window.ran=1">x</a>';
  document.body.append(script, image);
  image.querySelector('a').click();
}`;

/** Articles with each payload in everything that an article may say. */
function hostileArticles(): Parameters<typeof knowledgeOf>[0] {
  const plain = articleOf('plain', { title: 'A ferry', paragraphs: ['The ferry leaves at noon.'] });
  return [
    plain,
    ...payloads.map((payload, index) =>
      createArticle({
        particulars: {
          id: idOf(`payload-${index}`),
          source: {
            title: payload,
            publisher: payload,
            author: payload,
            url: badAddresses[index % badAddresses.length] ?? '',
          },
          summary: `Summary ${payload}`,
          tags: [payload],
          licence: payload,
          questions: [payload],
        },
        blocks: (['paragraph', 'list', 'code', 'quotation', 'table', 'note'] as const).map(
          (kind) => ({
            kind,
            text: `The ${kind} number ${index} of the harbour: ${payload}`,
            headings: [payload],
          }),
        ),
      }),
    ),
  ];
}

/** Addresses that bring a payload to views: every one to the answer, and to one of the others in turn. */
function attacked(payload: string, index: number): readonly string[] {
  const value = encodeURIComponent(payload);
  const others = [
    `/search?q=harbour+${value}&publisher=${value}&tag=${value}&page=${value}`,
    `/explain?q=harbour+${value}&after=${value}`,
    `/search?q=x&since=${value}`,
    `/a/plain?mark=${value}&lang=ar&x=${value}`,
  ];
  return [
    `/?q=${encodeURIComponent(`What of the harbour ${payload}`)}&after=${value}&lang=${value}`,
    others[index % others.length] ?? '/',
  ];
}
