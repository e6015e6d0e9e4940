import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messageArticle } from '../../../../src/discord/features/propose/message-article.js';
import { controlsOf, plain, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await runNewsroom();
});
afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

const name = 'Propose as article';
const oath = 'The *night watch* swears its oath at the old well, <#5>.';
const content = `${oath}\n\nBring a lantern: :lamp:`;
const question = 'Where does the night watch swear its oath?';

/** What grace wrote, made an article by ada. */
async function proposeAndConfirm(): Promise<void> {
  const { discord } = newsroom;
  const message = await discord.say({ content, author: 'grace' });
  const preview = await discord.contextMenu({ name, message });
  expect(preview.ephemeral).toBe(true);
  expect(preview.text).toContain('Its author can withdraw it');
  await discord.press(preview.message, 'Confirm');
  await discord.waitFor('the confirmation', () =>
    preview.text.includes('counts from now on') ? true : undefined,
  );
}

const ask = async (): Promise<string> =>
  plain((await newsroom.discord.slash({ name: 'ask', options: { question } })).text);

const ownData = () => newsroom.discord.slash({ name: 'privacy', user: 'grace' });

test('a message becomes an article with its text unchanged, its author, link and day', async () => {
  const { discord, stores } = newsroom;
  await proposeAndConfirm();
  const [revision] = await stores.articles.current(discord.guild().id);
  expect(revision?.draft?.blocks.map(({ text }) => text)).toEqual([
    oath,
    'Bring a lantern: :lamp:',
  ]);
  const source = revision?.draft?.particulars.source;
  expect(source).toMatchObject({
    author: 'grace',
    published: new Date().toISOString().slice(0, 10),
  });
  expect(source?.url).toMatch(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+$/u);
  expect(await ask()).toContain('swears its oath at the old well');
});

test('only who may change articles can propose one', async () => {
  const { discord, stores } = newsroom;
  const message = await discord.say({ content, author: 'grace' });
  const refused = await discord.contextMenu({ name, message, user: 'grace' });
  expect(refused.text).toContain('Manage Server');
  expect(await stores.proposals.of(discord.user('grace').id)).toEqual([]);
});

test('a message without words makes none', async () => {
  const { discord } = newsroom;
  const message = await discord.say({ content: '🎉', author: 'grace' });
  expect((await discord.contextMenu({ name, message })).text).toContain('no text');
});

test('whoever wrote it sees it in /privacy and withdraws it, for good', async () => {
  const { discord, stores } = newsroom;
  await proposeAndConfirm();
  const privacy = await ownData();
  expect(privacy.text).toContain('was made of a message of yours');
  const menu = controlsOf(privacy.message).find(({ kind }) => kind === 'menu');
  const option = menu?.options[0]?.value ?? '';
  // The menu of another person's page does nothing to it.
  const others = await discord.select(privacy.message, 'withdraw:1', [option], { user: 'lois' });
  expect(others.text).toContain('not made of a message of yours');
  expect(await ask()).toContain('old well');
  const done = await discord.select(privacy.message, 'withdraw:1', [option], { user: 'grace' });
  expect(done.text).toContain('Withdrawn');
  expect(await ask()).not.toContain('old well');
  expect(await stores.articles.removed(discord.guild().id, 10)).toEqual([]);
  const log = plain((await discord.slash({ name: 'knowledge log' })).text);
  expect(log).toContain('its author · article withdrawn');
  expect(log).not.toContain('night watch');
  expect((await ownData()).text).not.toContain('a message of yours');
});

test('it goes with the person’s data, and stands in their file', async () => {
  const { discord } = newsroom;
  await proposeAndConfirm();
  const privacy = await ownData();
  const shown = await discord.press(privacy.message, 'Show my data', { user: 'grace' });
  expect(shown.text).toContain('a message of yours');
  await discord.press(privacy.message, 'Delete my data', { user: 'grace' });
  const erased = await discord.press(privacy.message, 'Delete them', { user: 'grace' });
  expect(erased.updated && plain(textOf(erased.updated))).toContain('Deleted: one record');
  expect(await ask()).not.toContain('old well');
});

test('every paragraph is a piece of the message, in its order, and nothing else is left out', () => {
  const message = { id: '5', url: 'https://discord.com/channels/1/2/5', authorName: 'Grace' };
  const text = fc.array(fc.constantFrom('a', 'ق', '😀', '\n', '\n\n', ' ', '# ', '*', '```'), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      const written = pieces.join('');
      const { blocks, particulars } = messageArticle({
        ...message,
        content: written,
        writtenAtMs: 0,
      });
      let from = 0;
      for (const block of blocks) {
        const at = written.indexOf(block.text, from);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(written.slice(from, at).trim()).toBe('');
        from = at + block.text.length;
      }
      expect(written.slice(from).trim()).toBe('');
      expect(particulars.source.title.length).toBeLessThanOrEqual(81);
    }),
  );
});
