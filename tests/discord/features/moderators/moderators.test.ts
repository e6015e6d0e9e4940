import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishInquiries } from '../../../../src/curation/finish-inquiries.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
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
const label = 'Ask the moderators';

async function choose(changes: { role?: boolean; channel?: string } = {}): Promise<void> {
  const { discord, stores } = newsroom;
  const guild = discord.guild();
  await stores.settings.change(guild.id, 'ada', {
    askChannelId: discord.channel(changes.channel ?? 'reports').id,
    ...(changes.role === true && { askRoleId: roleId('Desk') }),
  });
  await discord.idle(300);
}

function roleId(name: string): string {
  const found = newsroom.discord.guild().roles.get(name);
  if (found === undefined) throw new Error(`There is no role ${name}.`);
  return found;
}

const ask = (isPrivate = true, user = 'grace', text = question): Promise<Reply> =>
  newsroom.discord.slash({
    name: 'ask',
    options: { question: text, private: isPrivate },
    user,
    channel: 'general',
  });

async function put(user = 'grace', isPrivate = true, text = question): Promise<Reply> {
  const answer = await ask(isPrivate, user, text);
  return newsroom.discord.press(answer.message, label, { user });
}

const labels = (message: APIMessage): readonly string[] =>
  controlsOf(message).map((control) => control.label);

function posts(channel = 'reports'): readonly APIMessage[] {
  return newsroom.discord.messagesIn(channel);
}

function onlyPost(): APIMessage {
  const all = posts();
  const [post] = all;
  if (post === undefined || all.length > 1) throw new Error(`${all.length} posts.`);
  return post;
}

async function answer(words = 'Ane Dahl plays it, at ten.', user = 'ada'): Promise<Reply> {
  const { discord } = newsroom;
  const form = await discord.press(onlyPost(), 'Answer', { user });
  const preview = await discord.submitModal(form, { answer: words });
  await discord.idle(100);
  return preview;
}

const directMessages = (user: string): readonly APIMessage[] =>
  newsroom.discord
    .messagesIn({ guild: null, user })
    .filter(({ author }) => author.id === newsroom.discord.bot.id);

describe('the button', () => {
  test('is there where the server has chosen a channel, below what the articles do not say', async () => {
    expect(labels((await ask()).message)).not.toContain(label);
    await choose();
    expect(labels((await ask()).message)).toContain(label);
    expect(labels((await ask(false)).message)).toContain(label);
    const found = await ask(true, 'grace', 'When was the bell of Mandal cast?');
    expect(labels(found.message)).not.toContain(label);
    const thanks = await ask(true, 'grace', 'Thank you!');
    expect(labels(thanks.message)).not.toContain(label);
    const direct = await newsroom.discord.say({ content: question, guild: null });
    const [reply] = await newsroom.discord.replies(direct);
    expect(reply && labels(reply)).not.toContain(label);
    expect(newsroom.discord.refusals).toEqual([]);
  });

  test('posts once, with the question, who asked and where, and tells the role alone', async () => {
    await choose({ role: true });
    const told = await put();
    expect([told.ephemeral, told.text]).toEqual([true, expect.stringContaining('see your name')]);
    const post = onlyPost();
    const text = textOf(post);
    expect(text).toContain(question);
    expect(text).toContain(`<@${newsroom.discord.user('grace').id}>`);
    expect(text).toContain(`<#${newsroom.discord.channel('general').id}>`);
    expect(post.mention_roles).toEqual([roleId('Desk')]);
    expect(post.mentions).toEqual([]);
    const sent = newsroom.discord.requests.find(
      ({ method, path }) => method === 'POST' && path.endsWith('/messages'),
    );
    expect(sent?.body).toMatchObject({
      allowed_mentions: { parse: [], roles: [roleId('Desk')] },
    });
    expect(newsroom.discord.refusals).toEqual([]);
  });

  test('mentions nobody where no role is chosen, whatever the question says', async () => {
    await choose();
    await put('grace', true, `@everyone <@&${roleId('Desk')}> who plays the organ?`);
    const post = onlyPost();
    expect([post.mention_everyone, post.mention_roles, post.mentions]).toEqual([false, [], []]);
  });

  test('takes the question from the message that the answer replies to', async () => {
    await choose();
    const { discord } = newsroom;
    const asked = await discord.say({
      content: question,
      mentions: 'bot',
      author: 'grace',
      channel: 'general',
    });
    const [reply] = await discord.replies(asked);
    if (reply === undefined) throw new Error('No reply.');
    await discord.press(reply, label, { user: 'grace' });
    expect(textOf(onlyPost())).toContain(question);
    expect(textOf(onlyPost())).toContain(`/${reply.id})`);
    discord.remove(asked);
    await discord.idle(200);
    expect(discord.refusals).toEqual([]);
  });

  test('joins whoever asks the same, in the one post, and each of them once', async () => {
    await choose();
    await put();
    const again = await put();
    expect(again.text).toContain('already');
    const joined = await put('lois', true, 'Who plays the organ in Mandal on a Sunday?');
    expect(joined.text).toContain('Others have asked');
    expect(textOf(onlyPost())).toContain('asked by 2 people');
    const other = await put('lois', true, 'Who does not play the organ of Mandal on Sundays?');
    expect(other.text).toContain('have your question');
    expect(posts()).toHaveLength(2);
  });

  test('says what is wrong where it cannot be posted, and keeps nothing', async () => {
    const { discord, stores } = newsroom;
    await choose();
    const answered = await ask();
    await choose({ channel: 'locked' });
    const locked = await discord.press(answered.message, label, { user: 'grace' });
    expect(locked.text).toContain('may not write in the channel');
    await choose();
    discord.removeChannel('reports');
    await discord.idle(100);
    const gone = await discord.press(answered.message, label, { user: 'grace' });
    expect(gone.text).toContain('is gone');
    await stores.settings.change(discord.guild().id, 'ada', { askChannelId: undefined });
    await discord.idle(300);
    const off = await discord.press(answered.message, label, { user: 'grace' });
    expect(off.text).toContain('no channel');
    expect(await stores.inquiries.of(discord.user('grace').id)).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  test('takes only so much of one person in a day', async () => {
    await choose();
    const words = ['organ', 'harbour', 'lighthouse', 'market', 'ferry', 'library'];
    const told: string[] = [];
    for (const word of words) {
      told.push((await put('grace', true, `Who paints the ${word} of Mandal?`)).text);
    }
    expect(told.filter((text) => text.includes('have your question'))).toHaveLength(5);
    expect(told.at(-1)).toContain('wait a day');
    expect(posts()).toHaveLength(5);
  });
});

describe('an answer', () => {
  test('reaches who asked alone by direct message, marked as a moderator’s words', async () => {
    await choose();
    await put();
    const preview = await answer();
    expect(preview.text).toContain('Whoever asked is told');
    const [message] = directMessages('grace');
    const text = message && plain(textOf(message));
    expect(text).toContain('ada, a moderator of Newsroom, answers your question');
    expect(text).toContain('Ane Dahl plays it, at ten.');
    expect(text).toContain('no quotation of an article');
    expect(plain(textOf(onlyPost()))).toContain('Answered by ada');
    expect(labels(onlyPost())).toEqual([]);
    expect(newsroom.discord.refusals).toEqual([]);
  });

  test('stands below what all saw, and tells who asked', async () => {
    await choose();
    const { discord } = newsroom;
    const shown = await ask(false);
    for (const user of ['grace', 'lois']) await discord.press(shown.message, label, { user });
    await answer();
    const [reply] = discord
      .messagesIn('general')
      .filter(({ message_reference: reference }) => reference?.message_id === shown.message.id);
    expect(reply?.mentions.map(({ username }) => username).sort()).toEqual(['grace', 'lois']);
    expect(reply && textOf(reply)).toContain('Ane Dahl');
    expect(directMessages('grace')).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  test('comes by direct message where the place is gone, or locked', async () => {
    await choose();
    const { discord } = newsroom;
    const thread = discord.openThread({ name: 'organ', channel: 'general' });
    const shown = await discord.slash({
      name: 'ask',
      options: { question },
      user: 'grace',
      channel: thread.name,
    });
    await discord.press(shown.message, label, { user: 'grace' });
    discord.setThreadState('organ', 'locked');
    await discord.idle(100);
    await answer();
    expect(directMessages('grace')).toHaveLength(1);
    expect(discord.refusals).toEqual([]);
  });

  test('is an article once it is confirmed, and answers whoever asks next', async () => {
    await choose();
    const { discord, stores } = newsroom;
    await put();
    const preview = await answer();
    expect((await ask()).text).not.toContain('Ane Dahl');
    await discord.press(preview.message, 'Confirm');
    await discord.waitFor('the confirmation', () =>
      preview.text.includes('counts from now on') ? true : undefined,
    );
    expect((await ask()).text).toContain('Ane Dahl');
    const [revision] = await stores.articles.current(discord.guild().id);
    expect(revision?.draft?.blocks.map(({ text }) => text)).toEqual(['Ane Dahl plays it, at ten.']);
    expect(revision?.draft?.particulars.source).toMatchObject({ title: question, author: 'ada' });
    expect(await stores.proposals.of(discord.user('ada').id)).toHaveLength(1);
  });

  test('is for who may look after the articles alone, and for one of them', async () => {
    await choose();
    const { discord, stores } = newsroom;
    await put();
    const refused = await discord.press(onlyPost(), 'Answer', { user: 'grace' });
    expect(refused.text).toContain('Manage Server');
    for (const step of ['Decline', 'Close']) {
      expect((await discord.press(onlyPost(), step, { user: 'lois' })).text).toContain('need');
    }
    await stores.settings.change(discord.guild().id, 'ada', { editorRoleId: roleId('Desk') });
    await discord.idle(300);
    const early = await discord.press(onlyPost(), 'Answer', { user: 'lois' });
    await answer();
    const late = await discord.submitModal(early, { answer: 'Somebody else.' });
    expect(late.text).toContain('ada was quicker');
    expect(directMessages('grace')).toHaveLength(1);
    // Who has lost the role since the form was opened sends it in vain.
    await put('grace', true, 'Who paints the lighthouse of Mandal?');
    const [, second] = posts();
    const form = await discord.press(second ?? onlyPost(), 'Answer', { user: 'lois' });
    await stores.settings.change(discord.guild().id, 'ada', { editorRoleId: undefined });
    await discord.idle(300);
    expect((await discord.submitModal(form, { answer: 'I do.' })).text).toContain('Manage Server');
  });

  test('to who takes no direct messages waits for them in /privacy, and is not sent again', async () => {
    await choose();
    const { discord } = newsroom;
    await put();
    discord.failNext({
      method: 'POST',
      path: /\/messages$/u,
      status: 403,
      body: { code: 50_007, message: 'Cannot send messages to this user' },
    });
    await answer();
    expect(directMessages('grace')).toEqual([]);
    expect(plain(textOf(onlyPost()))).toContain('One person cannot be told');
    const privacy = await discord.slash({ name: 'privacy', user: 'grace' });
    expect(plain(privacy.text)).toContain('answered: Ane Dahl plays it, at ten.');
    await finishAll();
    expect(directMessages('grace')).toEqual([]);
  });

  test('of another server’s question is none: its id means nothing here', async () => {
    await choose();
    const { discord, stores } = newsroom;
    await put();
    const [own] = await stores.inquiries.of(discord.user('grace').id);
    const elsewhere = discord.guild('Elsewhere').id;
    expect(await stores.inquiries.get(elsewhere, own?.id ?? '')).toBeUndefined();
    const by = { moderatorId: '1', moderatorName: 'x' };
    expect(
      await stores.inquiries.settle(elsewhere, own?.id ?? '', { state: 'closed', ...by }),
    ).toBeUndefined();
    expect(labels(onlyPost())).toContain('Answer');
  });
});

test('declining tells why, and closing tells nobody', async () => {
  await choose();
  const { discord } = newsroom;
  await put();
  const form = await discord.press(onlyPost(), 'Decline');
  expect((await discord.submitModal(form, { reason: 'Ask the parish.' })).text).toContain('told');
  await discord.idle(100);
  const [declined] = directMessages('grace');
  expect(declined && plain(textOf(declined))).toMatch(/does not answer.*Ask the parish\./su);
  await put('lois', true, 'Who paints the lighthouse of Mandal?');
  const second = posts()[1];
  if (second === undefined) throw new Error('No second post.');
  await discord.press(second, 'Close');
  await discord.idle(100);
  expect(plain(textOf(posts()[1] ?? second))).toContain('Closed by ada');
  expect(directMessages('lois')).toEqual([]);
  expect(discord.refusals).toEqual([]);
});

/** One look at what is left to be done, as a minute later. */
async function finishAll(bot = newsroom.bot): Promise<void> {
  const { inquiries } = newsroom.stores;
  let looks = 0;
  const finishing = finishInquiries({
    inquiries: {
      unfinished: (beforeMs, limit) => {
        looks += 1;
        return inquiries.unfinished(beforeMs, limit);
      },
    },
    desk: bot.inquiries,
    logger: silentLogger,
    now: () => Date.now() + 60_000,
    everyMs: 30,
  });
  // The first of them has come to its end.
  await newsroom.discord.waitFor('two looks', () => (looks >= 2 ? true : undefined), {
    timeoutMs: 15_000,
  });
  await finishing.stop();
}

describe('nothing is lost', () => {
  test('where Discord has a fault while it is posted, or told: once, after a restart', async () => {
    await choose();
    const { discord } = newsroom;
    const shown = await ask();
    discord.failNext({ method: 'POST', path: /\/messages$/u, status: 500, times: 4 });
    const later = await discord.press(shown.message, label, { user: 'grace', timeoutMs: 15_000 });
    expect(later.text).toContain('posted for the moderators as soon as');
    expect(posts()).toEqual([]);
    await finishAll();
    await finishAll();
    const form = await discord.press(onlyPost(), 'Answer');
    discord.failNext({ method: 'POST', path: /\/messages$/u, status: 500, times: 4 });
    const kept = await discord.submitModal(form, { answer: 'Ane Dahl.' }, { timeoutMs: 15_000 });
    expect(kept.text).toContain('Not everybody could be told');
    expect(directMessages('grace')).toEqual([]);
    const again = await newsroom.restart();
    await finishAll(again.bot);
    await finishAll(again.bot);
    expect(directMessages('grace')).toHaveLength(1);
    await again.bot.stop(1_000);
  }, 40_000);

  test('where a post was deleted: whoever asks next has it posted again', async () => {
    await choose();
    const { discord } = newsroom;
    await put();
    discord.remove(onlyPost());
    await put('lois');
    expect(textOf(onlyPost())).toContain('asked by 2 people');
  });
});

test('what a role alone may see is not shown to moderators whose channel is not for it', async () => {
  await choose();
  const { discord, stores } = newsroom;
  const guildId = discord.guild().id;
  await stores.settings.change(guildId, 'ada', {
    roleShelves: [{ roleId: roleId('Desk'), tags: ['staff'] }],
  });
  const upload = {
    name: 'organ.md',
    type: 'text/markdown',
    bytes: Buffer.from(
      '---\nid: organ\ntitle: The organ\ntags: [staff]\n---\n\nThe organ of Mandal has xqsecret pipes.\n',
    ),
  };
  const preview = await discord.slash({ name: 'knowledge add', options: { file: upload } });
  await discord.waitFor('the preview', () => (preview.text.includes('Preview') ? true : undefined));
  await discord.press(preview.message, 'Confirm');
  await discord.waitFor('the confirmation', () =>
    preview.text.includes('counts from now on') ? true : undefined,
  );
  await put('lois');
  expect(JSON.stringify(onlyPost())).not.toContain('xqsecret');
});

test('who has their data deleted is gone from it, and so is the question that they alone asked', async () => {
  await choose();
  const { discord, stores } = newsroom;
  await put();
  await put('grace', true, 'Who paints the lighthouse of Mandal?');
  await put('lois', true, 'Who paints the lighthouse of Mandal?');
  const grace = discord.user('grace').id;
  const privacy = await discord.slash({ name: 'privacy', user: 'grace' });
  expect(privacy.text).toContain('2 questions of yours to moderators');
  const file = await discord.press(privacy.message, 'Show my data', { user: 'grace' });
  expect(file.text).toContain('2 questions of yours to moderators');
  await discord.press(privacy.message, 'Delete my data', { user: 'grace' });
  await discord.press(privacy.message, 'Delete them', { user: 'grace' });
  expect(await stores.inquiries.of(grace)).toEqual([]);
  await finishAll();
  expect(posts()).toHaveLength(1);
  expect(JSON.stringify(posts())).not.toContain(grace);
  expect(textOf(onlyPost())).toContain('lighthouse');
});
