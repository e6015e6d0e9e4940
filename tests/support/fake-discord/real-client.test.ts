import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  SlashCommandBuilder,
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

  test('is refused with a wrong token', async () => {
    await expect(newClient().login('wrong.token.here')).rejects.toThrow(/token/i);
  });

  test('is closed with 4014 for an intent that is not switched on', async () => {
    await expect(newClient([...unprivileged, MessageContent]).login(discord.token)).rejects.toThrow(
      /disallowed intents/i,
    );
  });
});
