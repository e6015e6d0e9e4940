import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchStandingQuestions } from '../../../../src/curation/watch-standing-questions.js';
import type { Bot } from '../../../../src/discord/gateway/bot.js';
import { bounds } from '../../../../src/store/bounds.js';
import { added, draftOf } from '../../../contracts/stores/stores-under-test.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';
import { silentLogger } from '../../../support/loggers.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await runNewsroom();
});
afterEach(async () => {
  await newsroom.stop();
});

const question = 'Who plays the organ of Mandal on Sundays?';
const text = 'Ane Dahl plays the organ of Mandal on Sundays, at ten.';
const label = 'Tell me when they do';

async function stand(user = 'grace', asked = question, guild = 'Newsroom'): Promise<Reply> {
  const { discord } = newsroom;
  const options = { question: asked, private: true };
  const answer = await discord.slash({ name: 'ask', options, user, guild });
  return discord.press(answer.message, label, { user });
}

async function write(
  tags: readonly string[] = [],
  guild = 'Newsroom',
  id = 'organ',
): Promise<void> {
  const { discord, stores, library } = newsroom;
  const guildId = discord.guild(guild).id;
  const draft = draftOf(id, text);
  const particulars = { ...draft.particulars, tags };
  await stores.articles.write(added(id, { guildId, draft: { ...draft, particulars } }));
  await library.refresh(guildId);
}

/** Looks as often as it takes for a guild to have settled, as so many minutes later. */
async function watch(bot: Bot = newsroom.bot, laterMs = 0): Promise<void> {
  const { discord, stores } = newsroom;
  let looks = 0;
  const watching = watchStandingQuestions({
    questions: {
      ...stores.standing,
      dueGuilds: (nowMs) => {
        looks += 1;
        return stores.standing.dueGuilds(nowMs);
      },
    },
    teller: bot.standing,
    logger: silentLogger,
    now: () => Date.now() + laterMs,
    everyMs: 30,
  });
  // Each begins when the one before it has ended.
  await discord.waitFor('four looks', () => (looks >= 4 ? true : undefined), { timeoutMs: 15_000 });
  await watching.stop();
}

const told = (user = 'grace'): readonly APIMessage[] =>
  newsroom.discord
    .messagesIn({ guild: null, user })
    .filter(({ author }) => author.id === newsroom.discord.bot.id);

const standing = async (user = 'grace'): Promise<number> =>
  (await newsroom.stores.standing.of(newsroom.discord.user(user).id)).length;

test('whoever asked is told once, with the passage, its source and what it was about', async () => {
  const kept = await stand();
  expect([kept.ephemeral, kept.text]).toEqual([true, expect.stringContaining('180 days')]);
  await watch();
  expect(told()).toEqual([]);
  await write();
  await watch();
  const [message] = told();
  const shown = message && plain(textOf(message));
  expect(shown).toContain('The articles of Newsroom answer your question now');
  expect(shown).toContain(question);
  expect(shown).toContain(text);
  expect(shown).toContain('Title of organ');
  expect(await standing()).toBe(0);
  await write([], 'Newsroom', 'organ-2');
  await watch();
  expect(told()).toHaveLength(1);
  expect(newsroom.discord.refusals).toEqual([]);
});

test('what does not answer it tells nobody, and it stands', async () => {
  await stand();
  const { discord, stores, library } = newsroom;
  const guildId = discord.guild().id;
  const draft = draftOf('ferry', 'The ferry to Skagen sails at nine from the quay.');
  await stores.articles.write(added('ferry', { guildId, draft }));
  await library.refresh(guildId);
  await watch();
  expect([told(), await standing()]).toEqual([[], 1]);
});

test('of two processes that watch at the same time, one tells', async () => {
  await stand();
  await write();
  const other = await newsroom.beside();
  await Promise.all([watch(), watch(other)]);
  expect(told()).toHaveLength(1);
  await other.stop(1_000);
});

test('while the articles of a server go on changing, nobody is told', async () => {
  await stand();
  const { discord, stores } = newsroom;
  await write();
  let looks = 0;
  const watching = watchStandingQuestions({
    questions: {
      ...stores.standing,
      // A moderator saves another revision between any two looks.
      dueGuilds: async (nowMs) => {
        looks += 1;
        const due = await stores.standing.dueGuilds(nowMs);
        return due.map((guild) => ({ ...guild, version: guild.version + looks }));
      },
    },
    teller: newsroom.bot.standing,
    logger: silentLogger,
    everyMs: 30,
  });
  await discord.idle(300);
  await watching.stop();
  expect(looks).toBeGreaterThan(2);
  expect(told()).toEqual([]);
});

test('who takes no direct messages is not tried again', async () => {
  await stand();
  await write();
  newsroom.discord.failNext({
    method: 'POST',
    path: /\/messages$/u,
    status: 403,
    body: { code: 50_007, message: 'Cannot send messages to this user' },
  });
  await watch();
  await watch();
  expect([told(), await standing()]).toEqual([[], 0]);
});

test('a fault of Discord is no reason to forget it: it is told later, and once', async () => {
  await stand();
  await write();
  const { discord } = newsroom;
  discord.failNext({ method: 'POST', path: /\/messages$/u, status: 500, times: 4 });
  await watch();
  await discord.idle(1_500);
  expect([told().length, await standing()]).toEqual([0, 1]);
  await watch(newsroom.bot, 120_000);
  expect([told().length, await standing()]).toEqual([1, 0]);
}, 20_000);

test('who has left the server is told nothing', async () => {
  await stand();
  await write();
  newsroom.discord.failNext({
    method: 'GET',
    path: /\/members\//u,
    status: 404,
    body: { code: 10_007, message: 'Unknown Member' },
  });
  await watch();
  expect([told(), await standing()]).toEqual([[], 0]);
});

test('what a role alone may see is told to its members alone', async () => {
  const { discord, stores, library } = newsroom;
  const guild = discord.guild();
  const roleId = guild.roles.get('Desk') ?? '';
  await stores.settings.change(guild.id, 'ada', { roleShelves: [{ roleId, tags: ['staff'] }] });
  await library.refresh(guild.id);
  await stand('grace');
  await stand('lois');
  await write(['staff']);
  await watch();
  expect([told('grace').length, await standing('grace')]).toEqual([0, 1]);
  expect([told('lois').length, await standing('lois')]).toEqual([1, 0]);
  // It is for all from now on.
  await stores.settings.change(guild.id, 'ada', { roleShelves: [] });
  await library.refresh(guild.id);
  await watch();
  expect(told('grace')).toHaveLength(1);
});

test('what another server adds answers nothing here', async () => {
  await stand();
  await write([], 'Elsewhere');
  await watch();
  expect([told(), await standing()]).toEqual([[], 1]);
});

test('the same question stands once, and only so many of one person', async () => {
  await stand();
  expect((await stand()).text).toContain('told of that already');
  const words = ['organ', 'harbour', 'lighthouse', 'market', 'ferry', 'library', 'mill', 'bridge'];
  for (const word of [...words, 'school', 'tower']) {
    await newsroom.discord.idle(10);
    await stand('grace', `Who paints the ${word} of Mandal?`);
  }
  expect(await standing()).toBe(bounds.personalStandingQuestions);
  expect((await stand('grace', 'Who sells fish in Mandal?')).text).toContain(
    'as many as there can',
  );
}, 20_000);

test('it is listed and ended in /privacy, by its person alone, and goes with their data', async () => {
  const { discord } = newsroom;
  await stand();
  await stand('grace', 'Who paints the lighthouse of Mandal?');
  const privacy = await discord.slash({ name: 'privacy', user: 'grace' });
  expect(privacy.text).toContain('2 questions of yours stand');
  const menu = controlsOf(privacy.message).find(({ customId }) => customId === 'end-standing:1');
  const option = menu?.options.find((each) => each.label.includes('organ'))?.value ?? '';
  const others = await discord.select(privacy.message, 'end-standing:1', [option], {
    user: 'lois',
  });
  expect(others.text).toContain('not yours');
  const ended = await discord.select(privacy.message, 'end-standing:1', [option], {
    user: 'grace',
  });
  expect(ended.text).toContain('Ended');
  await write();
  await watch();
  expect([told(), await standing()]).toEqual([[], 1]);
  await discord.press(privacy.message, 'Delete my data', { user: 'grace' });
  await discord.press(privacy.message, 'Delete them', { user: 'grace' });
  expect(await standing()).toBe(0);
});

test('they end when the server takes the bot out', async () => {
  await stand();
  const { discord, stores } = newsroom;
  discord.leaveGuild();
  await discord.idle(200);
  expect(await stores.standing.of(discord.user('grace').id)).toEqual([]);
});

test('none is offered outside of servers', async () => {
  const { discord } = newsroom;
  const message = await discord.say({ content: question, guild: null });
  const [reply] = await discord.replies(message);
  expect(reply && controlsOf(reply).map((control) => control.label)).not.toContain(label);
});
