import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passageFragment } from '../../src/knowledge/passage-fragment.js';
import { articleOf } from '../contracts/articles.js';

/** The program to run, as `.ci/run` finds or installs it. */
const executablePath = process.env['TEST_CHROMIUM'] ?? '';

const ferry =
  'The ferry leaves pier 4 at half past nine, and no dogs are allowed on its upper deck.';
const list = '- one apple a day\n- two pears';

interface Sample {
  readonly of: string;
  /** The last is to be found. */
  readonly paragraphs: readonly string[];
  readonly headings?: readonly string[];
}

const articles: readonly Sample[] = [
  { of: 'the same answer twice', paragraphs: ['Dogs on deck?', 'No.', 'Cats on board?', 'No.'] },
  { of: 'quotation marks', paragraphs: ['Dogs on deck?', '“Yes!”', 'Cats on deck?', '“Yes!”'] },
  { of: 'words that are parts of others', paragraphs: ['The notes of Norway.', 'No.'] },
  {
    of: 'the same below another heading',
    paragraphs: [ferry, ferry],
    headings: ['By ferry', 'By train'],
  },
  { of: 'no spaces', paragraphs: ['船几点开?', '九点半。', '火车几点开?', '九点半。'] },
  { of: 'a list', paragraphs: ['Dogs?', list, 'Cats?', list] },
];

/** The article as a page on which no two paragraphs are in sight at once. */
function pageOf(paragraphs: readonly string[], headings: readonly string[] = []): string {
  const apart = '<div style="height: 3000px"></div>';
  const blocks = paragraphs.map((text, index) => {
    const heading = headings[index] === undefined ? '' : `<h2>${headings[index]}</h2>`;
    const items = text.split('\n').map((line) => `<li>${line.slice(2)}</li>`);
    const body = text.startsWith('- ') ? `<ul>${items.join('')}</ul>` : `<p>${text}</p>`;
    return `${apart}${heading}<div id="p${index}">${body}</div>`;
  });
  return `<!doctype html><title>Page</title>${blocks.join('')}${apart}`;
}

describe.skipIf(executablePath === '')('a source link in a browser', () => {
  let browser: Browser;
  let server: Server;
  let html = '';

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
    browser = await chromium.launch({ executablePath, args: quiet });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(articles)('leads to the passage, of $of', async ({ paragraphs, headings }) => {
    const source = { url: 'https://example.org/a' };
    const article = articleOf('a', { paragraphs, source, ...(headings && { headings }) });
    const passage = article.passages.at(-1);
    const fragment = passage && passageFragment(article, passage);
    html = pageOf(paragraphs, headings);
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/${fragment ?? ''}`);
    // A browser scrolls some time after it has loaded.
    await page.waitForFunction('scrollY > 0');
    const top = await page.locator(`#p${paragraphs.length - 1}`).boundingBox();
    expect(top?.y).toBeGreaterThan(-100);
    expect(top?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await page.close();
  });
});
