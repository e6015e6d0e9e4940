import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../../src/knowledge/article-draft.js';
import type { RevisionChange } from '../../../../src/knowledge/guild-articles.js';
import { idOf } from '../../../contracts/articles.js';
import { plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

const question = 'What does the ferry to Skagen carry?';
const ferry = 'The ferry to Skagen carries forty cars and a piano.';
const changed = 'The ferry to Skagen carries thirty cars and a piano.';
const captain = 'Its captain is Ane Dahl.';

let room: Newsroom;
let guildId: string;
beforeEach(async () => {
  room = await runNewsroom();
  guildId = room.discord.guild().id;
  await write([ferry, captain]);
});
afterEach(async () => {
  expect(room.log.filter(({ level }) => level === 'error')).toEqual([]);
  await room.stop();
});

function draftOf(paragraphs: readonly string[], tags: readonly string[] = []): ArticleDraft {
  return {
    particulars: { id: idOf('ferry'), source: { title: 'The ferry' }, tags, questions: [] },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
  };
}

interface Written {
  readonly change?: RevisionChange;
  readonly reason?: string;
  readonly tags?: readonly string[];
  readonly guild?: string;
}

/** Makes this the article from now on; without paragraphs it is removed. */
async function write(
  paragraphs: readonly string[] | undefined,
  { change = 'edited', reason, tags, guild = guildId }: Written = {},
): Promise<void> {
  const articleId = idOf('ferry');
  const newest = await room.stores.articles.newest(guild, articleId);
  const { kind } = await room.stores.articles.write({
    guildId: guild,
    articleId,
    change,
    authorId: '1',
    draft: paragraphs && draftOf(paragraphs, tags),
    basedOn: newest?.number ?? 0,
    reason,
  });
  expect(kind).toBe('written');
  await room.library.refresh(guild);
}

async function asked(): Promise<APIMessage> {
  const { message } = await room.discord.slash({ name: 'ask', options: { question } });
  expect(plain(textOf(message))).toContain(ferry);
  await remembered();
  return message;
}

/** An answer is sent before it is remembered. */
async function remembered(): Promise<void> {
  await room.discord.idle(50);
}

/** The answer as it stands now. */
function now({ id }: APIMessage, channel?: string): string {
  const message = room.discord.messagesIn(channel).find((each) => each.id === id);
  if (message === undefined) throw new Error('The answer is gone.');
  return textOf(message);
}

function edited(message: APIMessage, words: string, channel?: string): Promise<string> {
  return room.discord.waitFor(words, () => {
    const text = now(message, channel);
    return text.includes(words) ? text : undefined;
  });
}

function edits(): number {
  return room.discord.requests.filter(
    ({ method, path }) => method === 'PATCH' && /\/channels\/\d+\/messages\/\d+$/u.test(path),
  ).length;
}

/** Whatever was to be put right is put right, and nothing more comes. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  await room.discord.idle(200);
}

describe('a public answer whose paragraph is changed', () => {
  test('says so: old words struck out, new ones in bold, and why', async () => {
    const answer = await asked();
    await write([changed, captain], { reason: 'Ten cars less since the _fire_.' });
    const text = await edited(answer, 'Corrected on');
    expect(text).toMatch(/\*\*Corrected on <t:\d+:D>\.\*\*/u);
    expect(text).toContain('> The ferry to Skagen carries ~~forty~~ **thirty** cars and a piano.');
    expect(text).toContain('-# Why: Ten cars less since the \\_fire\\_.');
    expect(text).toContain(question);
    expect(room.discord.refusals).toEqual([]);
    await settled();
    const log = await room.discord.slash({ name: 'knowledge log' });
    expect(log.text).toContain('revision 2 · 1 answer corrected');
    const history = await room.discord.slash({
      name: 'knowledge history',
      options: { article: 'ferry' },
    });
    expect(history.text).toContain('why: Ten cars less since the \\_fire\\_.');
  });

  test('says so wherever it stands: after a mention, and posted from a private one', async () => {
    const message = await room.discord.say({ content: question, mentions: 'bot' });
    const [reply] = await room.discord.replies(message);
    const own = await room.discord.slash({ name: 'ask', options: { question, private: true } });
    await room.discord.press(own.message, 'Post here');
    const posted = room.discord.messagesIn().at(-1);
    await remembered();
    await write([changed, captain]);
    if (reply === undefined || posted === undefined) throw new Error('Nothing was answered.');
    await edited(reply, '~~forty~~');
    await edited(posted, '~~forty~~');
    expect(plain(own.text)).not.toContain('Corrected');
  });

  test('is told again of the next change, against what it showed last', async () => {
    const answer = await asked();
    await write([changed, captain]);
    await edited(answer, '**thirty**');
    await write([changed.replace('thirty', 'twenty'), captain]);
    expect(await edited(answer, '**twenty**')).toContain('~~thirty~~');
  });

  test('is told that it is withdrawn, and of its return', async () => {
    const answer = await asked();
    await write([captain]);
    const text = await edited(answer, 'Withdrawn on');
    expect(text).toContain(`> ~~${ferry}~~`);
    await write([captain, ferry], { change: 'restored' });
    const again = await edited(answer, 'Said again since');
    expect(again).toContain(`> ${ferry}`);
    expect(again).not.toContain('~~');
  });

  test('is told when the whole article is removed', async () => {
    const answer = await asked();
    await write(undefined, { change: 'removed', reason: 'No ferry any more' });
    expect(await edited(answer, 'Withdrawn on')).toContain('-# Why: No ferry any more');
  });

  test('shows no new words where they may not be seen any more', async () => {
    const answer = await asked();
    const desk = room.discord.guild().roles.get('Desk');
    await room.stores.settings.change(guildId, '1', {
      roleShelves: [{ roleId: desk ?? '', tags: ['secret'] }],
    });
    await write([changed, captain], { tags: ['secret'] });
    const text = await edited(answer, 'Withdrawn on');
    expect(text).not.toContain('thirty');
  });
});

describe('a public answer is left as it is', () => {
  test('where white space, the number or another paragraph is all that changes', async () => {
    await asked();
    await write([ferry, 'Its captain is Bo Lund.']);
    await write(['It is white.', ferry.replaceAll(' ', '  '), captain]);
    await write(['It is white.', captain, ferry], { tags: ['sea'] });
    await settled();
    expect(edits()).toBe(0);
    const log = await room.discord.slash({ name: 'knowledge log' });
    expect(log.text).not.toContain('corrected');
  });

  test('where another server has an article of that name', async () => {
    const answer = await asked();
    const other = room.discord.guild('Elsewhere').id;
    await write([ferry], { guild: other });
    await write([changed], { guild: other });
    await settled();
    expect(edits()).toBe(0);
    expect(now(answer)).not.toContain('Corrected');
  });

  test('where it is private, or taken away', async () => {
    await room.discord.slash({ name: 'ask', options: { question, private: true } });
    const answer = await asked();
    await room.discord.press(answer, '🗑️');
    await write([changed, captain]);
    await settled();
    expect(room.discord.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    expect(room.discord.refusals).toEqual([]);
  });

  test('with a line in the log where it is gone, and not tried again', async () => {
    const answer = await asked();
    room.discord.remove(answer);
    await write([changed, captain]);
    await settled();
    const lines = (): number =>
      room.log.filter(({ message }) => message.includes('left as it is')).length;
    expect(lines()).toBe(1);
    await write([ferry, captain]);
    await settled();
    expect(lines()).toBe(1);
  });
});

describe('what is to be put right', () => {
  test('is not lost when Discord fails', async () => {
    const answer = await asked();
    room.discord.failNext({ method: 'GET', path: /\/messages\/\d+$/u, status: 500, times: 4 });
    await write([changed, captain]);
    await room.discord.waitFor(
      'the second attempt',
      () => (now(answer).includes('Corrected on') ? true : undefined),
      { timeoutMs: 15_000 },
    );
    expect(edits()).toBe(1);
  });

  test('is put right at the next start where the process was away, once', async () => {
    const answer = await asked();
    await room.bot.stop(1_000);
    await write([changed, captain]);
    const next = await room.restart();
    await edited(answer, 'Corrected on');
    await next.beside();
    await settled();
    expect(edits()).toBe(1);
    await next.stop();
  });
});
