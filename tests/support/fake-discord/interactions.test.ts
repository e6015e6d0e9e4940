import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { rawRequest, type RawAnswer } from './raw-request.js';
import type { Reply } from './reply.js';
import type { SlashSpec } from './using.js';

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord({
    guilds: [{ name: 'Newsroom' }, { name: 'Elsewhere', hasBot: false }],
  });
  await rawRequest(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Asks',
      integration_types: [0, 1],
      options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
    },
  ]);
});
afterAll(() => discord.stop());

const ask = (spec: Partial<SlashSpec> = {}): Promise<Reply> =>
  discord.slash({ name: 'ask', until: 'sent', ...spec });

type Sent = Pick<Reply, 'interactionId' | 'token'>;

/** Callbacks and webhooks carry no authorization of the bot. */
function callback(reply: Sent, body: object, query = ''): Promise<RawAnswer> {
  const path = `/interactions/${reply.interactionId}/${reply.token}/callback${query}`;
  return rawRequest(discord, 'POST', path, body, '');
}

function webhook(method: string, reply: Reply, path = '', body?: object): Promise<RawAnswer> {
  const base = `/webhooks/${discord.applicationId}/${reply.token}`;
  return rawRequest(discord, method, `${base}${path}`, body, '');
}

const message = (content: string, more: object = {}): object => ({
  type: 4,
  data: { content, ...more },
});

describe('a callback', () => {
  test('is answered with 204 and no content type', async () => {
    const reply = await ask();
    expect(await callback(reply, message('hello'))).toMatchObject({
      status: 204,
      contentType: null,
    });
    expect(reply.message.content).toBe('hello');
  });

  test('gives the message back when asked to', async () => {
    const reply = await ask();
    const { status, body } = await callback(reply, message('hello'), '?with_response=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: reply.interactionId, response_message_id: reply.message.id },
      resource: { type: 4, message: { content: 'hello' } },
    });
  });

  test('of a second answer is refused with 40060', async () => {
    const reply = await ask();
    await callback(reply, message('one'));
    expect(await callback(reply, message('two'))).toMatchObject({ status: 400, code: 40_060 });
    expect(reply.messages).toHaveLength(1);
  });

  test('after 3 seconds is refused with 10062', async () => {
    const late = await ask({ ageMs: 3_001 });
    expect(await callback(late, message('late'))).toMatchObject({ status: 404, code: 10_062 });
    const slow = await ask();
    discord.advanceClock(3_100);
    expect(await callback(slow, message('late'))).toMatchObject({ status: 404, code: 10_062 });
  });

  test('with a token that is not its own is refused with 10062', async () => {
    const reply = await ask();
    const stranger = { interactionId: reply.interactionId, token: 'another' };
    expect(await callback(stranger, message('x'))).toMatchObject({ status: 404, code: 10_062 });
  });

  test('that is wrong leaves the interaction to be answered', async () => {
    const reply = await ask();
    expect(await callback(reply, message('x'.repeat(2001)))).toMatchObject({
      status: 400,
      code: 50_035,
    });
    expect(await callback(reply, message(''))).toMatchObject({ status: 400, code: 50_006 });
    expect(await callback(reply, message('fine'))).toMatchObject({ status: 204 });
  });

  test.each([6, 7, 8, 1, 99])('of type %i does not fit a command', async (type) => {
    expect(await callback(await ask(), { type, data: { content: 'x' } })).toMatchObject({
      status: 400,
      code: 50_035,
    });
  });
});

describe('an autocomplete answer', () => {
  const choose = async (choices: readonly object[]): Promise<RawAnswer> => {
    await discord.autocomplete({ name: 'ask', focused: 'question', until: 'sent' });
    const reply = discord.interactions().at(-1);
    if (!reply) throw new Error('No interaction was sent.');
    return callback(reply, { type: 8, data: { choices } });
  };

  test.each([
    ['26 choices', Array.from({ length: 26 }, (_, i) => ({ name: `c${i}`, value: 'x' }))],
    ['a name of 101', [{ name: 'x'.repeat(101), value: 'x' }]],
    ['an empty name', [{ name: '', value: 'x' }]],
    ['a value of 101', [{ name: 'x', value: 'x'.repeat(101) }]],
  ])('is refused with %s', async (_name, choices) => {
    expect(await choose(choices)).toMatchObject({ status: 400, code: 50_035 });
  });

  test('is taken with 25 choices of 100 characters', async () => {
    const choices = Array.from({ length: 25 }, () => ({
      name: 'x'.repeat(100),
      value: 'x'.repeat(100),
    }));
    expect(await choose(choices)).toMatchObject({ status: 204 });
  });
});

describe('a modal', () => {
  const input = (customId: string): object => ({
    type: 18,
    label: 'Text',
    component: { type: 4, custom_id: customId, style: 1 },
  });
  const modal = (data: object): object => ({
    type: 9,
    data: { custom_id: 'modal', title: 'Add', components: [input('text')], ...data },
  });

  test.each([
    ['a title of 46', { title: 'x'.repeat(46) }, 'data.title BASE_TYPE_MAX_LENGTH'],
    ['no component', { components: [] }, 'data.components BASE_TYPE_MIN_LENGTH'],
    [
      'six components',
      { components: ['a', 'b', 'c', 'd', 'e', 'f'].map(input) },
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id twice',
      { components: [input('same'), input('same')] },
      'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('is refused with %s', async (_name, data, fault) => {
    const answer = await callback(await ask(), modal(data));
    expect(answer).toMatchObject({ status: 400, code: 50_035, faults: [fault] });
  });

  test('is filled in and sent', async () => {
    const reply = await ask();
    await callback(reply, modal({}));
    const sent = await discord.submitModal(reply, { text: 'Hello' }, { until: 'sent' });
    await callback(sent, message('Thank you'));
    expect(sent.text).toBe('Thank you');
  });

  test('cannot be sent without what it requires', async () => {
    const reply = await ask();
    await callback(reply, modal({}));
    await expect(discord.submitModal(reply, {}, { until: 'sent' })).rejects.toThrow('needs text');
  });
});

describe('the webhook of an interaction', () => {
  test('is unknown before the first answer', async () => {
    const reply = await ask();
    expect(await webhook('POST', reply, '', { content: 'early' })).toMatchObject({
      status: 404,
      code: 10_015,
    });
  });

  test('takes follow-ups, edits and deletions, with @original escaped or not', async () => {
    const reply = await ask();
    await callback(reply, message('one'));
    expect(await webhook('POST', reply, '', { content: 'two' })).toMatchObject({ status: 200 });
    await webhook('PATCH', reply, '/messages/%40original', { content: 'one, edited' });
    expect(reply.messages.map(({ content }) => content)).toEqual(['one, edited', 'two']);
    expect((await webhook('GET', reply, '/messages/@original')).body).toMatchObject({
      content: 'one, edited',
    });
    expect(await webhook('DELETE', reply, '/messages/@original')).toMatchObject({ status: 204 });
    expect(await webhook('GET', reply, '/messages/@original')).toMatchObject({ code: 10_008 });
    expect(reply.messages.map(({ content }) => content)).toEqual(['two']);
  });

  test('ends a deferral with an edit or the first follow-up, which stays ephemeral', async () => {
    const reply = await ask();
    await callback(reply, { type: 5, data: { flags: 64 } });
    expect(reply.messages).toEqual([]);
    await webhook('POST', reply, '', { content: 'done' });
    expect(reply.messages.map(({ content }) => content)).toEqual(['done']);
    expect(reply.ephemeral).toBe(true);
    expect(discord.messagesIn('general').map(({ content }) => content)).not.toContain('done');
  });

  test('is held to the rules of messages, for the outcome of an edit', async () => {
    const reply = await ask();
    await callback(reply, message('one'));
    const original = '/messages/@original';
    const text = { type: 10, content: 'x' };
    expect(await webhook('PATCH', reply, original, { content: '' })).toMatchObject({
      code: 50_006,
    });
    expect(
      await webhook('PATCH', reply, original, { flags: 32_768, components: [text] }),
    ).toMatchObject({ code: 50_035 });
    expect(
      await webhook('PATCH', reply, original, { flags: 32_768, content: null, components: [text] }),
    ).toMatchObject({ status: 200 });
    expect(await webhook('PATCH', reply, original, { content: 'back' })).toMatchObject({
      code: 50_035,
    });
  });

  test('is over after 15 minutes, with 50027', async () => {
    const reply = await ask();
    await callback(reply, message('one'));
    discord.advanceClock(15 * 60 * 1000 + 1);
    expect(await webhook('PATCH', reply, '/messages/@original', { content: 'x' })).toMatchObject({
      status: 401,
      code: 50_027,
    });
  });

  test('takes five follow-ups where only the person installed the app', async () => {
    const reply = await ask({ guild: 'Elsewhere' });
    await callback(reply, message('one'));
    for (let count = 0; count < 5; count += 1) {
      expect(await webhook('POST', reply, '', { content: 'more' })).toMatchObject({ status: 200 });
    }
    expect(await webhook('POST', reply, '', { content: 'more' })).toMatchObject({ status: 400 });
  });
});

describe('what a person cannot do', () => {
  test.each([
    ['an option that there is not', { options: { other: 'x' } }, 'has no option other'],
    ['an option of the wrong kind', { options: { question: 7 } }, 'takes a string'],
  ])('is thrown: %s', async (_name, spec, reason) => {
    await expect(ask(spec)).rejects.toThrow(reason);
  });

  test('is thrown: a command that is not there, with those that are', async () => {
    await expect(ask({ name: 'sing', timeoutMs: 30 })).rejects.toThrow(/ask \(type 1, global\)/);
  });

  test('is thrown: a button that is not there, is a link or is switched off', async () => {
    const reply = await ask();
    const button = { type: 2, style: 1, label: 'Next', custom_id: 'next', disabled: true };
    const link = { type: 2, style: 5, label: 'Source', url: 'https://example.com' };
    await callback(reply, message('x', { components: [{ type: 1, components: [button, link] }] }));
    await expect(discord.press(reply.message, 'Back')).rejects.toThrow(/only Next \[next\]/);
    await expect(discord.press(reply.message, 'Source')).rejects.toThrow(/is a link/);
    await expect(discord.press(reply.message, 'Next')).rejects.toThrow(/is switched off/);
  });
});

test('an interaction that nobody answers fails with what was seen', async () => {
  await expect(ask({ until: 'shown', timeoutMs: 30 })).rejects.toThrow(
    /Waited 30 ms for interaction \d+ to be shown[^]*Last requests/,
  );
});
