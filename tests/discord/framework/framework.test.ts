import { ChannelType } from 'discord.js';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { ActionContext } from '../../../src/discord/framework/action.js';
import {
  defineCommand,
  defineCommandGroup,
  defineSubcommand,
} from '../../../src/discord/framework/command.js';
import { defineComponent } from '../../../src/discord/framework/component.js';
import { defineCustomId } from '../../../src/discord/ui/custom-id.js';
import { defineModal } from '../../../src/discord/framework/modal.js';
import { channelMenuRow, menuRow, roleMenuRow } from '../../../src/discord/ui/menus.js';
import {
  buttonRow,
  filePart,
  notice,
  picturePart,
  reply,
  textDisplay,
  type Reply,
} from '../../../src/discord/ui/reply.js';
import { UserError } from '../../../src/shared/errors.js';
import { textOf } from '../../support/fake-discord/visible-text.js';
import { runProbe, type Probe } from '../support/probe.js';

const said = (text: string): Promise<Reply> => Promise.resolve(notice(text));
const words = (name: string) => (): { readonly name: string; readonly description: string } => ({
  name,
  description: `About ${name}`,
});

const noState = (name: string): ReturnType<typeof defineCustomId<{ readonly n: string }>> =>
  defineCustomId<{ readonly n: string }>({
    name,
    version: 1,
    encode: ({ n }) => [n],
    decode: ([n, ...more]) => (n === undefined || more.length > 0 ? undefined : { n }),
  });

const ids = {
  edit: noState('edit'),
  form: noState('form'),
  keep: noState('keep'),
  choose: noState('choose'),
  channels: noState('channels'),
  roles: noState('roles'),
};

const form = defineModal({
  customId: ids.form,
  requires: 'editor',
  title: () => 'Particulars',
  fields: {
    title: { kind: 'text', words: () => ({ label: 'Title' }), required: true, maxLength: 20 },
    body: { kind: 'text', words: () => ({ label: 'Text' }), long: true },
    colour: { kind: 'menu', words: () => ({ label: 'Colour', description: 'Only one' }) },
    where: {
      kind: 'channels',
      words: () => ({ label: 'Where' }),
      types: [ChannelType.GuildText],
      most: 2,
    },
    who: { kind: 'roles', words: () => ({ label: 'Who' }) },
  },
  submit: ({ n }, values, submission) => {
    expectTypeOf(values.title).toEqualTypeOf<string>();
    expectTypeOf(values.colour).toEqualTypeOf<readonly string[]>();
    return {
      manner: submission.message === undefined ? 'private' : 'update',
      execute: () => said(JSON.stringify({ n, ...values })),
    };
  },
});

const colours = [
  { label: 'Red', value: 'red' },
  { label: 'Blue', value: 'blue', chosen: true },
];

const shelf = defineCommandGroup({
  name: 'shelf',
  words: words('shelf'),
  requires: 'editor',
  subcommands: [
    defineSubcommand({
      name: 'add',
      words: words('add'),
      options: {
        file: { type: 'attachment', words: words('file') },
        size: {
          type: 'string',
          words: words('size'),
          choices: [
            { value: 's', name: () => 'Small' },
            { value: 'l', name: () => 'Large' },
          ],
        },
        book: {
          type: 'string',
          words: words('book'),
          suggest: (typed, { guildId }) =>
            Promise.resolve([{ name: `${typed}!`, value: guildId ?? '' }]),
        },
        channel: { type: 'channel', words: words('channel') },
        count: { type: 'integer', words: words('count'), min: 1, max: 9 },
      },
      isPrivate: () => true,
      takesLong: true,
      execute: async ({ file, size, channel, count }, { download, progress }) => {
        await progress(notice('Reading …'));
        const bytes = file === undefined ? undefined : await download(file);
        return notice(
          JSON.stringify({ name: file?.name, read: bytes?.length, size, channel, count }),
        );
      },
    }),
    defineSubcommand({
      name: 'write',
      words: words('write'),
      options: { n: { type: 'string', words: words('n'), required: true } },
      act: ({ n }) => ({
        manner: 'modal',
        open: ({ language }) => form.open({ n }, language, { title: 'As it was', colour: colours }),
      }),
    }),
    defineSubcommand({
      name: 'close',
      words: words('close'),
      requires: 'manager',
      options: {},
      isPrivate: () => false,
      execute: () => said('Closed.'),
    }),
  ],
});

/** Shows everything that a reply can hold; what its buttons do requires an editor. */
const panel = defineCommand({
  name: 'panel',
  words: words('panel'),
  options: {},
  isPrivate: () => false,
  execute: () => {
    const picture = { name: 'chart.png', bytes: Buffer.from('png') };
    const table = { name: 'table.csv', bytes: Buffer.from('a,b') };
    const parts = [
      textDisplay('Panel'),
      picturePart([{ file: picture, description: 'Questions a day' }]),
      filePart(table),
      ...buttonRow([
        { customId: ids.edit.encode({ n: '7' }), label: 'Edit', style: 'primary' },
        { customId: ids.keep.encode({ n: '7' }), label: 'Keep', style: 'danger' },
      ]),
      ...menuRow(ids.choose.encode({ n: '7' }), 'Choose', colours, { most: 2 }),
      ...channelMenuRow(ids.channels.encode({ n: '7' }), 'Channels', [ChannelType.GuildText], [], {
        most: 3,
      }),
      ...roleMenuRow(ids.roles.encode({ n: '7' }), 'Roles', []),
    ];
    return Promise.resolve(reply('neutral', parts, [picture, table]));
  },
});

const chosen = (id: (typeof ids)['choose']): ReturnType<typeof defineComponent> =>
  defineComponent(id, ({ n }, { values }) => ({
    manner: 'private',
    execute: () => said(`${n}: ${values.join(' ')}`),
  }));

const components = [
  defineComponent(
    ids.edit,
    ({ n }) => ({
      manner: 'modal',
      open: ({ language }) => form.open({ n }, language, { colour: colours }),
    }),
    { requires: 'editor' },
  ),
  defineComponent(ids.keep, () => ({ manner: 'update', execute: () => said('Kept.') }), {
    requires: 'editor',
  }),
  chosen(ids.choose),
  chosen(ids.channels),
  chosen(ids.roles),
];

const guilds = [
  { name: 'Newsroom', channels: [{ name: 'general' }, { name: 'reports' }], roles: ['Desk'] },
  { name: 'Elsewhere', hasBot: false },
] as const;
const users = [
  { username: 'ada', permissions: ['ManageGuild'] },
  { username: 'grace' },
  { username: 'alan', permissions: ['Administrator'] },
  { username: 'lois', roles: ['Desk'] },
] as const;

let probe: Probe;
afterEach(async () => {
  expect(probe.discord.refusals).toEqual([]);
  await probe.stop();
});

async function start(): Promise<Probe['discord']> {
  probe = await runProbe({
    commands: [shelf, panel],
    components,
    modals: [form],
    discord: { guilds, users },
  });
  return probe.discord;
}

describe('a group of commands', () => {
  test('is registered once, for servers alone, with what each of them takes', async () => {
    const discord = await start();
    expect(discord.commandWrites).toBe(1);
    expect(discord.commands()).toMatchObject([
      {
        name: 'shelf',
        contexts: [0],
        integration_types: [0],
        default_member_permissions: null,
        options: [
          {
            type: 1,
            name: 'add',
            options: [
              { type: 11, name: 'file' },
              { type: 3, name: 'size', choices: [{ name: 'Small', value: 's' }, { value: 'l' }] },
              { type: 3, name: 'book', autocomplete: true },
              { type: 7, name: 'channel', channel_types: [0, 5] },
              { type: 4, name: 'count', min_value: 1, max_value: 9 },
            ],
          },
          { type: 1, name: 'write', options: [{ name: 'n', required: true }] },
          { type: 1, name: 'close' },
        ],
      },
      { name: 'panel', contexts: [0, 1, 2], integration_types: [0, 1] },
    ]);
  });

  test('reads files, choices, channels and numbers, and asks Discord for time at once', async () => {
    const discord = await start();
    const channel = discord.channel('reports').id;
    const answer = await discord.slash({
      name: 'shelf add',
      options: {
        file: { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('twelve bytes') },
        size: 'l',
        channel,
        count: 3,
      },
      until: 'shown',
    });
    await discord.waitFor('the result', () => (answer.text.includes('read') ? true : undefined));
    expect(JSON.parse(answer.text)).toEqual({
      name: 'a.txt',
      read: 12,
      size: 'l',
      channel,
      count: 3,
    });
    expect([answer.deferred, answer.ephemeral]).toEqual([true, true]);
  });

  test('completes for those who may use it, with the guild at hand', async () => {
    const discord = await start();
    const typing = { name: 'shelf add', focused: 'book', options: { book: 'Moby' } } as const;
    const guildId = discord.guild().id;
    expect(await discord.autocomplete(typing)).toEqual([{ name: 'Moby!', value: guildId }]);
    expect(await discord.autocomplete({ ...typing, user: 'grace' })).toEqual([]);
  });

  test('refuses a file of more than 10 MB by what Discord says of it', async () => {
    const discord = await start();
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1);
    const file = { name: 'big.pdf', type: 'application/pdf', bytes };
    const answer = await discord.slash({ name: 'shelf add', options: { file } });
    await discord.waitFor('the refusal', () => (answer.text.includes('10 MB') ? true : undefined));
  });
});

describe('who may not', () => {
  test('is told what is needed: at the command, at a button, at a menu, at a modal', async () => {
    const discord = await start();
    const refused = { user: 'grace' } as const;
    const add = await discord.slash({ name: 'shelf add', ...refused });
    expect(add.text).toContain('Manage Server');
    expect(add.ephemeral).toBe(true);
    const close = await discord.slash({ name: 'shelf close', ...refused });
    expect(close.text).toBe('For that you need the permission Manage Server.');
    const { message } = await discord.slash({ name: 'panel' });
    const kept = await discord.press(message, 'Keep', refused);
    expect(kept.text).toContain('Manage Server');
    expect(textOf(message)).toContain('Panel');
    const modal = await discord.press(message, 'Edit', refused);
    expect(modal.modal).toBeUndefined();
    expect(modal.text).toContain('Manage Server');
    const opened = await discord.press(message, 'Edit');
    const sent = await discord.submitModal(opened, { title: 'Mine' }, refused);
    expect(sent.text).toContain('Manage Server');
    expect(sent.ephemeral).toBe(true);
  });

  test('is not refused with the permission, nor as an administrator', async () => {
    const discord = await start();
    for (const user of ['ada', 'alan']) {
      const closed = await discord.slash({ name: 'shelf close', user });
      expect(closed.text).toBe('Closed.');
    }
  });

  test('may once the server has made their role that of editors, and no more than editors', async () => {
    const discord = await start();
    const { id: guildId, roles } = discord.guild();
    const editorRoleId = roles.get('Desk') ?? '';
    await probe.stores.settings.change(guildId, discord.user('ada').id, { editorRoleId });
    const { message } = await discord.slash({ name: 'panel' });
    const refused = await discord.press(message, 'Keep', { user: 'grace' });
    expect(refused.text).toContain(`<@&${editorRoleId}>`);
    const kept = await discord.press(message, 'Keep', { user: 'lois' });
    expect(kept.updated && textOf(kept.updated)).toBe('Kept.');
    const close = await discord.slash({ name: 'shelf close', user: 'lois' });
    expect(close.text).toContain('Manage Server');
  });

  test('is told so where the person alone installed the bot, whatever they may do there', async () => {
    const discord = await start();
    const { message } = await discord.slash({ name: 'panel', guild: 'Elsewhere' });
    const kept = await discord.press(message, 'Keep', { user: 'ada' });
    expect(kept.text).toContain('a server that I was added to');
    const direct = await discord.slash({ name: 'panel', guild: null });
    const alone = await discord.press(direct.message, 'Keep');
    expect(alone.text).toContain('a server that I was added to');
  });
});

describe('a modal', () => {
  test('opens from a command, filled in, and is answered by what was sent', async () => {
    const discord = await start();
    const opened = await discord.slash({ name: 'shelf write', options: { n: '3' } });
    expect(opened.modal).toMatchObject({
      title: 'Particulars',
      components: [
        { label: 'Title', component: { type: 4, value: 'As it was', required: true } },
        { component: { type: 4, style: 2, required: false } },
        { component: { type: 3, options: [{}, { value: 'blue', default: true }] } },
        { component: { type: 8, max_values: 2 } },
        { component: { type: 6 } },
      ],
    });
    const [where, who] = [discord.channel('reports').id, discord.guild().roles.get('Desk') ?? ''];
    const values = { title: ' Mine ', body: 'a\nb', colour: ['red'], where: [where], who: [who] };
    const sent = await discord.submitModal(opened, values);
    expect(sent.ephemeral).toBe(true);
    expect(JSON.parse(sent.text)).toEqual({ n: '3', ...values, title: 'Mine' });
  });

  test('that a button opened changes the message of the button, also when little is filled in', async () => {
    const discord = await start();
    const { message } = await discord.slash({ name: 'panel' });
    const opened = await discord.press(message, 'Edit');
    const sent = await discord.submitModal(opened, { title: 'Mine' });
    expect(sent.updated && JSON.parse(textOf(sent.updated))).toEqual({
      n: '7',
      title: 'Mine',
      body: '',
      colour: [],
      where: [],
      who: [],
    });
  });
});

test('menus of texts, channels and roles tell what was chosen', async () => {
  const discord = await start();
  const { message } = await discord.slash({ name: 'panel' });
  const role = discord.guild().roles.get('Desk') ?? '';
  const channel = discord.channel('reports').id;
  expect((await discord.select(message, 'Choose', ['red', 'blue'])).text).toBe('7: red blue');
  expect((await discord.select(message, 'Channels', [channel])).text).toBe(`7: ${channel}`);
  expect((await discord.select(message, 'Roles', [role])).text).toBe(`7: ${role}`);
});

test('files go with a reply, and go when it is replaced', async () => {
  const discord = await start();
  const { message, messages } = await discord.slash({ name: 'panel' });
  expect(message.attachments.map(({ filename, size }) => [filename, size])).toEqual([
    ['chart.png', 3],
    ['table.csv', 3],
  ]);
  expect(messages).toHaveLength(1);
  const kept = await discord.press(message, 'Keep');
  expect(kept.updated?.attachments).toEqual([]);
  expect(kept.updated && textOf(kept.updated)).toBe('Kept.');
});

test('what an action is told of its guild is only that of a guild that has us', async () => {
  const seen: Pick<ActionContext, 'guildId' | 'guildName' | 'userId'>[] = [];
  const look = defineCommand({
    name: 'look',
    words: words('look'),
    options: {},
    isPrivate: () => true,
    execute: (_args, { guildId, guildName, userId }) => {
      seen.push({ userId, ...(guildId && { guildId }), ...(guildName && { guildName }) });
      throw new UserError('seen', 'Seen.');
    },
  });
  probe = await runProbe({ commands: [look], discord: { guilds, users } });
  const { discord } = probe;
  for (const guild of ['Newsroom', 'Elsewhere', null]) await discord.slash({ name: 'look', guild });
  const userId = discord.user('ada').id;
  const [first, ...others] = seen;
  expect(first).toEqual({ userId, guildId: discord.guild().id, guildName: 'Newsroom' });
  expect(others).toEqual([{ userId }, { userId }]);
});
