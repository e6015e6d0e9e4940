import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHttpServer, type HttpServer } from '../../../../src/http/http-server.js';
import { createGuildPages } from '../../../../src/knowledge/reading-pages.js';
import { linkDays, type LinkKeys } from '../../../../src/knowledge/signed-links.js';
import { pageRoutes } from '../../../../src/page/page-routes.js';
import { added, draftOf } from '../../../contracts/stores/stores-under-test.js';
import { controlsOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';
import { recordingLogger } from '../../../support/loggers.js';

const keys: LinkKeys = ['k'.repeat(32)];
const publicUrl = 'https://quoth.example.org';
const oath = 'The oath of the night watch is sworn at the old well.';
const aboutOath = 'Where is the oath of the night watch sworn?';
const fine = 'The fine for a lost lantern is nine kroner.';
const aboutFine = 'What is the fine for a lost lantern?';

let newsroom: Newsroom;
let server: HttpServer;
let nowMs: number;
const { logger, lines } = recordingLogger();

async function write(id: string, tags: readonly string[], text: string | undefined): Promise<void> {
  const { stores, discord, library } = newsroom;
  const guildId = discord.guild().id;
  const { particulars } = draftOf(id);
  const basedOn = text === undefined ? 1 : 0;
  const draft = {
    particulars: { ...particulars, tags, questions: [`What of the ${id}?`] },
    blocks: [{ kind: 'paragraph', text: text ?? '', headings: [] }] as const,
  };
  const change = text === undefined ? 'removed' : 'added';
  const outcome = await stores.articles.write(
    added(id, { guildId, basedOn, change, draft: text === undefined ? undefined : draft }),
  );
  expect(outcome.kind).toBe('written');
  await library.refresh(guildId);
}

beforeEach(async () => {
  newsroom = await runNewsroom({}, undefined, createGuildPages(publicUrl, keys));
  await write('oath', ['Staff'], oath);
  await write('fine', ['rules'], fine);
  nowMs = Date.now();
  const { library } = newsroom;
  const routes = pageRoutes({
    knowledge: () => library.everywhere,
    inTurn: (_, work) => work(),
    logger,
    signed: {
      keys,
      corpusOf: async (guildId) => (await library.of(guildId)).corpus(),
      now: () => nowMs,
    },
  });
  server = await startHttpServer({ host: '127.0.0.1', port: 0, routes: [routes], logger });
});

afterEach(async () => {
  await server.close();
  expect(newsroom.discord.refusals).toEqual([]);
  expect(lines).toEqual([]);
  await newsroom.stop();
});

/** Where an answer's button leads to; undefined where it has none. */
async function linkFor(
  question: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<string | undefined> {
  const reply = await newsroom.discord.slash({ name: 'ask', options: { question, ...options } });
  expect(reply.text).toContain(question === aboutOath ? 'old well' : 'nine kroner');
  return controlsOf(reply.message).find(({ kind }) => kind === 'link')?.url;
}

const open = (url: string): Promise<Response> => fetch(url.replace(publicUrl, server.origin));

/** Keeps what has the tag for the role of the desk. */
async function keepForDesk(tag: string): Promise<void> {
  const { stores, library, discord } = newsroom;
  const guildId = discord.guild().id;
  const roleShelves = [{ roleId: discord.guild().roles.get('Desk') ?? '', tags: [tag] }];
  await stores.settings.change(guildId, '1', { roleShelves });
  await library.refresh(guildId);
}

test('an answer from an article of the server links to its paragraph on the page, by a signed link', async () => {
  const url = (await linkFor(aboutFine)) ?? '';
  expect(url).toMatch(
    /^https:\/\/quoth\.example\.org\/g\/\d+\/fine\?until=[\d-]+&signature=[\w-]{43}#p1$/u,
  );
  const response = await open(url);
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain(fine);
  expect(page).toContain('id="p1"');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, noarchive',
  });
  // Nothing there leads to another article of the server, or asks those that are for everybody about this one.
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).not.toMatch(/oath|old well|name="in"|tag=rules/u);
});

test('without its signature, or with that of another article, it is as if there were none', async () => {
  const { origin, pathname, search } = new URL((await linkFor(aboutFine)) ?? '');
  const missing = await (
    await open(`${publicUrl}/g/1/nothing?until=2099-01-01&signature=x`)
  ).text();
  for (const [path, query] of [
    [pathname, ''],
    [pathname, search.replace(/until=[\d-]+/u, 'until=2099-01-01')],
    [pathname.replace('fine', 'oath'), search],
    [pathname.replace(/\d{17,}/u, newsroom.discord.guild('Elsewhere').id), search],
    ['/a/fine', ''],
  ] as const) {
    const response = await open(origin + path + query);
    expect(response.status, path + query).toBe(404);
    // The same page, but for the languages' links, which go on with the address.
    const rest = (html: string): string => html.replace(/href="[^"]*"/gu, '');
    expect(rest(await response.text())).toBe(rest(missing));
  }
});

test('an article for a role has no link, whoever asks, and one that becomes so or is removed opens no more', async () => {
  const [toOath = '', toFine = ''] = [await linkFor(aboutOath), await linkFor(aboutFine)];
  expect((await open(toOath)).status).toBe(200);
  await keepForDesk('Staff');
  for (const as of ['lois', 'ada']) {
    const reply = await newsroom.discord.slash({
      name: 'ask',
      options: { question: aboutOath, private: true },
      user: as,
    });
    if (as === 'lois') expect(reply.text).toContain('old well');
    expect(controlsOf(reply.message).filter(({ kind }) => kind === 'link')).toEqual([]);
  }
  const hidden = await open(toOath);
  expect(hidden.status).toBe(404);
  expect(await hidden.text()).not.toContain('oath of the night');
  expect((await open(toFine)).status).toBe(200);
  await write('fine', ['rules'], undefined);
  expect((await open(toFine)).status).toBe(404);
});

test('a link that has ended says so, and does not tell whether the article is still there', async () => {
  const url = (await linkFor(aboutFine)) ?? '';
  nowMs += (linkDays + 1) * 24 * 60 * 60_000;
  const ended = await open(url);
  expect([ended.status, ended.headers.get('cache-control')]).toEqual([410, 'no-store']);
  const told = await ended.text();
  expect(told).toContain('This link has ended');
  expect(told).not.toContain('nine kroner');
  await write('fine', ['rules'], undefined);
  expect(await (await open(url)).text()).toBe(told);
});

test('who does not know the article reads it in their language, and the link stays right', async () => {
  const url = new URL((await linkFor(aboutFine)) ?? '');
  url.searchParams.set('lang', 'ar');
  const page = await (await open(url.href)).text();
  expect(page).toContain('dir="rtl"');
  const [, inFrench = ''] = /href="([^"]*lang=fr)"/u.exec(page) ?? [];
  const french = await open(publicUrl + inFrench.replaceAll('&amp;', '&'));
  expect([french.status, await french.text()]).toEqual([200, expect.stringContaining(fine)]);
});
