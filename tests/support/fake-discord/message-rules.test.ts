import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { rawRequest } from './raw-request.js';
import { brokenRules } from './rule.js';
import { messageRules } from './rules.js';

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord();
});
afterAll(() => discord.stop());

const v2 = 32_768;
const text = (content: string): object => ({ type: 10, content });
const button = (customId: string, more: object = {}): object => ({
  type: 2,
  style: 2,
  label: customId,
  custom_id: customId,
  ...more,
});
const link = (url: string): object => ({ type: 2, style: 5, label: 'Source', url });
const row = (...components: readonly object[]): object => ({ type: 1, components });
const menu = (count: number, more: object = {}): object => ({
  type: 3,
  custom_id: 'menu',
  options: Array.from({ length: count }, (_, index) => ({
    label: `Option ${index}`,
    value: String(index),
  })),
  ...more,
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Bodies that the schema alone refuses: name, body, what is wrong where. */
const bySchema: readonly (readonly [string, object, string])[] = [
  [
    'a label of 81',
    { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
    'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a custom id of 101',
    { content: 'x', components: [row(button('x'.repeat(101), { label: 'x' }))] },
    'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty custom id',
    { content: 'x', components: [row(button('', { label: 'x' }))] },
    'components.0.components.0.custom_id BASE_TYPE_MIN_LENGTH',
  ],
  [
    'a link of 513',
    { content: 'x', components: [row(link(`https://example.com/${'x'.repeat(493)}`))] },
    'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a link that is none',
    { content: 'x', components: [row(link('not an address'))] },
    'components.0.components.0.url BASE_TYPE_BAD_FORMAT',
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...times(6, (index) => button(`b${index}`)))] },
    'components.0.components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty row',
    { content: 'x', components: [row()] },
    'components.0.components BASE_TYPE_MIN_LENGTH',
  ],
  [
    '26 options',
    { content: 'x', components: [row(menu(26))] },
    'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a placeholder of 151',
    { content: 'x', components: [row(menu(1, { placeholder: 'x'.repeat(151) }))] },
    'components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a section without an accessory',
    { flags: v2, components: [{ type: 9, components: [text('x')] }] },
    'components.0.accessory BASE_TYPE_REQUIRED',
  ],
  [
    'a section of four texts',
    {
      flags: v2,
      components: [
        { type: 9, components: times(4, () => text('x')), accessory: link('https://example.com') },
      ],
    },
    'components.0.components BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty text display',
    { flags: v2, components: [text('')] },
    'components.0.content BASE_TYPE_MIN_LENGTH',
  ],
  [
    'a container in a container',
    { flags: v2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
    'components.0.components.0.type BASE_TYPE_CHOICES',
  ],
  ['11 embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds BASE_TYPE_MAX_LENGTH'],
  [
    'an embed title of 257',
    { embeds: [{ title: 'x'.repeat(257) }] },
    'embeds.0.title BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an embed description of 4,097',
    { embeds: [{ description: 'x'.repeat(4097) }] },
    'embeds.0.description BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field value of 1,025',
    { embeds: [{ fields: [{ name: 'x', value: 'x'.repeat(1025) }] }] },
    'embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 fields',
    { embeds: [{ fields: times(26, () => ({ name: 'x', value: 'x' })) }] },
    'embeds.0.fields BASE_TYPE_MAX_LENGTH',
  ],
  ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce BASE_TYPE_MAX_LENGTH'],
  ['content that is no text', { content: 7 }, 'content BASE_TYPE_BAD_TYPE'],
];

/** Bodies that only a rule refuses: the rule, the body, what is wrong where. */
const byRule: readonly (readonly [string, object, string])[] = [
  ['content length', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
  [
    'characters of all embeds',
    { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) },
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'an embed has something to show',
    { embeds: [{ color: 1 }] },
    'embeds.0.description BASE_TYPE_REQUIRED',
  ],
  [
    'Components V2 exclude content, embeds, stickers and polls',
    { flags: v2, content: 'x', components: [text('x')] },
    'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'Components V2 exclude content, embeds, stickers and polls',
    { flags: v2, embeds: [{ title: 'x' }], components: [text('x')] },
    'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'without the V2 flag only action rows stand at the top',
    { components: [text('x')] },
    'components.0.type UNION_TYPE_CHOICES',
  ],
  [
    'action rows without the V2 flag',
    { content: 'x', components: times(6, (index) => row(button(`b${index}`))) },
    'components BASE_TYPE_BAD_LENGTH',
  ],
  [
    'components in all, nested ones too',
    { flags: v2, components: [{ type: 17, components: times(40, () => text('x')) }] },
    'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'characters of all text displays',
    { flags: v2, components: times(2, () => text('x'.repeat(2001))) },
    'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'an action row holds 1 to 5 buttons or one menu',
    { content: 'x', components: [row(menu(2), button('b'))] },
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'an action row holds 1 to 5 buttons or one menu',
    { content: 'x', components: [row(menu(2), menu(2, { custom_id: 'other' }))] },
    'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'custom ids are unique',
    { content: 'x', components: [row(button('same'), button('same'))] },
    'components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'component ids are unique',
    { flags: v2, components: times(2, () => ({ ...text('x'), id: 7 })) },
    'components.1.id COMPONENT_ID_DUPLICATED',
  ],
  [
    'a link button has a url and no custom id, every other one the reverse',
    { content: 'x', components: [row({ type: 2, style: 1, label: 'x' })] },
    'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  [
    'a link button has a url and no custom id, every other one the reverse',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'x' })] },
    'components.0.components.0.url BASE_TYPE_REQUIRED',
  ],
  [
    'a link button has a url and no custom id, every other one the reverse',
    { content: 'x', components: [row({ ...link('https://example.com'), custom_id: 'x' })] },
    'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN',
  ],
  [
    'a link button has a url and no custom id, every other one the reverse',
    { content: 'x', components: [row(button('x', { url: 'https://example.com' }))] },
    'components.0.components.0.url BUTTON_COMPONENT_URL_FORBIDDEN',
  ],
  [
    'a link leads to http, https or discord',
    { content: 'x', components: [row(link('ftp://example.com/x'))] },
    'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a button has a label or an emoji',
    { content: 'x', components: [row(button('x', { label: undefined }))] },
    'components.0.components.0.label BASE_TYPE_REQUIRED',
  ],
  [
    'a menu has each value once',
    {
      content: 'x',
      components: [row(menu(0, { options: times(2, () => ({ label: 'x', value: 'same' })) }))],
    },
    'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'a menu asks for no more values than it has options',
    { content: 'x', components: [row(menu(2, { max_values: 3 }))] },
    'components.0.components.0.max_values SELECT_COMPONENT_VALUES_OUT_OF_RANGE',
  ],
  [
    'allowed_mentions names users or roles, or parses them, not both',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
];

/** Bodies that are answered with something else than 50035: the rule, the body, status and code. */
const otherwise: readonly (readonly [string, object, number, number])[] = [
  ['a message has something to show', {}, 400, 50_006],
  ['a message has something to show', { content: '  \n ' }, 400, 50_006],
  ['a message has something to show', { flags: v2, components: [] }, 400, 50_006],
  [
    'UTF-8 bytes of all text displays',
    { flags: v2, components: [text('界'.repeat(3400))] },
    500,
    0,
  ],
];

/** The same limits, kept to the full. */
const good: readonly (readonly [string, object])[] = [
  ['2,000 characters', { content: 'x'.repeat(2000), allowed_mentions: { parse: [] } }],
  [
    'an embed total of 6,000',
    { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] },
  ],
  [
    'five rows of five buttons',
    { content: 'x', components: times(5, (r) => row(...times(5, (b) => button(`${r}-${b}`)))) },
  ],
  [
    '25 options and a placeholder of 150',
    { content: 'x', components: [row(menu(25, { placeholder: 'x'.repeat(150), max_values: 25 }))] },
  ],
  [
    'a custom id of 100 and a label of 80',
    { content: 'x', components: [row(button('x'.repeat(100), { label: 'x'.repeat(80) }))] },
  ],
  ['a nonce of 25', { content: 'x', nonce: 'x'.repeat(25) }],
  [
    '40 components',
    { flags: v2, components: [{ type: 17, components: times(39, () => text('x')) }] },
  ],
  [
    '4,000 characters of text',
    { flags: v2, components: [text('x'.repeat(2500)), text('x'.repeat(1500))] },
  ],
  ['9,500 bytes of text', { flags: v2, components: [text('界'.repeat(3166))] }],
  [
    'a section of three texts with a link',
    {
      flags: v2,
      components: [
        {
          type: 17,
          accent_color: 0x5865f2,
          components: [
            {
              type: 9,
              components: times(3, () => text('x')),
              accessory: link('https://example.com'),
            },
            { type: 14 },
            row(button('more')),
          ],
        },
      ],
    },
  ],
  [
    'a button with an emoji alone',
    { content: 'x', components: [row(button('x', { label: undefined, emoji: { name: '🗑️' } }))] },
  ],
  [
    'nulls where they may stand',
    { content: 'x', embeds: null, components: null, flags: null, allowed_mentions: null },
  ],
];

describe('a message body', () => {
  async function send(body: object): ReturnType<typeof rawRequest> {
    return rawRequest(discord, 'POST', `/channels/${discord.channel().id}/messages`, body);
  }

  test.each([...bySchema, ...byRule])('is refused for: %s', async (_name, body, fault) => {
    const before = discord.refusals.length;
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 400, code: 50_035 });
    expect(answer.faults).toEqual([fault]);
    expect(discord.refusals.slice(before)).toMatchObject([{ status: 400, code: 50_035 }]);
  });

  test.each(otherwise)('is refused for: %s', async (_name, body, status, code) => {
    expect(await send(body)).toMatchObject({ status, code });
  });

  test.each(good)('is taken with %s', async (_name, body) => {
    const answer = await send(body);
    expect(answer.body).toMatchObject({ channel_id: discord.channel().id });
    expect(answer.status).toBe(200);
  });

  const broken = [...byRule, ...otherwise].map(([name, body]) => [name, body] as const);
  test.each(broken)('breaks no other rule than: %s', (name, body) => {
    expect(brokenRules(messageRules, body).map(({ rule }) => rule.name)).toEqual([name]);
  });

  test('can break every rule', () => {
    const shown = new Set([...byRule, ...otherwise].map(([name]) => name));
    expect(messageRules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
