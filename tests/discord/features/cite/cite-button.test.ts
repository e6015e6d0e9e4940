import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { added, draftOf } from '../../../contracts/stores/stores-under-test.js';
import { controlsOf, textOf } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

let newsroom: Newsroom;

const oath = 'The oath of the night watch is sworn at the old well.';
const options = { question: 'Where is the oath of the night watch sworn?' };

beforeEach(async () => {
  newsroom = await runNewsroom();
  await write([oath, 'It is sworn aloud.']);
});

afterEach(async () => {
  expect(newsroom.discord.refusals).toEqual([]);
  await newsroom.stop();
});

async function write(paragraphs: readonly string[], basedOn = 0): Promise<void> {
  const { stores, discord, library } = newsroom;
  const guildId = discord.guild().id;
  const { particulars } = draftOf('oath');
  const source = {
    title: 'About the oath',
    publisher: 'The Watch',
    url: 'https://example.org/oath',
  };
  const outcome = await stores.articles.write({
    ...added('oath', {
      guildId,
      draft: {
        particulars: { ...particulars, source, tags: ['Staff'], questions: [] },
        blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, headings: [] })),
      },
    }),
    ...(basedOn > 0 && { change: 'replaced', basedOn }),
  });
  expect(outcome.kind).toBe('written');
  await library.refresh(guildId);
}

async function answer(more: Record<string, boolean> = {}): Promise<APIMessage> {
  const { discord } = newsroom;
  return (await discord.slash({ name: 'ask', options: { ...options, ...more } })).message;
}

const line =
  'About the oath · The Watch · ¶ 1 of 2 · https://example.org/oath#:~:text=The%20oath%20of,the%20old%20well';

const labels = (message: APIMessage): readonly string[] =>
  controlsOf(message).map(({ label }) => label);

test('"Cite" gives the source line of the passage, with its address, to whoever presses it alone', async () => {
  const { discord } = newsroom;
  const message = await answer();
  const before = textOf(message);
  const cited = await discord.press(message, 'Cite', { user: 'grace' });
  expect(cited.ephemeral).toBe(true);
  expect(textOf(cited.message)).toContain(`\`\`\`\n${line}\n\`\`\``);
  expect(discord.messagesIn().map(textOf)).toEqual([before]);
});

test('it is on private answers, and on the copy that is read on in, where it cites what is read', async () => {
  const { discord } = newsroom;
  const alone = await answer({ private: true });
  expect(labels(alone)).toContain('Cite');
  const { message } = await discord.press(alone, 'More context');
  expect(labels(message)).toEqual(['Open article', '◀ Previous', 'Next ▶', 'Cite', 'Post here']);
  await discord.press(message, 'Next ▶');
  const cited = await discord.press(message, 'Cite');
  expect(textOf(cited.message)).toContain('¶ 2 of 2 · https://example.org/oath#:~:text=It%20is');
});

test('the menu below has every style, in place, there and back', async () => {
  const { discord } = newsroom;
  const { message } = await discord.press(await answer(), 'Cite');
  const choose = async (style: string): Promise<string> => {
    const { updated } = await discord.select(message, 'In which style?', [style]);
    return JSON.stringify(updated);
  };
  expect(await choose('mla')).toContain('“About the Oath.” The Watch, https://example.org/oath');
  expect(await choose('bibtex')).toContain('@misc{oath:1,');
  for (const style of ['markdown', 'apa', 'chicago', 'csl-json']) {
    expect(await choose(style)).toContain('example.org/oath');
  }
  const picture = await choose('card');
  expect(picture).toContain(`${oath} (About the oath · The Watch · revision 1 · ¶ 1 of 2)`);
  const back = await choose('plain');
  expect(back).toContain(line);
  expect(back).not.toContain('quotation.png');
});

test('the words are those of whoever presses', async () => {
  const { discord } = newsroom;
  const { text, message } = await discord.press(await answer(), 'Cite', { locale: 'fr' });
  expect(text).toContain('¶ 1 sur 2');
  expect(JSON.stringify(message)).toContain('Dans quel style ?');
});

test('a passage that has changed since is cited as it is now, and the citation says so in every style', async () => {
  const { discord } = newsroom;
  const message = await answer();
  await write(['The oath of the night watch is sworn at the new well.', 'It is sworn aloud.'], 1);
  const cited = await discord.press(message, 'Cite');
  expect(cited.text).toContain('The article has changed since');
  expect(JSON.stringify(cited.message)).toContain('the%20new%20well');
  const { updated } = await discord.select(cited.message, 'In which style?', ['markdown']);
  expect(updated && textOf(updated)).toContain('The article has changed since');
});

test('what was kept from whoever presses, since or always, is not cited to them', async () => {
  const { discord, stores, library } = newsroom;
  const { id, roles } = discord.guild();
  const message = await answer();
  const before = await discord.press(message, 'Cite', { user: 'grace' });
  expect(before.text).toContain('About the oath');
  const roleShelves = [{ roleId: roles.get('Desk') ?? '', tags: ['staff'] }];
  await stores.settings.change(id, '1', { roleShelves });
  await library.refresh(id);
  const refused = await discord.press(message, 'Cite', { user: 'grace' });
  expect(refused.text).toContain('no longer in the articles');
  expect(refused.text).not.toContain('About the oath');
  const chosen = await discord.select(before.message, 'In which style?', ['apa'], {
    user: 'grace',
  });
  expect(chosen.text).toContain('no longer in the articles');
  const allowed = await discord.press(message, 'Cite', { user: 'lois' });
  expect(allowed.text).toContain('About the oath');
});
