import { afterEach, beforeEach, expect, test } from 'vitest';
import { added, draftOf } from '../../../contracts/stores/stores-under-test.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;

const oath = 'The oath of the night watch is sworn at the old well.';
const fine = 'The fine for a lost lantern is nine kroner.';

async function write(id: string, tags: readonly string[], text: string): Promise<void> {
  const { stores, discord, library } = newsroom;
  const guildId = discord.guild().id;
  const { particulars } = draftOf(id);
  const source = { title: `About the ${id}`, publisher: 'The Watch' };
  await stores.articles.write(
    added(id, {
      guildId,
      draft: {
        particulars: { ...particulars, source, tags, questions: [`What of the ${id}?`] },
        blocks: [{ kind: 'paragraph', text, headings: [] }],
      },
    }),
  );
  await library.refresh(guildId);
}

beforeEach(async () => {
  newsroom = await runNewsroom();
  await write('oath', ['Staff'], oath);
  await write('fine', ['rules'], fine);
});

afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

/** What the person sees then: the message that was changed, or a new one. */
const seen = ({ updated, text }: Reply): string =>
  updated === undefined ? text : plain(textOf(updated));

async function openPanel(): Promise<Reply> {
  const panel = await newsroom.discord.slash({ name: 'settings' });
  await newsroom.discord.press(panel.message, 'Shelves');
  return panel;
}

/** Fills the form of a channel or role in. */
async function shelve(
  menu: 'channel' | 'role',
  id: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const { discord } = newsroom;
  const { message } = await openPanel();
  const form = await discord.select(message, `settings-shelf:1:${menu}`, [id]);
  return seen(await discord.submitModal(form, values));
}

async function ask(
  question: string,
  manner: { readonly user?: string; readonly channel?: string; readonly alone?: true } = {},
): Promise<string> {
  const { alone, ...at } = manner;
  const options = { question, ...(alone && { private: true }) };
  return (await newsroom.discord.slash({ name: 'ask', ...at, options })).text;
}

const aboutOath = 'Where is the oath of the night watch sworn?';
const aboutFine = 'What is the fine for a lost lantern?';
const aboutBell = 'When was the bell of Mandal cast?';

const desk = (): string => newsroom.discord.guild().roles.get('Desk') ?? '';

test('a channel with a shelf is answered from that alone, and any other from all', async () => {
  const { discord } = newsroom;
  const id = discord.channel('general').id;
  const shown = await shelve('channel', id, { tags: 'RULES\nrules\n\nTypo', publishers: '' });
  expect(shown).toContain('RULES, Typo · 1 article');
  expect(await ask(aboutFine)).toContain('nine kroner');
  expect(await ask(aboutBell)).not.toContain('1604');
  expect(await ask(aboutBell, { channel: 'reports' })).toContain('1604');
  const mention = await discord.say({ content: aboutBell, mentions: 'bot' });
  const [answer] = await discord.replies(mention);
  expect(answer && plain(textOf(answer))).not.toContain('1604');
  expect(await shelve('channel', id, { tags: '', publishers: '' })).toContain('Every channel');
  expect(await ask(aboutBell)).toContain('1604');
});

test('a channel may be answered from publishers, whatever their case', async () => {
  const id = newsroom.discord.channel('general').id;
  const shown = await shelve('channel', id, { tags: '', publishers: 'the watch' });
  expect(shown).toContain('the watch · 2 articles');
  expect(await ask(aboutOath)).toContain('old well');
  expect(await ask(aboutBell)).not.toContain('1604');
});

test('what is for a role shows to it alone, in private, and where a channel names its tag', async () => {
  const { discord } = newsroom;
  expect(await shelve('role', desk(), { tags: 'staff' })).toContain('staff · 1 article');
  expect(await ask(aboutOath, { user: 'lois', alone: true })).toContain('old well');
  expect(await ask(aboutOath, { user: 'lois' })).not.toContain('old well');
  expect(await ask(aboutOath, { user: 'grace', alone: true })).not.toContain('old well');
  // Who posts for all what they alone saw would show it to all.
  const alone = await discord.slash({
    name: 'ask',
    user: 'lois',
    options: { question: aboutOath, private: true },
  });
  const posted = await discord.press(alone.message, 'Post here', { user: 'lois' });
  expect(posted.text).not.toContain('old well');
  const list = { name: 'articles', user: 'grace' } as const;
  expect((await discord.slash(list)).text).not.toContain('About the oath');
  expect((await discord.slash({ ...list, user: 'lois' })).text).toContain('About the oath');
  // Whoever looks after the articles has all of them.
  const own = await discord.slash({ name: 'knowledge list' });
  expect(own.text).toContain('About the oath');
  const id = discord.channel('reports').id;
  const opened = await shelve('channel', id, { tags: 'staff', publishers: '' });
  expect(opened).toContain('sees what is for roles alone elsewhere: staff');
  expect(await ask(aboutOath, { user: 'grace', channel: 'reports' })).toContain('old well');
});

test('what was seen beside an answer alone is not posted with it where some articles are for roles', async () => {
  const { discord } = newsroom;
  await shelve('role', desk(), { tags: 'staff' });
  await write('lantern', ['staff'], 'The fine for a lost lantern of the staff is eleven kroner.');
  const options = { question: aboutFine, private: true };
  const alone = await discord.slash({ name: 'ask', user: 'lois', options });
  expect(alone.text).toContain('nine kroner');
  expect(alone.text).toContain('eleven kroner');
  const posted = await discord.press(alone.message, 'Post here', { user: 'lois' });
  expect(posted.text).not.toContain('eleven kroner');
});

test('what was for a role that is deleted stays hidden until a manager shows it', async () => {
  const { discord, stores, library } = newsroom;
  const guildId = discord.guild().id;
  const roleShelves = [{ roleId: '1442000000000000001', tags: ['staff'] }];
  await stores.settings.change(guildId, '1', { roleShelves });
  await library.refresh(guildId);
  const panel = await openPanel();
  expect(await ask(aboutOath)).not.toContain('old well');
  const shown = await discord.press(panel.message, 'Show that to everybody');
  expect(seen(shown)).toContain('every article is for all');
  expect(await ask(aboutOath)).toContain('old well');
});

test('with the operator’s articles off only the server’s own answer and are listed', async () => {
  const { discord } = newsroom;
  const panel = await openPanel();
  await discord.press(panel.message, 'Switch off');
  expect(await ask(aboutBell)).not.toContain('1604');
  expect(await ask(aboutFine)).toContain('nine kroner');
  expect((await discord.slash({ name: 'articles' })).text).not.toContain('The bell');
  await discord.press(panel.message, 'Switch on');
  expect(await ask(aboutBell)).toContain('1604');
});

test('what can be no tag is refused, and nothing is changed', async () => {
  const { stores, discord } = newsroom;
  const { message } = await openPanel();
  const form = await discord.select(message, 'settings-shelf:1:role', [desk()]);
  const long = await discord.submitModal(form, { tags: 'x'.repeat(101) });
  expect(long.text).toContain('at most 100 characters');
  const again = await discord.select(message, 'settings-shelf:1:role', [desk()]);
  const many = Array.from({ length: 26 }, (_, index) => `tag ${index}`).join('\n');
  expect((await discord.submitModal(again, { tags: many })).text).toContain('at most 25');
  // The role of everybody, which no menu offers.
  const everybody = await discord.select(message, 'settings-shelf:1:role', [discord.guild().id]);
  expect(everybody.text).toContain('no longer works');
  expect((await stores.settings.get(discord.guild().id)).roleShelves).toEqual([]);
});

test('examples are the server’s own first', async () => {
  const help = await newsroom.discord.slash({ name: 'help', user: 'grace' });
  const labels = controlsOf(help.message).map(({ label }) => label);
  expect(labels).toContainEqual(expect.stringContaining('What of the'));
});
