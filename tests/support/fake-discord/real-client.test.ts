import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { controlsOf, textOf } from './visible-text.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const unprivileged = [Guilds, GuildMessages, DirectMessages];

let discord: FakeDiscord;
let clients: Client[];

beforeEach(async () => {
  clients = [];
  discord = await startFakeDiscord();
});

afterEach(async () => {
  await Promise.all(clients.map((client) => client.destroy()));
  await discord.stop();
});

function newClient(intents: readonly GatewayIntentBits[] = unprivileged): Client {
  const client = new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, retries: 3, offset: 0 },
  });
  clients.push(client);
  return client;
}

async function logIn(intents?: readonly GatewayIntentBits[]): Promise<Client<true>> {
  const client = newClient(intents);
  const whenReady = new Promise<Client<true>>((resolve) => {
    client.once('clientReady', resolve);
  });
  await client.login(discord.token);
  return whenReady;
}

const echo = new SlashCommandBuilder()
  .setName('echo')
  .setDescription('Says it again')
  .addStringOption((option) =>
    option.setName('text').setDescription('What to say').setRequired(true),
  );

const option = {
  type: ApplicationCommandOptionType.String,
  name: 'text',
  description: 'What to say',
} as const;

const noteModal = new ModalBuilder()
  .setCustomId('note')
  .setTitle('Note')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Text')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph),
      ),
  );

const colours = new StringSelectMenuBuilder()
  .setCustomId('colour')
  .setPlaceholder('Colour')
  .addOptions({ label: 'Red', value: 'red' }, { label: 'Blue', value: 'blue' });

async function logInWithEcho(
  execute: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<Client<true>> {
  const client = await logIn();
  onInteraction(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await execute(interaction);
  });
  await client.application.commands.set([echo.toJSON()]);
  return client;
}

/** Errors of the listener are kept, as a bot's error boundary would. */
function onInteraction(
  client: Client,
  listener: (interaction: Interaction) => Promise<unknown>,
): unknown[] {
  const errors: unknown[] = [];
  client.on('interactionCreate', (interaction) => {
    listener(interaction).catch((error: unknown) => errors.push(error));
  });
  return errors;
}

describe('a real discord.js client', () => {
  test('logs in and finds its guild, channel and permissions', async () => {
    const client = await logIn();
    await discord.ready();
    expect(client.user.id).toBe(discord.bot.id);
    const guild = client.guilds.cache.first();
    expect(guild?.name).toBe('Newsroom');
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general']);
    expect(discord.refusals).toEqual([]);
  });

  test('gets a slash command and replies', async () => {
    await logInWithEcho((interaction) =>
      interaction.reply({ content: interaction.options.getString('text', true) }),
    );
    const reply = await discord.slash({ name: 'echo', options: { text: 'hello' } });
    expect(reply.text).toBe('hello');
    expect(reply).toMatchObject({ answer: 4, deferred: false, ephemeral: false });
    expect(discord.messagesIn('general')).toHaveLength(1);
    expect(discord.refusals).toEqual([]);
  });

  test('defers in private, edits and follows up', async () => {
    await logInWithEcho(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('done');
      await interaction.followUp('and more');
    });
    const reply = await discord.slash({ name: 'echo', options: { text: 'hello' } });
    expect(reply).toMatchObject({ deferred: true, ephemeral: true });
    expect(reply.text).toContain('done');
    await discord.waitFor('the follow-up', () => reply.messages[1]);
    expect(discord.messagesIn('general').map(textOf)).toEqual(['and more']);
    expect(discord.refusals).toEqual([]);
  });

  test('gets the message that it replied with when it asks for it', async () => {
    const fetched: string[] = [];
    await logInWithEcho(async (interaction) => {
      const response = await interaction.reply({ content: 'hello', withResponse: true });
      fetched.push(response.resource?.message?.content ?? '', (await interaction.fetchReply()).id);
    });
    const reply = await discord.slash({ name: 'echo', options: { text: 'x' } });
    await discord.waitFor('the fetched reply', () => fetched[1]);
    expect(fetched).toEqual(['hello', reply.message.id]);
  });

  test('answers a button by editing its message', async () => {
    const client = await logInWithEcho((interaction) =>
      interaction.reply({
        content: 'page 1',
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder()
              .setCustomId('next')
              .setLabel('Next')
              .setStyle(ButtonStyle.Secondary),
          ),
        ],
      }),
    );
    onInteraction(client, async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2' });
    });
    const reply = await discord.slash({ name: 'echo', options: { text: 'x' } });
    expect(controlsOf(reply.message).map(({ label }) => label)).toEqual(['Next']);
    const pressed = await discord.press(reply.message, 'Next', { user: 'grace' });
    expect(pressed.updated?.content).toBe('page 2');
    expect(reply.message.content).toBe('page 2');
    expect(discord.refusals).toEqual([]);
  });

  test('survives a 429 and a burst of 500', async () => {
    await logInWithEcho((interaction) => interaction.reply('through'));
    discord.failNext({ path: /callback$/, status: 429, retryAfterMs: 50 });
    discord.failNext({ path: /callback$/, status: 500, times: 2 });
    const reply = await discord.slash({ name: 'echo', options: { text: 'x' } });
    expect(reply.text).toBe('through');
    const statuses = discord.requests
      .filter(({ path }) => path.endsWith('callback'))
      .map(({ status }) => status);
    expect(statuses).toEqual([429, 500, 500, 204]);
    expect(discord.refusals).toEqual([]);
  });

  test('resumes after a drop and gets what it missed', async () => {
    const client = await logIn();
    const heard: string[] = [];
    client.on('messageCreate', ({ content }) => heard.push(content));
    await discord.ready();
    discord.dropGateway();
    const message = await discord.say({ content: 'while you were away', mentions: 'bot' });
    await discord.waitFor('the missed message', () => heard[0]);
    expect(heard).toEqual([message.content]);
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1, live: 1 });
  });

  test('starts a new session when the old one is invalid', async () => {
    const client = await logIn();
    let readyAgain: true | undefined;
    client.once('shardReady', () => {
      readyAgain = true;
    });
    discord.invalidateSession();
    // The client identifies only once in five seconds.
    await discord.waitFor('another READY', () => readyAgain, { timeoutMs: 10_000 });
    expect(discord.gateway).toMatchObject({ identified: 2, resumed: 0, live: 1 });
  });

  test('connects again and resumes when Discord asks for it', async () => {
    await logIn();
    discord.requestReconnect();
    await discord.waitFor('the resume', () => (discord.gateway.resumed > 0 ? true : undefined));
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1 });
  });

  test('is alive by heartbeats', async () => {
    await discord.stop();
    discord = await startFakeDiscord({ heartbeatIntervalMs: 30 });
    const client = await logIn();
    await discord.waitFor('a heartbeat', () => (client.ws.ping >= 0 ? true : undefined));
    expect(discord.gateway.live).toBe(1);
  });

  test('logs out and leaves no session behind', async () => {
    const client = await logIn();
    await client.destroy();
    await discord.waitFor('the end', () => (discord.gateway.live === 0 ? true : undefined));
    expect(discord.gateway.live).toBe(0);
  });

  test('completes an option, opens a modal, and gets what was chosen and written', async () => {
    const client = await logIn();
    onInteraction(client, async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}!`, value: typed }]);
      } else if (interaction.isChatInputCommand()) {
        await interaction.showModal(noteModal);
      } else if (interaction.isModalSubmit()) {
        await interaction.reply({
          content: interaction.fields.getTextInputValue('text'),
          components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(colours)],
        });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: interaction.values.join(), components: [] });
      }
    });
    const note = echo.toJSON();
    await client.application.commands.set([
      { ...note, options: [{ ...option, autocomplete: true }] },
    ]);
    const typed = { name: 'echo', options: { text: 'hel' } };
    expect(await discord.autocomplete({ ...typed, focused: 'text' })).toEqual([
      { name: 'hel!', value: 'hel' },
    ]);
    const opened = await discord.slash(typed);
    expect(opened.modal).toMatchObject({ title: 'Note' });
    const submitted = await discord.submitModal(opened, { text: 'written' });
    expect(submitted.text).toBe('written');
    const chosen = await discord.select(submitted.message, 'Colour', ['red']);
    expect(chosen.updated).toMatchObject({ content: 'red', components: [] });
    expect(discord.refusals).toEqual([]);
  });

  test('sends files and gets files', async () => {
    const received: string[] = [];
    const client = await logIn();
    onInteraction(client, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file', true);
      received.push(await (await fetch(file.url)).text());
      await interaction.reply({
        content: file.name,
        files: [{ attachment: Buffer.from([0, 13, 10, 255]), name: 'answer ü.bin' }],
      });
    });
    await client.application.commands.set([
      {
        name: 'add',
        description: 'Adds',
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'A file',
            required: true,
          },
        ],
      },
    ]);
    const file = { name: 'note.txt', type: 'text/plain', bytes: Buffer.from('Grüße') };
    const reply = await discord.slash({ name: 'add', options: { file } });
    expect(received).toEqual(['Grüße']);
    expect(reply.text).toBe('note.txt');
    const [attachment] = reply.message.attachments;
    const answered = await fetch(attachment?.url ?? '');
    expect([...new Uint8Array(await answered.arrayBuffer())]).toEqual([0, 13, 10, 255]);
    expect(discord.refusals).toEqual([]);
  });

  test('answers in direct messages, and opens them', async () => {
    const client = await logIn();
    client.on('messageCreate', (message) => {
      if (!message.author.bot) void message.reply('heard');
    });
    const message = await discord.say({ content: 'hello', guild: null });
    expect(await discord.replies(message)).toMatchObject([{ content: 'heard' }]);
    const grace = await client.users.fetch(discord.user('grace').id);
    await grace.send('out of the blue');
    const place = { guild: null, user: 'grace' };
    expect(discord.messagesIn(place)).toMatchObject([{ content: 'out of the blue' }]);
    expect(discord.refusals).toEqual([]);
  });

  test('reacts, and the reaction is seen', async () => {
    const client = await logIn();
    client.on('messageCreate', (message) => void message.react('👀'));
    const message = await discord.say({ content: 'hello' });
    await discord.waitFor('the reaction', () => discord.reactionsOn(message)[0]);
    expect(discord.reactionsOn(message)).toEqual(['👀']);
  });

  test('beside another client with the same token gets the same events', async () => {
    await logIn();
    await logIn();
    await discord.ready({ sessions: 2 });
    const heard = clients.map((client) => {
      const contents: string[] = [];
      client.on('messageCreate', ({ content }) => contents.push(content));
      return contents;
    });
    const message = await discord.say({ content: 'hello', mentions: 'bot' });
    discord.redeliver(message);
    const last = await discord.say({ content: 'goodbye', mentions: 'bot' });
    await discord.waitFor('all deliveries', () => heard[0]?.[1] && heard[1]?.[1]);
    // The client itself drops what comes twice.
    expect(heard).toEqual(Array(2).fill([message.content, last.content]));
  });

  test('is refused with a wrong token', async () => {
    await expect(newClient().login('wrong.token.here')).rejects.toThrow(/token/i);
  });

  test('is closed with 4004 when the gateway does not know its token', async () => {
    const client = newClient();
    const url = discord.apiUrl.replace('http:', 'ws:').replace('/api', '/gateway');
    const limit = { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 };
    discord.failNext({
      path: '/gateway/bot',
      status: 200,
      body: { url, shards: 1, session_start_limit: limit },
    });
    await expect(client.login('wrong.token.here')).rejects.toThrow('Authentication failed');
    expect(discord.gateway.identified).toBe(0);
    expect(discord.gateway.closedWith).toEqual([4004]);
  });

  test('is closed with 4014 for an intent that is not switched on', async () => {
    await expect(newClient([...unprivileged, MessageContent]).login(discord.token)).rejects.toThrow(
      /disallowed intents/i,
    );
  });
});
