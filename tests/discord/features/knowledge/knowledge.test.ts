import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OptionValues } from '../../../support/fake-discord/command-data.js';
import type { FakeDiscord } from '../../../support/fake-discord/fake-discord.js';
import type { UploadedFile } from '../../../support/fake-discord/message.js';
import type { Reply } from '../../../support/fake-discord/reply.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { draftOf } from '../../../curation/support/drafts.js';
import { zipOf } from '../../../importing/support/zip.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';
import type { RunningBot } from '../../support/running-bot.js';

const ferry = [
  'The ferry to Skagen carries forty cars and a piano.',
  'Its captain is Ane Dahl, who has sailed since 1998.',
  'It leaves at noon.',
];

const page = `<html lang="en"><head><title>The ferry - Harbour News</title>
<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2024-05-06">
</head><body><nav>Home</nav><article><h1>The ferry</h1>
${ferry.map((text) => `<p>${text} ${'The sea was calm and the crossing was long that day. '.repeat(4)}</p>`).join('\n')}
<p>Advertisement</p></article><footer>Contact us</footer></body></html>`;

const address = 'https://harbour.example/ferry';
const url = 'https://harbour.example/feed.xml';

const feedEntry = (title: string): string =>
  `<item><title>${title}</title><link>/${encodeURIComponent(title)}</link></item>`;
/** Four are read at a time; of the sixteen that may wait, one server has half. */
const heldForOneServer = 12;

const feed = `<rss version="2.0"><channel><title>Harbour *News*</title>${['The ferry', 'A &lt;whale&gt;', 'The quay', 'The bell'].map(feedEntry).join('')}</channel></rss>`;
const pages = {
  [address]: page,
  [url]: feed,
  'https://harbour.example/': `<html><head><link rel="stylesheet" href="/s.css"><link href='/feed.xml' type="application/rss+xml" rel="alternate"></head></html>`,
  'https://quiet.example/robots.txt': 'User-agent: *\nDisallow: /',
  'https://quiet.example/feed.xml': feed,
};

let newsroom: Newsroom;
let running: RunningBot;
let discord: FakeDiscord;
beforeEach(async () => {
  newsroom = await runNewsroom(pages);
  running = newsroom;
  ({ discord } = newsroom);
});
afterEach(async () => {
  expect(discord.refusals).toEqual([]);
  await newsroom.stop();
});

const knowledge = (name: string, options: OptionValues = {}, user = 'ada'): Promise<Reply> =>
  discord.slash({ name: `knowledge ${name}`, options: { ...options }, user });

const file = (text: string, name = 'ferry.md'): { readonly file: UploadedFile } => ({
  file: { name, type: 'text/markdown', bytes: Buffer.from(text) },
});

const markdown = (paragraphs: readonly string[], title = 'The ferry'): string =>
  `---\nid: ferry\ntitle: ${title}\npublisher: Harbour News\npublished: 2024-05-06\n---\n\n${paragraphs.join('\n\n')}\n`;

/** The preview of a file, once it is there. */
async function previewed(text: string, user = 'ada'): Promise<Reply> {
  const preview = await knowledge('add', file(text), user);
  await discord.waitFor('the preview', () => (preview.text.includes('Preview') ? true : undefined));
  return preview;
}

/** What the message of a reply has become. */
async function becomes(reply: Reply, words: string): Promise<string> {
  return discord.waitFor(`“${words}”`, () => {
    const text = plain(reply.text);
    return text.includes(words) ? text : undefined;
  });
}

async function add(paragraphs: readonly string[] = ferry, title?: string): Promise<Reply> {
  const preview = await previewed(markdown(paragraphs, title));
  await discord.press(preview.message, 'Confirm');
  await becomes(preview, 'counts from now on');
  return preview;
}

const guildId = (): string => discord.guild().id;
const titles = async (): Promise<readonly (readonly [string, number])[]> =>
  (await newsroom.stores.articles.current(guildId())).map(({ title, number }) => [title, number]);

const ask = (question: string, guild?: string): Promise<Reply> =>
  discord.slash({ name: 'ask', options: { question }, ...(guild && { guild }) });

describe('/knowledge add', () => {
  test('shows one person what a file would be, and it counts once they confirm', async () => {
    const preview = await previewed(markdown(ferry));
    expect(preview.ephemeral).toBe(true);
    const shown = plain(preview.text);
    for (const part of [
      'The ferry',
      'Harbour News',
      'May 6, 2024',
      'A new article',
      '3 paragraphs',
    ]) {
      expect(shown).toContain(part);
    }
    expect(shown).toContain(ferry[0]);
    expect(shown).toContain(ferry[2]);
    expect(await titles()).toEqual([]);
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'revision 1');
    const answer = await ask('Who is the captain of the ferry?');
    expect(plain(answer.text)).toContain('Ane Dahl');
    expect(answer.text).toContain('revision 1');
    const elsewhere = await ask('Who is the captain of the ferry?', 'Elsewhere');
    expect(elsewhere.text).not.toContain('Ane Dahl');
  });

  test('names a key that is misspelt, and the one that was meant', async () => {
    const preview = await previewed(markdown(ferry).replace('published:', 'publishd:'));
    expect(plain(preview.text)).toContain('publishd is not known here and was left out');
    expect(plain(preview.text)).toContain('Did you mean published?');
    running = await newsroom.restart();
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'revision 1');
  });

  test('shows a note with its article, and answers nothing from it', async () => {
    const note = '> [!NOTE]\n> This article is a summary of a report by Mira Holt.';
    await add([...ferry.slice(0, 2), note, ...ferry.slice(2)]);
    const article = await discord.slash({ name: 'article', options: { title: 'The ferry' } });
    expect(plain(article.text)).toContain('This article is a summary of a report by Mira Holt.');
    expect(plain(article.text)).toContain('note · ¶ 3 of 4');
    const paragraph = { name: 'article', options: { title: 'The ferry', paragraph: 3 } };
    expect(plain((await discord.slash(paragraph)).text)).toContain('note · ¶ 3 of 4');
    expect(plain((await ask('Who is Mira Holt?')).text)).not.toContain('a summary of a report');
    expect(plain((await ask('When does the ferry leave?')).text)).toContain('¶ 4 of 4');
  });

  test('waits for the answer of a person across a restart of the process', async () => {
    const preview = await previewed(markdown(ferry));
    running = await newsroom.restart();
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
    expect(await titles()).toEqual([['The ferry', 1]]);
    await running.bot.stop(1_000);
  });

  test('reads a page, and tells what it left out', async () => {
    const preview = await knowledge('add', { url: address });
    const shown = await becomes(preview, 'Preview');
    expect(shown).toContain('Harbour News');
    expect(shown).toContain('Left out');
    expect(shown).toContain('Advertisement');
  });

  test('takes a pasted text with what it does not say itself', async () => {
    const opened = await knowledge('add');
    const text = `${ferry.join('\n\n')}\n\nIt comes back at six.`;
    const values = { title: 'Pasted ferry', publisher: 'Harbour News', published: '2024-05-07' };
    const preview = await discord.submitModal(opened, { text, ...values });
    expect(await becomes(preview, 'Preview')).toContain('Pasted ferry');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
    expect(await titles()).toEqual([['Pasted ferry', 1]]);
  });

  test('takes several files, an archive and addresses in one form, and one press confirms them', async () => {
    await add();
    const zip = zipOf([
      { name: 'bell.md', data: '---\ntitle: The bell\n---\n\nIt was cast in 1604.\n' },
      { name: 'copy.md', data: '---\ntitle: A copy\n---\n\nIt was cast in 1604.\n' },
      { name: 'photo.jpg', data: 'x' },
    ]);
    const opened = await knowledge('add');
    expect(opened.modal).toMatchObject({
      components: [{ component: { type: 19, min_values: 0, max_values: 10 } }, {}, {}, {}, {}],
    });
    const uploads = [
      { name: 'all.zip', type: 'application/zip', bytes: Buffer.from(zip) },
      file(markdown(ferry)).file,
      file('MZ\u0000\u0001', 'virus.exe').file,
    ];
    const values = { url: `${address}\nhttp://10.0.0.1/` };
    const preview = await discord.submitModal(opened, values, {}, { files: uploads });
    const shown = await becomes(preview, '2 articles');
    expect(shown).toContain('2 new · 1 unchanged · 1 there twice · 3 not read');
    expect(shown).toContain('photo.jpg: ');
    expect(shown).toContain('virus.exe: ');
    expect(shown).toContain('http://10.0.0.1/: ');
    // It waits as a whole, and survives the process.
    running = await newsroom.restart();
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, '2 articles count from now on');
    expect(await titles()).toHaveLength(3);
  });

  test('takes what a feed names, and shows what would change before anything does', async () => {
    const preview = await knowledge('add', { url });
    const shown = await becomes(preview, 'not read');
    // One of the pages of the feed is there; the others are not.
    expect(shown).toContain('Could not be read:');
    expect(await titles()).toEqual([]);
  });

  test('keeps a pasted text whose date cannot be, and says so', async () => {
    const opened = await knowledge('add');
    const values = { text: ferry.join('\n\n'), title: 'Pasted', published: 'yesterday' };
    const preview = await discord.submitModal(opened, values);
    expect(await becomes(preview, 'That cannot be: date')).toContain('Pasted');
  });

  test.each([
    [{ url: 'http://10.0.0.1/' }, 'not public'],
    [{ url: address, ...file('x') }, 'one of them at a time'],
    [file('', 'empty.txt'), 'no article'],
    [file('---\ntitle: The ferry\npublished: yesterday\n---\n\nText.'), '(line 3)'],
    [
      file('{"id":"a","title":"A","paragraphs":["Text."]}\n'.repeat(201), 'many.jsonl'),
      '200 articles',
    ],
    [file('MZ\u0000\u0001', 'virus.exe'), 'do not read that kind of file'],
  ])('refuses what it cannot take, and says why: %j', async (options, reason) => {
    const refused = await knowledge('add', options);
    await becomes(refused, reason);
    expect(refused.ephemeral).toBe(true);
  });

  test('shows what a second version changes, and cancels', async () => {
    await add();
    const second = [ferry[0] ?? '', 'Its captain is Bo Lund.', 'It leaves at noon.', 'It floats.'];
    const preview = await previewed(markdown(second));
    const shown = plain(preview.text);
    expect(shown).toContain('Follows revision 1');
    expect(shown).toContain('1 added, 0 removed, 1 changed');
    expect(shown).toContain('It floats.');
    expect(shown).toContain('Bo Lund');
    await discord.press(preview.message, 'Cancel');
    await becomes(preview, 'Nothing was added');
    expect(await titles()).toEqual([['The ferry', 1]]);
  });

  test('lists many articles of one file, and one press confirms them all', async () => {
    const lines = ['One', 'Two', 'Three'].map((title) =>
      JSON.stringify({ id: title.toLowerCase(), title, paragraphs: [`About ${title}.`] }),
    );
    const preview = await knowledge('add', file(lines.join('\n'), 'many.jsonl'));
    expect(await becomes(preview, '3 articles')).toContain('Three');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, '3 articles count from now on');
    expect(await titles()).toHaveLength(3);
  });

  test('changes the details of what waits', async () => {
    const preview = await previewed(markdown(ferry));
    const opened = await discord.press(preview.message, 'Edit details');
    expect(opened.modal).toMatchObject({
      components: [
        { component: { value: 'The ferry' } },
        { component: { value: 'Harbour News' } },
        {},
        {},
        {},
      ],
    });
    const bad = await discord.submitModal(opened, { title: 'Better', published: '31 May' });
    expect(bad.text).toContain('That cannot be: date');
    await discord.submitModal(opened, { title: 'Better', tags: 'sea' });
    expect(await becomes(preview, 'Better')).toContain('sea');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
    expect(await titles()).toEqual([['Better', 1]]);
  });

  test('is tried with a question, which is answered from the draft alone', async () => {
    const preview = await previewed(markdown(ferry));
    const form = await discord.press(preview.message, 'Try a question');
    const tried = await discord.submitModal(form, { question: 'Who is the captain of the ferry?' });
    const answer = await becomes(tried, 'This would be the answer');
    expect(answer).toContain('Ane Dahl');
    expect(answer).toContain('Asked of this draft alone');
    expect(tried.ephemeral).toBe(true);
    const other = await discord.press(preview.message, 'Try a question');
    const nothing = await discord.submitModal(other, { question: 'Who cast the bell of Mandal?' });
    await becomes(nothing, 'The draft does not answer that');
    // It waits as before, and counts nowhere.
    expect(plain((await ask('Who is the captain of the ferry?')).text)).not.toContain('Ane Dahl');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
  });

  test('is served on the days that the form names, and stays listed on others', async () => {
    const preview = await previewed(markdown(ferry));
    const opened = await discord.press(preview.message, 'Days');
    const bad = await discord.submitModal(opened, { from: '2024-05-02', until: '2024-05-01' });
    expect(bad.text).toContain('That cannot be: until');
    await discord.submitModal(opened, { from: '', until: '2024-05-31', review: '2024-05-20' });
    expect(await becomes(preview, 'until 2024-05-31')).toContain('to be reviewed 2024-05-20');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
    expect(plain((await ask('Who is the captain of the ferry?')).text)).not.toContain('Ane Dahl');
    const listed = plain((await knowledge('list')).text);
    expect(listed).toContain('not served now · until 2024-05-31 · to be reviewed 2024-05-20');
    const shown = await knowledge('show', { article: 'ferry' });
    const again = await discord.press(shown.message, 'Days');
    expect(again.modal).toMatchObject({
      components: [
        {},
        { component: { value: '2024-05-31' } },
        { component: { value: '2024-05-20' } },
      ],
    });
    await discord.submitModal(again, { from: '', until: '', review: '2024-05-20' });
    await becomes(shown, 'now at revision 2');
    expect(plain((await ask('Who is the captain of the ferry?')).text)).toContain('Ane Dahl');
  });

  test('is to be reviewed, of which the channel for reports is told with a menu', async () => {
    const text = markdown(ferry).replace('published:', 'review: 2024-05-20\npublished:');
    const preview = await previewed(text);
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'counts from now on');
    const { reviews } = newsroom.bot;
    const due = await newsroom.stores.reviews.due('2024-05-20', 10);
    expect(await reviews.canTell(guildId())).toBe(false);
    const reportChannelId = discord.channel('reports').id;
    await newsroom.stores.settings.change(guildId(), 'ada', { reportChannelId });
    running = await newsroom.restart();
    expect(await running.bot.reviews.canTell(guildId())).toBe(true);
    expect(await running.bot.reviews.tell(guildId(), due)).toBe(true);
    const [told] = discord.messagesIn('reports');
    if (told === undefined) throw new Error('Nobody was told.');
    expect(plain(textOf(told))).toContain('The ferry · to be reviewed 2024-05-20');
    expect(controlsOf(told).map(({ label }) => label)).toEqual(['Open one of these articles']);
  });

  test('writes nothing over what somebody else was quicker with, and shows the difference anew', async () => {
    const preview = await previewed(markdown(['Mine.']));
    await add(['Theirs.']);
    await discord.press(preview.message, 'Confirm');
    const shown = await becomes(preview, 'Somebody was quicker');
    expect(shown).toContain('Follows revision 1');
    expect(shown).toContain('Theirs.');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'revision 2');
  });

  test('of many articles writes those that nobody was quicker with, and says so', async () => {
    const both = ['ferry', 'bell-2'].map((id) =>
      JSON.stringify({ id, title: `Article ${id}`, paragraphs: [`About ${id}.`] }),
    );
    const preview = await knowledge('add', file(both.join('\n'), 'both.jsonl'));
    await becomes(preview, '2 articles');
    await add(['Theirs.']);
    await discord.press(preview.message, 'Confirm');
    const shown = await becomes(preview, 'Somebody was quicker');
    expect(shown).toContain('1 article counts from now on');
    expect(shown).toContain('Theirs.');
    expect(await titles()).toEqual([
      ['Article bell-2', 1],
      ['The ferry', 1],
    ]);
  });

  test('is confirmed once, however often it is pressed', async () => {
    const preview = await previewed(markdown(ferry));
    const custom = controlsOf(preview.message).find(({ label }) => label === 'Confirm')?.customId;
    const presses = await Promise.all([
      discord.press(preview.message, custom ?? ''),
      discord.press(preview.message, custom ?? ''),
    ]);
    await becomes(preview, 'counts from now on');
    await discord.waitFor('what the second press is told', () =>
      presses.some(({ text }) => text.includes('waits no longer')) ? true : undefined,
    );
    expect(await titles()).toEqual([['The ferry', 1]]);
  });

  test.each([
    '**@everyone** [x](https://evil.example) `||',
    '<@&1> # heading\u202E',
    'x'.repeat(290),
    'مرحبا بالعالم '.repeat(20).trim(),
  ])('shows a hostile title as it is: %s', async (title) => {
    const text = JSON.stringify({
      id: 'h',
      title,
      publisher: title,
      paragraphs: ['> @here ||a||'],
    });
    const preview = await knowledge('add', file(text, 'h.jsonl'));
    await becomes(preview, 'Preview');
    await discord.press(preview.message, 'Confirm');
    await becomes(preview, 'revision 1');
    for (const name of ['list', 'log', 'show', 'history', 'remove']) {
      const options = ['list', 'log'].includes(name) ? {} : { article: 'h' };
      const reply = await knowledge(name, options);
      expect(reply.message.mentions).toEqual([]);
      expect(reply.message.mention_everyone).toBe(false);
    }
  });
});

test('questions go on while articles are read, and too many at once are refused', async () => {
  await newsroom.stop();
  const waiting: (() => void)[] = [];
  let count = 0;
  newsroom = await runNewsroom(
    {},
    {
      read: () =>
        new Promise((resolve) => {
          count += 1;
          const draft = draftOf(['It came late.'], { id: `late-${count}` });
          waiting.push(() => {
            resolve([{ draft, dropped: [] }]);
          });
        }),
    },
  );
  running = newsroom;
  ({ discord } = newsroom);
  const imports = await Promise.all(
    Array.from({ length: 21 }, () =>
      discord.slash({ name: 'knowledge add', options: { url: address }, until: 'answered' }),
    ),
  );
  const saying = (words: string): readonly Reply[] =>
    imports.filter(({ text }) => text.includes(words));
  await discord.waitFor('what does not fit', () => saying('cannot keep up')[0]);
  expect(plain((await ask('When was the bell of Mandal cast?')).text)).toContain('1604');
  await discord.waitFor('every preview', () => {
    for (const letGo of waiting.splice(0)) letGo();
    return saying('Preview').length === heldForOneServer ? true : undefined;
  });
});

describe('who may not', () => {
  test('is refused at every door, and told what is needed', async () => {
    const preview = await add();
    const waiting = await previewed(markdown(['Two.']));
    const needs = 'Manage Server';
    const grace = { user: 'grace' } as const;
    for (const name of ['add', 'list', 'log', 'feeds']) {
      expect((await knowledge(name, {}, 'grace')).text).toContain(needs);
    }
    const options = { article: 'ferry' };
    for (const name of ['show', 'edit', 'remove', 'history', 'export']) {
      expect((await knowledge(name, options, 'grace')).text).toContain(needs);
    }
    const typing = { name: 'knowledge show', focused: 'article', options: { article: 'f' } };
    expect(await discord.autocomplete({ ...typing, ...grace })).toEqual([]);
    expect(await discord.autocomplete(typing)).toMatchObject([{ value: 'ferry' }]);
    // Buttons of somebody else's messages, as if they had been copied.
    for (const { message } of [preview, waiting]) {
      for (const { label, kind } of controlsOf(message)) {
        if (kind !== 'button') continue;
        const pressed = await discord.press(message, label, grace);
        expect(pressed.text).toContain(needs);
        expect(pressed.modal).toBeUndefined();
      }
    }
    const opened = await discord.press(waiting.message, 'Edit details');
    const sent = await discord.submitModal(opened, { title: 'Mine' }, grace);
    expect(sent.text).toContain(needs);
    expect(await titles()).toEqual([['The ferry', 1]]);
  });

  test('gets no further with the buttons of another editor’s preview', async () => {
    await newsroom.stores.settings.change(guildId(), discord.user('ada').id, {
      editorRoleId: discord.guild().roles.get('Desk'),
    });
    const preview = await previewed(markdown(ferry));
    const lois = { user: 'lois' } as const;
    for (const label of ['Confirm', 'Edit details', 'Cancel']) {
      const pressed = await discord.press(preview.message, label, lois);
      await becomes(pressed, 'Only the person who brought this article');
    }
    const own = await previewed(markdown(ferry), 'lois');
    await discord.press(own.message, 'Confirm', lois);
    await becomes(own, 'counts from now on');
    expect(await titles()).toEqual([['The ferry', 1]]);
  });

  test('reaches nothing of a server from another one', async () => {
    await add();
    const show = { name: 'knowledge show', options: { article: 'ferry' }, guild: 'Elsewhere' };
    expect((await discord.slash(show)).text).toContain('no article called');
    const list = await discord.slash({ name: 'knowledge list', guild: 'Elsewhere' });
    expect(list.text).toContain('no articles of its own');
    const typing = { ...show, name: 'knowledge show', focused: 'article' };
    expect(await discord.autocomplete(typing)).toEqual([]);
  });
});

test('two servers may have articles of one id: each sees and changes its own, by commands and buttons', async () => {
  await add(['Only the newsroom knows this.']);
  const elsewhere = { guild: 'Elsewhere' } as const;
  const preview = await discord.slash({
    name: 'knowledge add',
    options: file(markdown(['Only elsewhere knows that.'])),
    ...elsewhere,
  });
  expect(await becomes(preview, 'Preview')).toContain('A new article');
  await discord.press(preview.message, 'Confirm');
  await becomes(preview, 'revision 1');
  const options = { article: 'ferry' };
  const shown = await discord.slash({ name: 'knowledge show', options, ...elsewhere });
  expect(plain(shown.text)).toContain('Only elsewhere knows that.');
  await discord.press(shown.message, 'History');
  await discord.press(shown.message, 'Open article');
  expect(await becomes(shown, 'Only elsewhere')).not.toContain('newsroom');
  await discord.press(shown.message, 'Remove');
  await discord.press(shown.message, 'Remove');
  await becomes(shown, 'is removed');
  expect(plain((await knowledge('show', options)).text)).toContain('Only the newsroom knows this.');
  const log = await discord.slash({ name: 'knowledge log', ...elsewhere });
  expect(plain(log.text)).toContain('What was changed (2)');
});

describe('an article of the server', () => {
  test('is listed, opened, and shown page by page', async () => {
    await add(Array.from({ length: 9 }, (_, index) => `Paragraph number ${index + 1} is here.`));
    const list = await knowledge('list');
    expect(plain(list.text)).toContain('1 article of this server');
    const opened = await discord.select(list.message, 'Open one of these articles', ['ferry']);
    expect(plain(opened.text)).toContain('Paragraph number 4 is here.');
    await discord.press(opened.message, 'Next ▶');
    expect(plain(opened.text)).toContain('Paragraph number 5 is here.');
    const found = await knowledge('list', { search: 'harbour fer' });
    expect(plain(found.text)).toContain('The ferry');
    const typing = { name: 'knowledge list', focused: 'search', options: { search: 'fer' } };
    const [choice] = await discord.autocomplete(typing);
    const chosen = await knowledge('list', { search: choice?.value ?? '' });
    expect(plain(chosen.text)).toContain('The ferry');
    expect((await knowledge('list', { search: 'zeppelin' })).text).toContain('has these words');
  });

  test('gets other details by modal, and its language by menu', async () => {
    await add();
    const opened = await knowledge('edit', { article: 'The ferry' });
    const edited = await discord.submitModal(opened, {
      title: 'The Skagen ferry',
      publisher: '',
      tags: 'sea, cars',
      url: address,
    });
    expect(plain(edited.text)).toContain('The Skagen ferry is now at revision 2');
    expect(edited.text).not.toContain('Harbour News');
    await discord.select(edited.message, 'Language of the text', ['da']);
    const shown = await becomes(edited, 'revision 3');
    expect(shown).toContain('Danish');
    await discord.select(edited.message, 'Language of the text', ['auto']);
    expect(await becomes(edited, 'revision 4')).toContain('English');
  });

  test('is not changed over somebody else’s change', async () => {
    await add();
    const opened = await knowledge('edit', { article: 'ferry' });
    const other = await knowledge('edit', { article: 'ferry' });
    await discord.submitModal(other, { title: 'Theirs' });
    const late = await discord.submitModal(opened, { title: 'Mine' });
    expect(late.text).toContain('Somebody has changed that article meanwhile');
    expect(await titles()).toEqual([['Theirs', 2]]);
  });

  test('is removed when that is meant, and restored from its history', async () => {
    await add();
    await add(['Another text.']);
    const asked = await knowledge('remove', { article: 'ferry' });
    expect(await titles()).toHaveLength(1);
    await discord.press(asked.message, 'Remove');
    await becomes(asked, 'is removed');
    expect(await titles()).toEqual([]);
    expect((await ask('Who is the captain of the ferry?')).text).not.toContain('Ane');
    const typing = { name: 'knowledge restore', focused: 'article' };
    expect(await discord.autocomplete(typing)).toMatchObject([
      { name: 'removed · The ferry', value: 'ferry' },
    ]);
    const history = await knowledge('history', { article: 'ferry' });
    expect(plain(history.text)).toMatch(/revision 3 · removed .*\n.*revision 2 · new text/u);
    await discord.select(history.message, 'Look at one of these revisions', ['1']);
    expect(plain(history.text)).toContain(ferry[0]);
    await discord.press(history.message, 'Restore this revision');
    await becomes(history, 'revision 4');
    expect(plain((await ask('Who is the captain of the ferry?')).text)).toContain('Ane Dahl');
    const again = await knowledge('restore', { article: 'ferry', revision: 2 });
    expect(plain(again.text)).toContain('Another text.');
    expect((await knowledge('restore', { article: 'ferry', revision: 3 })).text).toContain(
      'has no text',
    );
    expect((await knowledge('restore', { article: 'ferry', revision: 99 })).text).toContain(
      'no revision 99',
    );
  });

  test('is exported as a file that reads back, and all of them as one', async () => {
    await add();
    const one = await knowledge('export', { article: 'ferry' });
    await becomes(one, 'as I keep it');
    const [attachment] = one.message.attachments;
    expect(attachment?.filename).toBe('ferry.md');
    const exported = await (await fetch(attachment?.url ?? '')).text();
    const preview = await previewed(exported);
    expect(plain(preview.text)).toContain('It is the same as what is there.');
    expect(controlsOf(preview.message).map(({ label }) => label)).not.toContain('Confirm');
    const all = await knowledge('export');
    await becomes(all, 'as I keep it');
    const lines = await (await fetch(all.message.attachments[0]?.url ?? '')).text();
    expect(JSON.parse(lines)).toMatchObject({ id: 'ferry', paragraphs: ferry });
  });

  test('is exported with kinds and headings, however many there are', async () => {
    const blocks = [
      { kind: 'list', text: '• Oslo', headings: ['Ports'] },
      { kind: 'paragraph', text: 'By sea.', headings: ['Ports', 'Routes'] },
    ] as const;
    for (let number = 0; number < 201; number += 1) {
      const { particulars } = draftOf([], { id: `port-${number}`, title: `Port ${number}` });
      await newsroom.stores.articles.write({
        guildId: guildId(),
        articleId: particulars.id,
        change: 'added',
        authorId: '1',
        draft: { particulars, blocks },
        basedOn: 0,
      });
    }
    const all = await knowledge('export');
    await becomes(all, '201 articles, as I keep them');
    const { attachments } = all.message;
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'articles-1.jsonl',
      'articles-2.jsonl',
    ]);
    for (const [index, words] of ['200 articles', 'the same as what is there'].entries()) {
      const attachment = attachments[index];
      const lines = await (await fetch(attachment?.url ?? '')).text();
      const preview = await knowledge('add', file(lines, attachment?.filename));
      await becomes(preview, words);
      expect(controlsOf(preview.message).map(({ label }) => label)).not.toContain('Confirm');
    }
  });

  test('of whoever runs the bot cannot be changed', async () => {
    for (const name of ['show', 'edit', 'remove', 'history']) {
      const reply = await knowledge(name, { article: 'bell' });
      expect(reply.text).toContain('cannot be changed from Discord');
    }
  });

  test('leaves a line for each change, with who made it', async () => {
    await add();
    const shown = await knowledge('show', { article: 'ferry' });
    await discord.press(shown.message, 'Remove');
    await discord.press(shown.message, 'Remove');
    await becomes(shown, 'is removed');
    const log = await knowledge('log');
    expect(plain(log.text)).toMatch(
      /removed · The ferry · revision 2[^]*added · The ferry · revision 1/u,
    );
    expect(log.text).toContain(`<@${discord.user('ada').id}>`);
  });
});

describe('feeds', () => {
  const follow = async (options: OptionValues, words: string): Promise<string> =>
    becomes(await knowledge('follow', options), words);

  test('are read when they are followed, which shows what they have', async () => {
    const channel = discord.channel('reports').id;
    const text = await follow({ url, channel }, 'from now on');
    expect(text).toContain('I follow Harbour *News* from now on.');
    expect(text).toContain(
      'It has 4 entries now. The newest:\n- The ferry\n- A <whale>\n- The quay\n',
    );
    expect(text).toContain(`<#${channel}>`);
    expect(await newsroom.stores.feeds.list(guildId())).toMatchObject([
      { url, title: 'Harbour *News*', reportChannelId: channel },
    ]);
  });

  test('are followed where a page names them', async () => {
    const text = await follow({ url: 'https://harbour.example' }, 'from now on');
    expect(text).toContain('Named by the page https://harbour.example/');
    expect(await newsroom.stores.feeds.list(guildId())).toMatchObject([{ url }]);
    await follow({ url: 'harbour.example/' }, 'address that I can read');
    await follow({ url: 'https://harbour.example' }, `follows ${url} already`);
  });

  test.each([
    [address, 'no feed there'],
    ['https://harbour.example/gone.xml', 'does not give me that feed'],
    ['https://quiet.example/feed.xml', 'asks programs to stay away'],
  ])('are not followed when none can be read: %s', async (wrong, reason) => {
    await follow({ url: wrong }, reason);
    expect(await newsroom.stores.feeds.list(guildId())).toEqual([]);
  });

  test('are followed, listed and left', async () => {
    await follow({ url }, 'from now on');
    await follow({ url }, 'already');
    const feeds = await knowledge('feeds');
    expect(plain(feeds.text)).toContain('harbour.example');
    expect(feeds.text).toContain('not read yet');
    const [choice] = await discord.autocomplete({ name: 'knowledge unfollow', focused: 'feed' });
    const left = await knowledge('unfollow', { feed: choice?.value ?? '' });
    expect(left.text).toContain('no longer follow');
    expect((await knowledge('unfollow', { feed: url })).text).toContain('follows no feed');
    expect((await knowledge('feeds')).text).toContain('follows no feed');
  });

  test('are not reported where the bot may not write, which it says at once', async () => {
    const channel = discord.channel('locked').id;
    await follow({ url, channel }, 'Send Messages');
    expect(await newsroom.stores.feeds.list(guildId())).toEqual([]);
  });

  test('are not reported where the one who follows may not write', async () => {
    const editorRoleId = discord.guild().roles.get('Desk') ?? '';
    await newsroom.stores.settings.change(guildId(), discord.user().id, { editorRoleId });
    const options = { url, channel: discord.channel('news').id };
    const refused = await discord.slash({ name: 'knowledge follow', options, user: 'lois' });
    await becomes(refused, 'You may not write in');
    expect(await newsroom.stores.feeds.list(guildId())).toEqual([]);
  });

  test('are reported in the channel of choice, what came in and the first failure', async () => {
    const channel = discord.channel('reports').id;
    await follow({ url, channel }, 'from now on');
    const [feed] = await newsroom.stores.feeds.list(guildId());
    if (feed === undefined) throw new Error('No feed is followed.');
    const { reportFeedRun } = newsroom.bot;
    const run = { atMs: Date.now(), imported: 0, skipped: 4, failed: 0 };
    await reportFeedRun(feed, run);
    await reportFeedRun({ ...feed, title: 'Harbour **News**' }, { ...run, imported: 2 });
    await reportFeedRun(feed, { ...run, error: '404 Not Found' });
    await reportFeedRun({ ...feed, failures: 1 }, { ...run, error: '404 Not Found' });
    expect(discord.messagesIn('reports').map(textOf)).toEqual([
      expect.stringMatching(/2 articles came in from\*\* Harbour \\\*\\\*News/u),
      expect.stringMatching(/could not read[^]*404 Not Found/u),
    ]);
    await reportFeedRun(
      { ...feed, reportChannelId: discord.channel('locked').id },
      { ...run, imported: 1 },
    );
    const warnings = newsroom.log.filter(({ level }) => level === 'warn');
    expect(warnings.map(({ message }) => message).join()).toContain('could not be posted');
  });

  test('tell why they fail in the language of whoever reads it', async () => {
    await newsroom.stores.settings.change(guildId(), 'ada', { language: 'es' });
    const channel = discord.channel('reports').id;
    await follow({ url, channel }, 'from now on');
    const [feed] = await newsroom.stores.feeds.list(guildId());
    if (feed === undefined) throw new Error('No feed is followed.');
    const run = { atMs: 0, imported: 0, skipped: 0, failed: 0 };
    const gone = { ...run, error: 'Plain', failure: { kind: 'feed', reason: 'robots' } } as const;
    const entry = { kind: 'entry', url: 'https://a.example/*b*', reason: 'scanned' } as const;
    const broken = { ...run, failed: 1, error: 'Entry', failure: entry };
    await newsroom.stores.feeds.finish(feed, gone, { nextRunAtMs: 0, failures: 1 });
    const seen = async (locale: string): Promise<string> =>
      textOf((await discord.slash({ name: 'knowledge feeds', locale, user: 'ada' })).message);
    expect(await seen('en-GB')).toContain('asks programs to stay away');
    expect(await seen('fr')).toContain('demande aux programmes de rester à l’écart');

    const { reportFeedRun } = newsroom.bot;
    await reportFeedRun(feed, gone);
    await reportFeedRun(feed, broken);
    await reportFeedRun({ ...feed, lastRun: broken }, broken);
    await reportFeedRun(feed, { ...run, error: 'Full', failure: { kind: 'full' } });
    const texts = discord.messagesIn('reports').map((message) => plain(textOf(message)));
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/No he podido leer[^]*pide a los programas que no entren/u);
    expect(texts[1]).toMatch(
      /1 fallidos\n.*https:\/\/a\.example\/\*b\* · Ese PDF contiene imágenes/u,
    );
    expect(texts[2]).toMatch(/tantos artículos o tanto texto/u);
    expect(texts.join()).not.toMatch(/Plain|Entry|Full/u);
  });

  test.each([
    ['ftp://harbour.example/feed', 'no address that I can read'],
    ['feed', 'no address that I can read'],
    ['javascript:alert(1)', 'no address that I can read'],
    ['http://169.254.169.254/latest', 'not public'],
    ['http://localhost/feed.xml', 'not public'],
  ])('have a public address of the web, which %s is not', async (wrong, reason) => {
    await follow({ url: wrong }, reason);
    expect(await newsroom.stores.feeds.list(guildId())).toEqual([]);
  });
});

test('what is shown to one person is in their language', async () => {
  await add();
  const shown = await discord.slash({
    name: 'knowledge show',
    options: { article: 'ferry' },
    locale: 'fr',
  });
  expect(textOf(shown.message)).toContain('version 1');
});
