import { expect, onTestFinished, test } from 'vitest';
import { openShelves } from '../../src/knowledge/shelves.js';
import type { ApiTokens } from '../../src/store/api-tokens.js';
import { createGuildShelves } from '../answer/serve/support/guild-sources.js';
import { articleOf } from '../contracts/articles.js';
import { emptyStores } from '../store/support/empty-stores.js';
import { aboutBell, bell, serving } from './support/serving.js';

const guild = '100000000000000001';
const otherGuild = '100000000000000002';
const ferry = 'The ferry to Skagen carries forty cars and a piano.';
const aboutFerry = 'What does the ferry to Skagen carry?';

async function openTokens(): Promise<ApiTokens> {
  const stores = await emptyStores();
  onTestFinished(() => stores.close());
  return stores.apiTokens;
}

const showing = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

test('without a token nothing is read where one is needed, whatever is asked', async () => {
  const { get, post, lines } = await serving({ tokens: await openTokens(), isOpen: false });
  const wrong = ['', 'Bearer', 'Bearer x', 'Basic dTpw', `Bearer quoth_${'a'.repeat(12)}_x`];
  for (const authorization of [undefined, ...wrong]) {
    const headers = authorization === undefined ? {} : { authorization };
    const responses = await Promise.all([
      post('/v1/ask', { question: aboutBell }, headers),
      post('/v1/ask', { question: 7 }, headers),
      post('/v1/verify', { quote: 'x' }, headers),
      ...['search?q=a', 'articles', 'articles/bell', 'passages/bell%231'].map((path) =>
        get(`/v1/${path}`, headers),
      ),
    ]);
    for (const response of responses) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/u);
      expect(await response.text()).not.toContain('Mandal');
    }
  }
  expect((await get('/v1/openapi.json')).status).toBe(200);
  expect(lines).toEqual([]);
});

test('a wrong token opens nothing where none is needed, either', async () => {
  const { get } = await serving({ tokens: await openTokens() });
  expect((await get('/v1/articles')).status).toBe(200);
  expect((await get('/v1/articles', showing('x'))).status).toBe(401);
});

test("a token reads its server's articles, and those of no other", async () => {
  const tokens = await openTokens();
  const sources = createGuildShelves();
  sources.write(guild, 'ferry', [ferry]);
  const { post, get } = await serving({ articles: [bell], sources, tokens, isOpen: false });
  const own = showing((await tokens.create({ guildId: guild })).token);
  const others = showing((await tokens.create({ guildId: otherGuild })).token);
  const common = showing((await tokens.create({})).token);

  const answered = await post('/v1/ask', { question: aboutFerry }, own);
  expect(await answered.json()).toMatchObject({ evidence: [{ text: ferry, revision: 1 }] });
  expect((await get('/v1/articles/bell', own)).status).toBe(200);
  const first = (await get('/v1/articles', own)).headers.get('etag') ?? '';
  for (const elsewhere of [others, common]) {
    const asked = await post('/v1/ask', { question: aboutFerry }, elsewhere);
    expect(await asked.text()).not.toContain('Skagen carries');
    expect((await get('/v1/articles/ferry', elsewhere)).status).toBe(404);
    expect((await get('/v1/passages/ferry%231', elsewhere)).status).toBe(404);
    expect(await (await get('/v1/search?q=ferry%20to%20Skagen', elsewhere)).text()).not.toContain(
      'forty cars',
    );
    const checked = await post('/v1/verify', { quote: ferry }, elsewhere);
    expect(await checked.json()).toMatchObject({ kind: 'absent', places: [] });
    // What one has read is not what another would.
    const again = await get('/v1/articles', { ...elsewhere, 'if-none-match': first });
    expect(again.status).toBe(200);
  }
});

test('no token reads what only a role may see', async () => {
  const tokens = await openTokens();
  const secret = articleOf('secret', { tags: ['staff'], paragraphs: [ferry] });
  const sources = createGuildShelves();
  sources.setShelves(guild, { ...openShelves, roles: [{ roleId: '9', tags: ['staff'] }] });
  const { post, get } = await serving({ articles: [bell, secret], sources, tokens, isOpen: false });
  const token = showing((await tokens.create({ guildId: guild })).token);
  const responses = [
    await post('/v1/ask', { question: aboutFerry }, token),
    await post('/v1/ask', { questions: [aboutFerry] }, token),
    await post('/v1/verify', { quote: ferry }, token),
    await get('/v1/search?q=ferry%20Skagen%20piano', token),
    await get('/v1/articles', token),
    await get('/v1/articles/secret', token),
    await get('/v1/passages/secret%231', token),
  ];
  for (const response of responses) {
    const body = await response.text();
    expect(body.replaceAll(aboutFerry, '').replaceAll(ferry, '')).not.toMatch(/secret|forty/u);
  }
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 404, 404]);
  expect(await (await get('/v1/articles', token)).json()).toMatchObject({ total: 1 });
});

test('a token that is revoked opens nothing from the next request on', async () => {
  const tokens = await openTokens();
  const { get } = await serving({ tokens, isOpen: false });
  const { id, token } = await tokens.create({});
  expect((await get('/v1/articles', showing(token))).status).toBe(200);
  await tokens.revoke(id);
  expect((await get('/v1/articles', showing(token))).status).toBe(401);
});

test('each token has a rate of its own', async () => {
  const tokens = await openTokens();
  const rate = { uses: 2, perSeconds: 600 };
  const { get } = await serving({ tokens, isOpen: false, rate });
  const [one, other] = [await tokens.create({}), await tokens.create({})];
  const status = async ({ token }: { token: string }): Promise<number> =>
    (await get('/v1/articles', showing(token))).status;
  expect([await status(one), await status(one), await status(one)]).toEqual([200, 200, 429]);
  expect(await status(other)).toBe(200);
});

test('no token is in any log, whatever goes wrong', async () => {
  const tokens = await openTokens();
  const { token } = await tokens.create({});
  const broken: ApiTokens = { ...tokens, find: () => Promise.reject(new Error('broken')) };
  const { get, lines } = await serving({ tokens: broken, isOpen: false });
  expect((await get(`/v1/search?q=${token}`, showing(token))).status).toBe(500);
  const [line] = lines;
  expect(line?.message).toBe('A request met an unforeseen error.');
  expect(JSON.stringify(lines)).not.toContain(token.slice(-43));
});
