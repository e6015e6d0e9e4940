import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { isObject, objectsIn, textIn } from './json.js';
import { rawRequest, type RawAnswer } from './raw-request.js';

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord({
    guilds: [
      {
        name: 'Newsroom',
        channels: [
          { name: 'general' },
          { name: 'hidden', withheld: ['ViewChannel'] },
          { name: 'read-only', withheld: ['SendMessages', 'AddReactions', 'CreatePublicThreads'] },
          { name: 'no-history', withheld: ['ReadMessageHistory'] },
          { name: 'no-threads', withheld: ['SendMessagesInThreads'] },
          { name: 'forum', kind: 'forum' },
        ],
      },
    ],
  });
});
afterAll(() => discord.stop());

const messagesPath = (channel = 'general'): string =>
  `/channels/${discord.channel(channel).id}/messages`;
const send = (body: object, channel?: string): Promise<RawAnswer> =>
  rawRequest(discord, 'POST', messagesPath(channel), body);
const idOf = (answer: RawAnswer): string =>
  isObject(answer.body) ? textIn(answer.body['id']) : '';

describe('sending', () => {
  test('twice with one enforced nonce makes one message', async () => {
    const body = { content: 'once', nonce: '42', enforce_nonce: true };
    const first = await send(body);
    const second = await send(body);
    expect(idOf(second)).toBe(idOf(first));
    const loose = await send({ content: 'again', nonce: '42' });
    expect(idOf(loose)).not.toBe(idOf(first));
  });

  test('a reply names its message, and pings its author only when allowed to', async () => {
    const question = await discord.say({ content: 'Well?' });
    const reference = { message_id: question.id };
    const loud = await send({ content: 'So.', message_reference: reference });
    expect(loud.body).toMatchObject({
      type: 19,
      referenced_message: { content: 'Well?' },
      mentions: [{ username: 'ada' }],
    });
    const quiet = await send({
      content: 'So.',
      message_reference: reference,
      allowed_mentions: { parse: [] },
    });
    expect(quiet.body).toMatchObject({ mentions: [] });
    expect(await discord.replies(question, { count: 2 })).toHaveLength(2);
  });

  test('a reply to a message that is gone is refused, unless it need not exist', async () => {
    const question = await discord.say({ content: 'Well?' });
    discord.remove(question);
    const reference = { message_id: question.id };
    expect(await send({ content: 'So.', message_reference: reference })).toMatchObject({
      status: 400,
      code: 50_035,
      faults: ['message_reference REPLIES_UNKNOWN_MESSAGE'],
    });
    const gentle = { ...reference, fail_if_not_exists: false };
    expect(await send({ content: 'So.', message_reference: gentle })).toMatchObject({
      status: 200,
    });
  });

  test('pings whom the text names unless allowed_mentions says otherwise', async () => {
    const { id } = discord.user('grace');
    const content = `<@${id}> @everyone <@&${discord.guild().botRoleId}>`;
    expect((await send({ content })).body).toMatchObject({
      mentions: [{ id }],
      mention_everyone: true,
      mention_roles: [discord.guild().botRoleId],
    });
    expect((await send({ content, allowed_mentions: { parse: [] } })).body).toMatchObject({
      mentions: [],
      mention_everyone: false,
      mention_roles: [],
    });
    expect((await send({ content, allowed_mentions: { users: [id] } })).body).toMatchObject({
      mentions: [{ id }],
      mention_everyone: false,
    });
  });
});

describe('what the bot may not do', () => {
  test.each([
    ['hidden', 403, 50_001],
    ['read-only', 403, 50_013],
  ])('sending in %s is answered with %i and %i', async (channel, status, code) => {
    expect(await send({ content: 'x' }, channel)).toMatchObject({ status, code });
  });

  test('replying without the history is answered with 160002', async () => {
    const { id } = await discord.say({ content: 'Well?', channel: 'no-history' });
    const body = { content: 'So.', message_reference: { message_id: id } };
    expect(await send(body, 'no-history')).toMatchObject({ status: 400, code: 160_002 });
  });

  test('reacting and opening threads are answered with 50013', async () => {
    const { id } = await discord.say({ content: 'Well?', channel: 'read-only' });
    const base = `${messagesPath('read-only')}/${id}`;
    expect(await rawRequest(discord, 'PUT', `${base}/reactions/%F0%9F%91%80/@me`)).toMatchObject({
      status: 403,
      code: 50_013,
    });
    expect(await rawRequest(discord, 'POST', `${base}/threads`, { name: 'x' })).toMatchObject({
      status: 403,
      code: 50_013,
    });
  });

  test('sending in a thread needs the permission for threads', async () => {
    const thread = discord.openThread({ name: 'Talk', channel: 'no-threads' });
    expect(await send({ content: 'x' }, 'no-threads')).toMatchObject({ status: 200 });
    expect(await send({ content: 'x' }, thread.id)).toMatchObject({ status: 403, code: 50_013 });
  });

  test('the messages of others are neither edited nor deleted', async () => {
    const { id } = await discord.say({ content: 'Mine' });
    const path = `${messagesPath()}/${id}`;
    expect(await rawRequest(discord, 'PATCH', path, { content: 'x' })).toMatchObject({
      status: 403,
      code: 50_005,
    });
    expect(await rawRequest(discord, 'DELETE', path)).toMatchObject({ status: 403, code: 50_013 });
  });

  test('without the token nothing is answered but 401', async () => {
    const path = messagesPath();
    expect(await rawRequest(discord, 'GET', path, undefined, 'Bot wrong')).toMatchObject({
      status: 401,
    });
    expect(await rawRequest(discord, 'GET', '/gateway/bot', undefined, 'Bot wrong')).toMatchObject({
      status: 401,
    });
  });

  test('what is not there is answered with its own code', async () => {
    const gone = '/channels/1/messages';
    expect(await rawRequest(discord, 'POST', gone, { content: 'x' })).toMatchObject({
      status: 404,
      code: 10_003,
    });
    expect(await rawRequest(discord, 'GET', `${messagesPath()}/1`)).toMatchObject({
      status: 404,
      code: 10_008,
    });
    expect(await rawRequest(discord, 'GET', '/no/such/route')).toMatchObject({ status: 404 });
  });
});

describe('reading', () => {
  test('a page holds the newest first, before and after an id', async () => {
    const sent = [];
    for (const content of ['a', 'b', 'c', 'd']) sent.push(await send({ content }));
    const [, b = '', c = ''] = sent.map(idOf);
    const contents = async (query: string): Promise<unknown[]> => {
      const { body } = await rawRequest(discord, 'GET', `${messagesPath()}?${query}`);
      return objectsIn(body).map(({ content }) => content);
    };
    expect(await contents('limit=2')).toEqual(['d', 'c']);
    expect(await contents(`limit=1&before=${c}`)).toEqual(['b']);
    expect(await contents(`limit=1&after=${b}`)).toEqual(['c']);
    expect(await contents(`limit=3&around=${b}`)).toEqual(['c', 'b', 'a']);
  });

  test('shows no content that the bot may not read', async () => {
    const { id } = await discord.say({ content: 'between us' });
    const { body } = await rawRequest(discord, 'GET', `${messagesPath()}/${id}`);
    expect(body).toMatchObject({ content: '' });
  });

  test('the first message of a forum post has the id of its thread, and may come late', async () => {
    const post = discord.openThread({ name: 'A question', channel: 'forum' });
    const path = `${messagesPath(post.id)}/${post.id}`;
    expect(await rawRequest(discord, 'GET', path)).toMatchObject({ status: 404, code: 10_008 });
    const content = `<@${discord.bot.id}> Well?`;
    await discord.say({ content, channel: post.id, starter: true });
    expect((await rawRequest(discord, 'GET', path)).body).toMatchObject({ content });
  });
});

test('a request is failed, delayed and done though its answer is lost, as often as asked for', async () => {
  discord.failNext({ method: 'POST', path: messagesPath(), status: 500, processed: true });
  discord.failNext({ method: 'POST', path: /messages$/, status: 429, global: true, times: 2 });
  expect(await send({ content: 'lost' })).toMatchObject({ status: 500 });
  expect(discord.messagesIn('general').at(-1)?.content).toBe('lost');
  expect(await send({ content: 'x' })).toMatchObject({ status: 429, body: { global: true } });
  expect(await send({ content: 'x' })).toMatchObject({ status: 429 });
  expect(await send({ content: 'x' })).toMatchObject({ status: 200 });
  const refusals = discord.refusals.length;
  discord.failNext({ hang: true });
  const hanging = send({ content: 'never' });
  await expect(Promise.race([hanging, discord.idle(50)])).resolves.toBeUndefined();
  expect(discord.refusals).toHaveLength(refusals);
  hanging.catch(() => undefined);
});
