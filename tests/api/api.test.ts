import { describe, expect, test } from 'vitest';
import { citationStyles } from '../../src/citing/cite.js';
import { articleOf } from '../contracts/articles.js';
import { aboutBell, aboutLighthouse, bell, lighthouse, serving } from './support/serving.js';

const cast = 'The bell of Mandal was cast in 1604 by Anders Moe.';

describe('a question', () => {
  test('is answered with the passage, its id, its source and the version of the articles', async () => {
    const { post } = await serving();
    const response = await post('/v1/ask', { question: aboutBell });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({
      version: expect.stringMatching(/^[\da-f]{16}$/u) as unknown,
      kind: 'found',
      question: aboutBell,
      evidence: [
        {
          article: 'bell',
          passage: 'bell#1',
          paragraph: 1,
          text: cast,
          highlights: [{ start: 0, end: cast.length }],
          source: { title: 'The bell', publisher: 'Mandal Tidende', published: '2019-09-30' },
        },
      ],
    });
  });

  test('keeps to its conditions, and says when no article meets them', async () => {
    const { post } = await serving();
    const elsewhere = await post('/v1/ask', { question: aboutBell, publisher: 'Farsund Avis' });
    expect(await elsewhere.json()).toMatchObject({ kind: 'nothing', evidence: [] });
    const later = await post('/v1/ask', { question: aboutLighthouse, since: '2021' });
    expect(await later.json()).toMatchObject({ kind: 'found' });
    for (const condition of [{ tag: 'ships' }, { article: 'none' }, { article: '#' }]) {
      const refused = await post('/v1/ask', { question: aboutBell, ...condition });
      expect(refused.status).toBe(422);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  test('follows up what was asked before', async () => {
    const { post } = await serving();
    const alone = await post('/v1/ask', { question: 'by whom?' });
    expect(await alone.json()).toMatchObject({ kind: 'nothing' });
    const after = await post('/v1/ask', { question: 'by whom?', after: [aboutBell] });
    expect(await after.json()).toHaveProperty('evidence.0.article', 'bell');
  });

  test('of many is answered with a line of JSON for each, in their order', async () => {
    const { post } = await serving();
    const response = await post('/v1/ask', { questions: [aboutLighthouse, '', aboutBell] });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { kind: 'found', evidence: [{ article: 'lighthouse' }] },
      { kind: 'nothing' },
      { kind: 'found', evidence: [{ article: 'bell' }] },
    ]);
  });

  test('of many whose conditions no article meets has a line that says so', async () => {
    const { post } = await serving();
    const response = await post('/v1/ask', { questions: [aboutBell], tag: 'ships' });
    expect(JSON.parse(await response.text())).toEqual({
      question: aboutBell,
      problem: { status: 422, detail: 'No article meets these conditions.' },
    });
  });

  test('that is none is refused with what is wrong with it', async () => {
    const { post } = await serving();
    const wrong: readonly (readonly [unknown, number, string])[] = [
      [{}, 400, 'either question or questions'],
      [{ question: 'a', questions: ['b'] }, 400, 'either question or questions'],
      [{ question: 7 }, 400, 'expected string'],
      [{ question: 'x'.repeat(4_001) }, 400, '4000'],
      [{ questions: Array.from({ length: 101 }, () => 'x') }, 400, '100'],
      [{ question: 'a', since: 'yesterday' }, 400, 'must be a day'],
      [{ question: 'a', limit: 21 }, 400, '20'],
      [[], 400, 'expected object'],
    ];
    for (const [body, status, detail] of wrong) {
      const response = await post('/v1/ask', body);
      expect(response.status, JSON.stringify(body).slice(0, 60)).toBe(status);
      expect(await response.json()).toMatchObject({
        status,
        title: 'Bad Request',
        detail: expect.stringContaining(detail) as unknown,
      });
    }
  });

  test('is read where it says that it is JSON, and nowhere else', async () => {
    const { origin } = await serving();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const body = JSON.stringify({ question: aboutBell });
      const headers = { 'content-type': type };
      const response = await fetch(`${origin}/v1/ask`, { method: 'POST', body, headers });
      expect(response.status).toBe(415);
    }
  });
});

test('a search lists passages, of those articles that were asked for', async () => {
  const { get } = await serving();
  const found = await get('/v1/search?q=bell%20of%20Mandal&tag=music&limit=1');
  expect(await found.json()).toMatchObject({
    query: 'bell of Mandal',
    areNear: false,
    passages: [{ passage: 'bell#1', text: cast }],
  });
  expect((await get('/v1/search?q=bell&tag=ships')).status).toBe(422);
  for (const wrong of ['', '?q=', '?q=a&limit=0', '?q=a&limit=51', '?q=a&limit=x', '?q=a&q=b']) {
    expect((await get(`/v1/search${wrong}`)).status, wrong).toBe(400);
  }
});

test('a quotation is told to be what it is', async () => {
  const { post } = await serving();
  const kindOf = async (body: object): Promise<unknown> => (await post('/v1/verify', body)).json();
  expect(await kindOf({ quote: cast })).toMatchObject({
    kind: 'verbatim',
    places: [{ passage: 'bell#1', spans: [{ start: 0, end: cast.length }] }],
  });
  expect(await kindOf({ quote: cast, source: 'Farsund Avis' })).toMatchObject({
    kind: 'misattributed',
  });
  expect(await kindOf({ quote: cast.replace('1604', '1704') })).toMatchObject({
    kind: 'altered',
    places: [{ passage: 'bell#1' }],
  });
  expect(await kindOf({ quote: 'No rhinoceros sings.' })).toMatchObject({ kind: 'absent' });
  const none = await post('/v1/verify', { quote: ' … ' });
  expect(none.status).toBe(422);
  expect((await post('/v1/verify', { quote: 'x'.repeat(4_001) })).status).toBe(400);
});

describe('articles', () => {
  test('are listed page by page', async () => {
    const { get } = await serving();
    const first = await get('/v1/articles?limit=1');
    expect(await first.json()).toMatchObject({
      total: 2,
      offset: 0,
      next: 1,
      articles: [{ id: 'bell', title: 'The bell', passages: 2 }],
    });
    const last: unknown = await (await get('/v1/articles?limit=1&offset=1')).json();
    expect(last).toMatchObject({ offset: 1, articles: [{ id: 'lighthouse' }] });
    expect(last).not.toHaveProperty('next');
    expect(await (await get('/v1/articles?offset=99')).json()).toMatchObject({ articles: [] });
  });

  test('are read whole, and passage by passage', async () => {
    const { get } = await serving();
    expect(await (await get('/v1/articles/bell')).json()).toMatchObject({
      id: 'bell',
      tags: ['music'],
      passages: [
        { passage: 'bell#1', paragraph: 1, kind: 'paragraph', text: cast },
        { passage: 'bell#2' },
      ],
    });
    expect(await (await get('/v1/passages/bell%231')).json()).toMatchObject({
      article: 'bell',
      passage: 'bell#1',
      text: cast,
      source: { title: 'The bell' },
    });
  });

  test('that are not there are not found, whatever they are called', async () => {
    const { get } = await serving();
    for (const id of ['none', '..%2F..%2Fetc%2Fpasswd', '__proto__', 'bell%00', '%F0%9F%94%94']) {
      expect((await get(`/v1/articles/${id}`)).status, id).toBe(404);
    }
    for (const id of ['bell', 'bell%239', 'none%231', 'bell%23x']) {
      expect((await get(`/v1/passages/${id}`)).status, id).toBe(404);
    }
  });
});

describe('who has it already', () => {
  const paths = ['/v1/articles', '/v1/articles/bell', '/v1/passages/bell%231', '/v1/search?q=bell'];

  test('is told that nothing has changed, until an article has', async () => {
    const { get, library } = await serving();
    const tags = await Promise.all(
      paths.map(async (path) => (await get(path)).headers.get('etag') ?? ''),
    );
    for (const [index, path] of paths.entries()) {
      const tag = tags[index] ?? '';
      expect(tag).toMatch(/^"[\w.-]+"$/u);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await get(path, { 'if-none-match': known });
        expect(again.status, path).toBe(304);
        expect(await again.text()).toBe('');
      }
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    }
    const changed = articleOf('bell', { title: 'The bell', paragraphs: ['The bell is gone.'] });
    await library.replaceCommon({ articles: [changed, lighthouse] });
    for (const [index, path] of paths.slice(0, 2).entries()) {
      const again = await get(path, { 'if-none-match': tags[index] ?? '' });
      expect(again.status, path).toBe(200);
    }
    await library.replaceCommon({ articles: [bell, lighthouse] });
    for (const [index, path] of paths.entries()) {
      expect((await get(path, { 'if-none-match': tags[index] ?? '' })).status).toBe(304);
    }
  });
});

describe('pages of other origins', () => {
  test('may read nothing, unless the settings name them', async () => {
    const closed = await serving();
    const origin = 'https://example.org';
    const read = await closed.get('/v1/articles', { origin });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();

    const open = await serving({ corsOrigins: [origin] });
    const allowed = await open.get('/v1/articles', { origin });
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    const asked = await fetch(`${open.origin}/v1/ask`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    const other = await open.get('/v1/articles', { origin: 'https://example.com' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('any may, where the settings say so', async () => {
    const { get } = await serving({ corsOrigins: ['*'] });
    const read = await get('/v1/articles', { origin: 'https://example.com' });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
  });
});

test('what asks from this machine is never too often', async () => {
  const { get } = await serving({ rate: { uses: 1, perSeconds: 60 } });
  for (let times = 0; times < 5; times += 1) expect((await get('/v1/articles')).status).toBe(200);
});

test('who asks too often is told when to ask again', async () => {
  const identify = () => Promise.resolve({ key: 'somebody' });
  const { get, post } = await serving({ rate: { uses: 3, perSeconds: 60 }, identify });
  const questions = [aboutBell, aboutBell, aboutBell, aboutBell];
  const many = await post('/v1/ask', { questions });
  expect((await many.text()).trimEnd().split('\n')).toHaveLength(4);
  const refused = await get('/v1/articles');
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(20);
  expect(seconds).toBeLessThanOrEqual(40);
});

describe('a citation', () => {
  test('of a passage or an article is given in every style, and says nothing that the article does not', async () => {
    const { get } = await serving();
    const citationOf = async (path: string): Promise<unknown> => {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      return ((await response.json()) as { citation: unknown }).citation;
    };
    const ofPassage = '/v1/passages/bell%232/citation';
    expect(await citationOf(ofPassage)).toBe(
      'The bell · Mandal Tidende · 30 September 2019 · ¶ 2 of 2',
    );
    expect(await citationOf('/v1/articles/bell/citation')).toBe(
      'The bell · Mandal Tidende · 30 September 2019',
    );
    for (const style of citationStyles) {
      const cited = await citationOf(`${ofPassage}?style=${style}`);
      expect(cited, style).toMatch(/The bell/iu);
      expect(cited, style).not.toMatch(/undefined|Anders Moe|https?:/u);
    }
  });

  test('of what is not there, or in no style, is refused, and one that is known is not sent again', async () => {
    const { get } = await serving();
    for (const path of [
      'passages/bell',
      'passages/bell%239',
      'articles/bell%231',
      'articles/none',
    ]) {
      expect((await get(`/v1/${path}/citation`)).status, path).toBe(404);
    }
    expect((await get('/v1/articles/bell/citation?style=harvard')).status).toBe(400);
    const first = await get('/v1/articles/bell/citation');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/v1/articles/bell/citation', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get('/v1/articles/bell/citation?style=mla', { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });
});
