import {
  ApplicationCommandType,
  Client,
  GatewayIntentBits,
  Partials,
  type Message,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from './fake-discord.js';
import { rawRequest } from './raw-request.js';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

let discord: FakeDiscord | undefined;
let client: Client | undefined;
afterEach(async () => {
  await client?.destroy();
  await discord?.stop();
});

/** Logs a real client in and keeps what it hears. */
async function listen(
  intents: readonly GatewayIntentBits[],
): Promise<{ readonly discord: FakeDiscord; readonly heard: Message[] }> {
  const fake = await startFakeDiscord({
    privilegedIntents: intents.includes(MessageContent) ? ['MessageContent'] : [],
  });
  discord = fake;
  client = new Client({
    intents: [...intents],
    partials: [Partials.Channel, Partials.Message],
    rest: { api: fake.apiUrl },
  });
  const heard: Message[] = [];
  client.on('messageCreate', (message) => heard.push(message));
  await client.login(fake.token);
  await fake.ready();
  return { discord: fake, heard };
}

const unprivileged = [Guilds, GuildMessages, DirectMessages];

test('without the intent only messages to the bot have content', async () => {
  const { discord: fake, heard } = await listen(unprivileged);
  await fake.say({ content: 'among us' });
  await fake.say({ content: 'to its role', mentions: 'role' });
  const mention = await fake.say({ content: 'to the bot', mentions: 'bot' });
  await fake.say({ content: 'in private', guild: null });
  const own = await fake.say({ content: 'its own', author: fake.bot.username });
  const reply = await fake.say({ content: 'a reply', replyTo: own });
  await fake.say({ content: 'a quiet reply', replyTo: own, ping: false });
  await fake.say({ content: 'to people', replyTo: mention });
  await fake.waitFor('all messages', () => heard[7]);
  expect(heard.map(({ content }) => content)).toEqual([
    '',
    '',
    mention.content,
    'in private',
    'its own',
    reply.content,
    '',
    '',
  ]);
  expect(heard[5]?.mentions.repliedUser?.id).toBe(fake.bot.id);
});

test('a reply that pings the bot carries no content of a message that is not for the bot', async () => {
  const { discord: fake, heard } = await listen(unprivileged);
  const between = await fake.say({ content: 'between us' });
  await fake.say({ content: 'what of this?', mentions: 'bot', replyTo: between });
  await fake.waitFor('both messages', () => heard[1]);
  expect(heard[1]?.content).toContain('what of this?');
  const cached = await heard[1]?.fetchReference();
  expect(cached?.content).toBe('');
});

test('with the intent every message has content', async () => {
  const { discord: fake, heard } = await listen([...unprivileged, MessageContent]);
  const { id, channel_id: channelId } = await fake.say({ content: 'among us' });
  await fake.waitFor('the message', () => heard[0]);
  expect(heard[0]?.content).toBe('among us');
  const { body } = await rawRequest(fake, 'GET', `/channels/${channelId}/messages/${id}`);
  expect(body).toMatchObject({ content: 'among us' });
});

test('the target of a message command has content', async () => {
  const { discord: fake } = await listen(unprivileged);
  const seen: string[] = [];
  client?.on('interactionCreate', (interaction) => {
    if (interaction.isMessageContextMenuCommand()) seen.push(interaction.targetMessage.content);
  });
  await client?.application?.commands.set([
    { name: 'Find in articles', type: ApplicationCommandType.Message },
  ]);
  const message = await fake.say({ content: 'between us' });
  await fake.contextMenu({ name: 'Find in articles', message, until: 'sent' });
  await fake.waitFor('the command', () => seen[0]);
  expect(seen).toEqual(['between us']);
});

test('events come only to those whose intents ask for them', async () => {
  const { discord: fake, heard } = await listen([Guilds, GuildMessages]);
  await fake.say({ content: 'in private', guild: null });
  await fake.say({ content: 'to the bot', mentions: 'bot' });
  await fake.waitFor('a message', () => heard[0]);
  expect(heard.map(({ guildId }) => guildId)).toEqual([fake.guild().id]);
});

test('edits, previews and deletions arrive', async () => {
  const { discord: fake } = await listen(unprivileged);
  const events: string[] = [];
  client?.on('messageUpdate', (_before, after) => {
    events.push(`${after.content} ${after.embeds.length} ${after.editedTimestamp !== null}`);
  });
  client?.on('messageDelete', ({ id }) => events.push(`deleted ${id}`));
  client?.on('messageDeleteBulk', (messages) => events.push(`deleted ${messages.size} at once`));
  client?.on('threadCreate', ({ name }) => events.push(`thread ${name}`));
  client?.on('channelDelete', ({ id }) => events.push(`channel ${id}`));
  client?.on('guildCreate', ({ name }) => events.push(`joined ${name}`));
  client?.on('guildDelete', ({ name }) => events.push(`left ${name}`));
  const first = await fake.say({ content: 'one', mentions: 'bot' });
  const mention = `<@${fake.bot.id}>`;
  fake.previewLink(first, 'https://example.com/');
  await fake.edit(first, `${mention} two`);
  await fake.edit(first, 'no longer for the bot');
  fake.remove(first);
  const others = [await fake.say({ content: 'a' }), await fake.say({ content: 'b' })];
  fake.remove(...others);
  fake.openThread({ name: 'Talk' });
  const { id } = fake.channel();
  fake.removeChannel('general');
  fake.joinGuild({ name: 'Another' });
  fake.leaveGuild('Another');
  await fake.waitFor('the last event', () => events.find((event) => event.startsWith('left')));
  expect(events).toEqual([
    `${mention} one 1 false`,
    `${mention} two 1 true`,
    ' 0 true',
    `deleted ${first.id}`,
    'deleted 2 at once',
    'thread Talk',
    `channel ${id}`,
    'joined Another',
    'left Another',
  ]);
});
