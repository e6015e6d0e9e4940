import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ComponentType,
  MessageFlags,
  type APIMessage,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { passagePrint } from '../../src/knowledge/passage-print.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import type { Stores } from '../../src/store/stores.js';
import { idOf } from '../contracts/articles.js';
import { emptyStores } from '../store/support/empty-stores.js';
import { controlsOf } from '../support/fake-discord/visible-text.js';
import { runBot, type RunningBot } from './support/running-bot.js';
import { silentLogger } from '../support/loggers.js';

/**
 * Whatever guilds add, ask and press: what one of them has never shows in another, in direct messages, or where only a
 * person has installed the bot; what a channel is not answered from never shows there, what is for a role never to others;
 * and what has been changed or removed shows nowhere.
 */

const guilds = ['100000000000000001', '100000000000000002', '100000000000000003'] as const;
/** Where the bot is used: in the guilds, where only the person has it, and in direct messages. */
const home: Place = { guild: guilds[0], sees: guilds[0], channel: 'general' };
const places: readonly Place[] = [
  home,
  { guild: guilds[0], sees: guilds[0], channel: 'rules' },
  { guild: guilds[0], sees: guilds[0], channel: 'backroom' },
  { guild: guilds[1], sees: guilds[1], channel: 'general' },
  { guild: guilds[2], sees: undefined, channel: 'general' },
  { guild: null, sees: undefined },
];
interface Place {
  readonly guild: string | null;
  readonly sees: string | undefined;
  readonly channel?: string;
}

/** Who uses it: `ada` manages the guilds, `lois` has the role for which some articles are. */
const people = ['ada', 'lois', 'grace'] as const;
type Person = (typeof people)[number];

/** The tags by which the first guild says what shows where: `open` is not mentioned in its settings. */
const kinds = ['open', 'rules', 'staff'] as const;
type Kind = (typeof kinds)[number];

/** What a message may show, of the guild that the place is in. */
function mayShow({ guild, channel }: Place, kind: Kind, person: Person | undefined): boolean {
  if (guild !== guilds[0]) return true;
  if (channel === 'rules') return kind === 'rules';
  if (channel === 'backroom') return kind === 'staff';
  return kind !== 'staff' || person === 'lois';
}
const articleIds = ['x1', 'x2', 'an-id-so-long-that-buttons-know-it-by-its-hash'] as const;

let folder: string;
let stores: Stores;
let opened: OpenedLibrary;
let running: RunningBot;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-isolation-'));
  await writeFile(
    join(folder, 'bell.md'),
    '---\ntitle: The bell\npublisher: The Bellman\n---\nThe bell of Mandal was cast in 1604.\n',
  );
  await writeFile(
    join(folder, 'first.md'),
    `---\ntitle: For the first xqoperator\nguilds: ["${guilds[0]}"]\n---\nThe first guild alone reads xqoperator.\n`,
  );
  stores = await emptyStores();
  const app = createApp({ knowledgePath: folder });
  opened = await openLibrary({ app, stores, watches: false, logger: silentLogger });
  running = await runBot({
    library: opened.library,
    stores,
    discord: {
      timeoutMs: 30_000,
      users: [
        { username: 'ada', permissions: ['ManageGuild'] },
        { username: 'lois', roles: ['Desk'] },
        { username: 'grace' },
      ],
      guilds: guilds.map((id, index) => ({
        id,
        name: `Guild ${index}`,
        hasBot: index < 2,
        roles: ['Desk'],
        channels: ['general', 'rules', 'backroom'].map((name) => ({ name })),
      })),
    },
  });
});
afterAll(async () => {
  await running.stop();
  await opened.close();
  await stores.close();
  await rm(folder, { recursive: true });
});

/** What nobody ever types, with the guild whose it is; gone once it is changed or removed. */
type Secrets = Map<
  string,
  { readonly guildId: string; readonly isGone: boolean; readonly kind: Kind }
>;

/** One run: what has been written so far. */
interface World {
  readonly secrets: Secrets;
  /** By guild and article, what its text has that shows nowhere else, and its key, which people type. */
  readonly articles: Map<
    string,
    { readonly secrets: readonly string[]; readonly key: string; readonly kind: Kind }
  >;
  /** Keys of every article that ever was. */
  readonly keys: string[];
  /** Answers given in guilds, whose buttons are pressed elsewhere. */
  readonly answers: APIMessage[];
}

/** On a machine that does much else at the same time less is tried. */
const atMostMs = 100_000;

let words = 0;

/** A word that no other is near. */
function freshWord(prefix: string): string {
  words += 1;
  const letters = words.toString(5).padStart(4, '0');
  return prefix + letters.replaceAll(/\d/gu, (digit) => `${'bkmtz'.charAt(Number(digit))}a`);
}

async function write(world: World, guildId: string, id: string, kind: Kind): Promise<void> {
  const key = freshWord('Gor');
  const own = Array.from({ length: 6 }, () => freshWord('xq'));
  forget(world, guildId, id);
  const basedOn = (await stores.articles.newest(guildId, idOf(id)))?.number ?? 0;
  const [title = '', first = '', second = '', publisher = '', tag = '', question = ''] = own;
  const texts = [
    `The ${key} holds forty ${first} since 1987, as its keeper says.`,
    `Its builder was ${second}, who lived beside the ${key} for nine years.`,
  ];
  const outcome = await stores.articles.write({
    guildId,
    articleId: idOf(id),
    change: basedOn === 0 ? 'added' : 'replaced',
    authorId: '1',
    draft: {
      particulars: {
        id: idOf(id),
        source: { title: `The ${key} and ${title}`, publisher },
        language: 'en',
        tags: [tag, kind],
        questions: [`Who keeps ${question}?`],
      },
      blocks: texts.map((text) => ({ kind: 'paragraph', text, headings: [] })),
    },
    basedOn,
  });
  expect(outcome.kind).toBe('written');
  await stores.pins.add({
    guildId,
    question: pinnedQuestion,
    passageId: `${id}#2`,
    passagePrint: passagePrint(texts[1] ?? ''),
    authorId: '1',
  });
  await opened.library.refresh(guildId);
  world.articles.set(`${guildId} ${id}`, { secrets: own, key, kind });
  for (const secret of own) world.secrets.set(secret, { guildId, isGone: false, kind });
  world.keys.push(key);
}

const pinnedQuestion = 'Which tower is the oldest of all?';

async function remove(world: World, guildId: string, id: string): Promise<void> {
  const basedOn = (await stores.articles.newest(guildId, idOf(id)))?.number ?? 0;
  if (!world.articles.has(`${guildId} ${id}`)) return;
  forget(world, guildId, id);
  await stores.articles.write({
    guildId,
    articleId: idOf(id),
    change: 'removed',
    authorId: '1',
    draft: undefined,
    basedOn,
  });
  await opened.library.refresh(guildId);
}

function forget(world: World, guildId: string, id: string): void {
  const known = world.articles.get(`${guildId} ${id}`);
  const { secrets = [], kind = 'open' } = known ?? {};
  for (const secret of secrets) world.secrets.set(secret, { guildId, isGone: true, kind });
  world.articles.delete(`${guildId} ${id}`);
}

/**
 * Fails when anything is shown that this place may not see, or the one person who alone sees it. Only moderators are told what
 * is gone, of their own guild, and see what is for others.
 */
function check(
  world: World,
  place: Place,
  shown: unknown,
  what: string,
  { toModerators = false, to }: { readonly toModerators?: boolean; readonly to?: Person } = {},
): void {
  const text = JSON.stringify(shown).toLowerCase();
  for (const [secret, { guildId, isGone, kind }] of world.secrets) {
    const isIn = guildId === place.sees;
    const isAllowed = isIn && (toModerators || (!isGone && mayShow(place, kind, to)));
    if (!isAllowed && text.includes(secret.toLowerCase())) {
      const where = `${place.guild ?? 'direct messages'} ${place.channel ?? ''}`;
      throw new Error(`${what} in ${where} shows ${to ?? 'all'} ${secret}: ${text}`);
    }
  }
}

/** Something that a moderator does. */
interface Change {
  readonly change: 'write' | 'remove';
  readonly guild: number;
  readonly id: number;
  readonly kind: Kind;
}

/** Something that somebody does anywhere. */
interface Use {
  readonly use:
    | ('ask' | 'pinned' | 'mention' | 'search' | 'verify' | 'suggest' | 'open' | 'list')
    | ('press' | 'moderate');
  readonly place: number;
  readonly at: number;
  readonly isMisspelt: boolean;
  readonly person: Person;
  /** Asks so that nobody else sees it. */
  readonly isAlone: boolean;
}

const anyAction: fc.Arbitrary<Change | Use> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record<Change>({
      change: fc.constantFrom('write', 'write', 'remove'),
      guild: fc.nat({ max: 1 }),
      id: fc.nat({ max: articleIds.length - 1 }),
      kind: fc.constantFrom(...kinds),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record<Use>({
      use: fc.constantFrom(
        ...(['ask', 'ask', 'pinned', 'mention', 'search', 'verify', 'suggest'] as const),
        ...(['open', 'list', 'press', 'press', 'moderate'] as const),
      ),
      place: fc.nat({ max: places.length - 1 }),
      at: fc.nat({ max: 1_000 }),
      isMisspelt: fc.boolean(),
      person: fc.constantFrom(...people),
      isAlone: fc.boolean(),
    }),
  },
);

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

async function change(world: World, { change, guild, id, kind }: Change): Promise<void> {
  const guildId = guilds[guild] ?? guilds[0];
  const article = articleIds[id] ?? articleIds[0];
  await (change === 'write'
    ? write(world, guildId, article, kind)
    : remove(world, guildId, article));
}

async function use(world: World, action: Use): Promise<void> {
  const { discord } = running;
  const place = places[action.place] ?? home;
  const { guild, channel } = place;
  const user = action.person;
  const at = { guild, user, ...(channel !== undefined && { channel }) };
  const key = pick(world.keys, action.at) ?? 'bell';
  const typed = action.isMisspelt ? `${key.slice(0, -3)}e${key.slice(-2)}` : key;
  switch (action.use) {
    case 'ask':
    case 'pinned': {
      const question = action.use === 'pinned' ? pinnedQuestion : `How many does ${typed} hold?`;
      const options = { question, ...(action.isAlone && { private: true }) };
      const reply = await discord.slash({ name: 'ask', ...at, options });
      const to = reply.ephemeral ? { to: user } : {};
      check(world, place, reply.messages, question, to);
      if (action.isMisspelt && !maySee(world, place, key, to.to)) {
        // It was typed with a slip: whoever shows it without one knows it.
        expect(JSON.stringify(reply.messages).toLowerCase()).not.toContain(key.toLowerCase());
      }
      if (place.sees !== undefined) world.answers.push(reply.message);
      return;
    }
    case 'mention': {
      if (guild === guilds[2]) return;
      const said = { guild, author: user, ...(channel !== undefined && { channel }) };
      const first = await discord.say({ ...said, content: `What is ${typed}?`, mentions: 'bot' });
      const [answer] = await discord.replies(first);
      check(world, place, answer, 'a mention');
      if (answer === undefined) return;
      const next = { ...said, content: 'And who built it?', replyTo: answer };
      check(world, place, await discord.replies(await discord.say(next)), 'a follow-up');
      return;
    }
    case 'search': {
      const reply = await discord.slash({ name: 'search', ...at, options: { query: typed } });
      check(world, place, reply.messages, 'search', { to: user });
      return;
    }
    case 'verify': {
      const text = pick(quotesOf(key), action.at) ?? key;
      const options = { text, private: action.isAlone };
      const reply = await discord.slash({ name: 'verify', ...at, options });
      check(world, place, reply.messages, 'verify', reply.ephemeral ? { to: user } : {});
      return;
    }
    case 'suggest': {
      const [name, focused] = pick(suggesting, action.at) ?? suggesting[0];
      const options = action.isMisspelt ? {} : { [focused]: typed.slice(0, 4) };
      const choices = await discord.autocomplete({ name, focused, ...at, options });
      check(world, place, choices, `suggestions of ${name}`, { to: user });
      return;
    }
    case 'open': {
      const title = pick(articleIds, action.at) ?? articleIds[0];
      const reply = await discord.slash({ name: 'article', ...at, options: { title } });
      check(world, place, reply.messages, `article ${title}`, { to: user });
      const options = { article: title, style: action.isMisspelt ? 'csl-json' : 'plain' };
      const cited = await discord.slash({ name: 'cite', ...at, options });
      check(world, place, cited.messages, `citation of ${title}`, { to: user });
      return;
    }
    case 'list': {
      const name = pick(['articles', 'help', 'about'], action.at) ?? 'help';
      check(world, place, (await discord.slash({ name, ...at })).messages, name, { to: user });
      return;
    }
    case 'moderate': {
      if (place.sees === undefined) return;
      const article = pick(articleIds, action.at) ?? articleIds[0];
      const whole = { ...place, channel: 'general' };
      const listed = await discord.slash({ name: 'knowledge list', guild });
      check(world, whole, listed.messages, 'the list of own articles', { to: 'lois' });
      const spec = { name: 'knowledge show', guild, options: { article } };
      // One that was removed is named: it can be restored.
      const { messages } = await discord.slash(spec);
      check(world, place, messages, 'an own article', { toModerators: true });
      const choices = await discord.autocomplete({ ...spec, focused: 'article' });
      check(world, whole, choices, 'own ids', { to: 'lois' });
      return;
    }
    case 'press':
      await pressCopied(world, place, action.at, user);
  }
}

/** Without this, silence would pass for isolation. */
async function findsItsOwn(world: World, guild: string): Promise<void> {
  const own = world.articles.get(`${guild} x1`);
  const question = `How many does ${own?.key ?? ''} hold?`;
  const { text } = await running.discord.slash({ name: 'ask', guild, options: { question } });
  expect(own?.secrets.some((secret) => text.includes(secret))).toBe(true);
  const options = { question: pinnedQuestion };
  const pinned = await running.discord.slash({ name: 'ask', guild, options });
  expect(own?.secrets.some((secret) => pinned.text.includes(secret))).toBe(true);
}

/** The same of what is for a role: its members find it where they alone see it, and all where the channel names its tag. */
async function findsWhatIsForIt(world: World): Promise<void> {
  const own = world.articles.get(`${guilds[0]} x2`);
  const options = { question: `How many does ${own?.key ?? ''} hold?` };
  const isFound = ({ text }: { readonly text: string }): boolean =>
    own?.secrets.some((secret) => text.includes(secret)) === true;
  const ask = { name: 'ask', guild: guilds[0], options };
  const alone = { ...ask, options: { ...options, private: true } };
  expect(isFound(await running.discord.slash({ ...alone, user: 'lois' }))).toBe(true);
  expect(isFound(await running.discord.slash({ ...ask, channel: 'backroom' }))).toBe(true);
}

/** What the moderators of the first guild have decided. */
async function shelve(): Promise<void> {
  const { discord } = running;
  const guild = discord.guild(guilds[0]);
  await stores.settings.change(guild.id, '1', {
    channelShelves: ['rules', 'backroom'].map((name) => ({
      channelId: discord.channel({ guild: guild.id, channel: name }).id,
      tags: [name === 'rules' ? 'Rules' : 'staff'],
      publishers: [],
    })),
    roleShelves: [{ roleId: guild.roles.get('Desk') ?? '', tags: ['STAFF'] }],
    askChannelId: discord.channel({ guild: guild.id, channel: 'general' }).id,
  });
  await opened.library.refresh(guild.id);
}

/** What somebody may say an article says of a key: word for word, altered, and what nobody wrote. */
function quotesOf(key: string): readonly string[] {
  return [
    `who lived beside the ${key} for nine years`,
    `The ${key} holds fifty`,
    `the ${key} sank`,
  ];
}

const suggesting = [
  ['ask', 'question'],
  ['ask', 'article'],
  ['article', 'title'],
  ['articles', 'publisher'],
  ['articles', 'tag'],
  ['search', 'publisher'],
  ['cite', 'article'],
] as const;

function maySee(world: World, place: Place, key: string, person: Person | undefined): boolean {
  return [...world.articles].some(
    ([written, article]) =>
      article.key === key &&
      place.sees !== undefined &&
      written.startsWith(place.sees) &&
      mayShow(place, article.kind, person),
  );
}

/** Uses every button and menu of an answer that was given in a guild on a message elsewhere. */
async function pressCopied(world: World, place: Place, at: number, user: Person): Promise<void> {
  const { discord } = running;
  const answer = pick(world.answers, at);
  if (answer === undefined) return;
  for (const control of controlsOf(answer)) {
    if (control.customId === undefined || control.disabled || control.label === '🗑️') continue;
    const carrier = await discord.slash({
      name: 'about',
      user,
      guild: place.guild,
      ...(place.channel !== undefined && { channel: place.channel }),
    });
    const { flags } = answer;
    const components = withoutKept(answer.components ?? []);
    const path = `webhooks/${discord.applicationId}/${carrier.token}/messages/@original`;
    const { ok } = await fetch(`${discord.apiUrl}/v10/${path}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ components, flags }),
    });
    expect(ok).toBe(true);
    const postsBefore = discord.messagesIn({ guild: guilds[0], channel: 'general' }).length;
    const reply =
      control.kind === 'menu'
        ? await discord.select(
            carrier.message,
            control.customId,
            [control.options[0]?.value ?? ''],
            { user },
          )
        : await discord.press(carrier.message, control.customId, { user });
    const what = `the button ${control.label}`;
    const posts = discord.messagesIn({ guild: guilds[0], channel: 'general' });
    // What is put to the moderators is for whoever reads that channel.
    if (posts.length > postsBefore) check(world, home, posts.at(-1), 'a question to moderators');
    for (const message of [...reply.messages, ...(reply.updated ? [reply.updated] : [])]) {
      const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      check(world, place, message, what, isPrivate ? { to: user } : {});
    }
  }
}

/**
 * Without what stands below the main passage: pressing keeps that as the message has it, which nobody but the bot can
 * have written there.
 */
function withoutKept(components: readonly APIMessageTopLevelComponent[]): unknown[] {
  return components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.filter(({ id = 0 }) => id < firstBelow) }
      : component,
  );
}

/** The number of the first part below, in messages that are already out there. */
const firstBelow = 1_100;

test(
  'what one guild has shows nowhere else, and what is gone nowhere at all',
  { timeout: 3 * atMostMs },
  async () => {
    const endsAt = Date.now() + atMostMs;
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { minLength: 12, maxLength: 30 }), async (actions) => {
        if (Date.now() > endsAt) return;
        for (const guildId of guilds) {
          await stores.guildData.erase(guildId);
          await opened.library.refresh(guildId);
        }
        const world: World = {
          secrets: new Map([['xqoperator', { guildId: guilds[0], isGone: false, kind: 'open' }]]),
          articles: new Map(),
          keys: [],
          answers: [],
        };
        await shelve();
        await write(world, guilds[0], 'x1', 'open');
        await write(world, guilds[0], 'x2', 'staff');
        await write(world, guilds[1], 'x1', 'open');
        for (const guild of [guilds[0], guilds[1]]) await findsItsOwn(world, guild);
        await findsWhatIsForIt(world);
        for (const action of actions) {
          if (Date.now() > endsAt) return;
          await ('change' in action ? change(world, action) : use(world, action));
        }
      }),
      // Ended by itself: a run that is cut off in the middle would go on beside the end of the test.
      { numRuns: 12, interruptAfterTimeLimit: 2 * atMostMs },
    );
    expect(running.discord.refusals).toEqual([]);
  },
);
