import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentType, type APIMessage, type APIMessageTopLevelComponent } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.js';
import { passagePrint } from '../../src/knowledge/passage-print.js';
import { openLibrary, type OpenedLibrary } from '../../src/open-library.js';
import type { Stores } from '../../src/store/stores.js';
import { idOf } from '../contracts/articles.js';
import { emptyStores } from '../store/support/empty-stores.js';
import { controlsOf } from '../support/fake-discord/visible-text.js';
import { runBot, silentLogger, type RunningBot } from './support/running-bot.js';

/**
 * Whatever guilds add, ask and press: what one of them has never shows in another, in direct messages, or where only a
 * person has installed the bot; and what has been changed or removed shows nowhere.
 */

const guilds = ['100000000000000001', '100000000000000002', '100000000000000003'] as const;
/** Where the bot is used: in the guilds, where only the person has it, and in direct messages. */
const places = [
  { guild: guilds[0], sees: guilds[0] },
  { guild: guilds[1], sees: guilds[1] },
  { guild: guilds[2], sees: undefined },
  { guild: null, sees: undefined },
] as const;
type Place = (typeof places)[number];
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
      users: [{ username: 'ada', permissions: ['ManageGuild'] }],
      guilds: guilds.map((id, index) => ({ id, name: `Guild ${index}`, hasBot: index < 2 })),
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
type Secrets = Map<string, { readonly guildId: string; readonly isGone: boolean }>;

/** One run: what has been written so far. */
interface World {
  readonly secrets: Secrets;
  /** By guild and article, what its text has that shows nowhere else, and its key, which people type. */
  readonly articles: Map<string, { readonly secrets: readonly string[]; readonly key: string }>;
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

async function write(world: World, guildId: string, id: string): Promise<void> {
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
        tags: [tag],
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
  world.articles.set(`${guildId} ${id}`, { secrets: own, key });
  for (const secret of own) world.secrets.set(secret, { guildId, isGone: false });
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
  for (const secret of known?.secrets ?? []) world.secrets.set(secret, { guildId, isGone: true });
  world.articles.delete(`${guildId} ${id}`);
}

/** Fails when anything is shown that this place may not see. Only moderators are told what is gone, of their own guild. */
function check(
  world: World,
  place: Place,
  shown: unknown,
  what: string,
  { toModerators = false } = {},
): void {
  const text = JSON.stringify(shown).toLowerCase();
  for (const [secret, { guildId, isGone }] of world.secrets) {
    const mayShow = guildId === place.sees && (toModerators || !isGone);
    if (!mayShow && text.includes(secret.toLowerCase())) {
      throw new Error(`${what} in ${place.guild ?? 'direct messages'} shows ${secret}: ${text}`);
    }
  }
}

/** Something that a moderator does. */
interface Change {
  readonly change: 'write' | 'remove';
  readonly guild: number;
  readonly id: number;
}

/** Something that somebody does anywhere. */
interface Use {
  readonly use:
    'ask' | 'pinned' | 'mention' | 'search' | 'suggest' | 'open' | 'list' | 'press' | 'moderate';
  readonly place: number;
  readonly at: number;
  readonly isMisspelt: boolean;
}

const anyAction: fc.Arbitrary<Change | Use> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record<Change>({
      change: fc.constantFrom('write', 'write', 'remove'),
      guild: fc.nat({ max: 1 }),
      id: fc.nat({ max: articleIds.length - 1 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record<Use>({
      use: fc.constantFrom(
        ...(['ask', 'ask', 'pinned', 'mention', 'search', 'suggest'] as const),
        ...(['open', 'list', 'press', 'press', 'moderate'] as const),
      ),
      place: fc.nat({ max: places.length - 1 }),
      at: fc.nat({ max: 1_000 }),
      isMisspelt: fc.boolean(),
    }),
  },
);

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

async function change(world: World, { change, guild, id }: Change): Promise<void> {
  const guildId = guilds[guild] ?? guilds[0];
  const article = articleIds[id] ?? articleIds[0];
  await (change === 'write' ? write(world, guildId, article) : remove(world, guildId, article));
}

async function use(world: World, action: Use): Promise<void> {
  const { discord } = running;
  const place = places[action.place] ?? places[0];
  const { guild } = place;
  const key = pick(world.keys, action.at) ?? 'bell';
  const typed = action.isMisspelt ? `${key.slice(0, -3)}e${key.slice(-2)}` : key;
  switch (action.use) {
    case 'ask':
    case 'pinned': {
      const question = action.use === 'pinned' ? pinnedQuestion : `How many does ${typed} hold?`;
      const reply = await discord.slash({ name: 'ask', guild, options: { question } });
      check(world, place, reply.messages, question);
      if (action.isMisspelt && !maySee(world, place, key)) {
        // It was typed with a slip: whoever shows it without one knows it.
        expect(JSON.stringify(reply.messages).toLowerCase()).not.toContain(key.toLowerCase());
      }
      if (place.sees !== undefined) world.answers.push(reply.message);
      return;
    }
    case 'mention': {
      if (guild === guilds[2]) return;
      const first = await discord.say({ guild, content: `What is ${typed}?`, mentions: 'bot' });
      const [answer] = await discord.replies(first);
      check(world, place, answer, 'a mention');
      if (answer === undefined) return;
      const next = { guild, content: 'And who built it?', replyTo: answer };
      check(world, place, await discord.replies(await discord.say(next)), 'a follow-up');
      return;
    }
    case 'search': {
      const reply = await discord.slash({ name: 'search', guild, options: { query: typed } });
      check(world, place, reply.messages, 'search');
      return;
    }
    case 'suggest': {
      const [name, focused] = pick(suggesting, action.at) ?? suggesting[0];
      const options = action.isMisspelt ? {} : { [focused]: typed.slice(0, 4) };
      const choices = await discord.autocomplete({ name, focused, guild, options });
      check(world, place, choices, `suggestions of ${name}`);
      return;
    }
    case 'open': {
      const title = pick(articleIds, action.at) ?? articleIds[0];
      const reply = await discord.slash({ name: 'article', guild, options: { title } });
      check(world, place, reply.messages, `article ${title}`);
      return;
    }
    case 'list': {
      const name = pick(['articles', 'help', 'about'], action.at) ?? 'help';
      check(world, place, (await discord.slash({ name, guild })).messages, name);
      return;
    }
    case 'moderate': {
      if (place.sees === undefined) return;
      const article = pick(articleIds, action.at) ?? articleIds[0];
      const listed = await discord.slash({ name: 'knowledge list', guild });
      check(world, place, listed.messages, 'the list of own articles');
      const spec = { name: 'knowledge show', guild, options: { article } };
      // One that was removed is named: it can be restored.
      const { messages } = await discord.slash(spec);
      check(world, place, messages, 'an own article', { toModerators: true });
      check(world, place, await discord.autocomplete({ ...spec, focused: 'article' }), 'own ids');
      return;
    }
    case 'press':
      await pressCopied(world, place, action.at);
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

const suggesting = [
  ['ask', 'question'],
  ['ask', 'article'],
  ['article', 'title'],
  ['articles', 'publisher'],
  ['articles', 'tag'],
  ['search', 'publisher'],
] as const;

function maySee(world: World, { sees }: Place, key: string): boolean {
  return [...world.articles].some(
    ([place, article]) => article.key === key && sees !== undefined && place.startsWith(sees),
  );
}

/** Uses every button and menu of an answer that was given in a guild on a message elsewhere. */
async function pressCopied(world: World, place: Place, at: number): Promise<void> {
  const { discord } = running;
  const answer = pick(world.answers, at);
  if (answer === undefined) return;
  for (const control of controlsOf(answer)) {
    if (control.customId === undefined || control.disabled || control.label === '🗑️') continue;
    const carrier = await discord.slash({ name: 'about', guild: place.guild });
    const { flags } = answer;
    const components = withoutKept(answer.components ?? []);
    const path = `webhooks/${discord.applicationId}/${carrier.token}/messages/@original`;
    const { ok } = await fetch(`${discord.apiUrl}/v10/${path}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ components, flags }),
    });
    expect(ok).toBe(true);
    const reply =
      control.kind === 'menu'
        ? await discord.select(carrier.message, control.customId, [control.options[0]?.value ?? ''])
        : await discord.press(carrier.message, control.customId);
    check(world, place, [reply.messages, reply.updated ?? ''], `the button ${control.label}`);
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
          secrets: new Map([['xqoperator', { guildId: guilds[0], isGone: false }]]),
          articles: new Map(),
          keys: [],
          answers: [],
        };
        await write(world, guilds[0], 'x1');
        await write(world, guilds[1], 'x1');
        for (const guild of [guilds[0], guilds[1]]) await findsItsOwn(world, guild);
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
