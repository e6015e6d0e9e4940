import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOf } from '../../../contracts/articles.js';
import { plain } from '../../../support/fake-discord/visible-text.js';
import { runNewsroom, type Newsroom } from '../../support/newsroom.js';

const question = 'What does the ferry to Skagen carry?';

let room: Newsroom;
beforeEach(async () => {
  room = await runNewsroom();
});
afterEach(async () => {
  expect(room.log.filter(({ level }) => level === 'error')).toEqual([]);
  expect(room.discord.refusals).toEqual([]);
  await room.stop();
});

async function write(text: string, basedOn: number): Promise<void> {
  const guildId = room.discord.guild().id;
  await room.stores.articles.write({
    ...{ guildId, articleId: idOf('ferry'), change: 'edited', authorId: '1', basedOn },
    draft: {
      particulars: { id: idOf('ferry'), source: { title: 'The ferry' }, tags: [], questions: [] },
      blocks: [{ kind: 'paragraph', text, headings: [] }],
    },
  });
  await room.library.refresh(guildId);
}

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

test('an answer as of a day says so, has no way to what is said today, and stays as it is', async () => {
  await write('The ferry to Skagen carries forty cars and a piano.', 0);
  const options = { question, 'as-of': dayFromNow(0) };
  const { text, message } = await room.discord.slash({ name: 'ask', options });
  expect(text).toContain('**As of ');
  expect(text).toContain('(end of that day, UTC)');
  expect(plain(text)).toContain('forty cars');
  expect(JSON.stringify(message.components)).not.toContain('around:');
  const guildId = room.discord.guild().id;
  await write('The ferry to Skagen carries thirty cars and a piano.', 1);
  await room.discord.idle(200);
  expect(await room.stores.shownQuotes.stale(guildId, 10)).toEqual([]);
  const again = await room.discord.slash({ name: 'ask', options: { ...options, private: true } });
  expect(plain(again.text)).toContain('thirty cars');
  const asked = await room.stores.questions.between(guildId, 0, Date.now() + 1_000, 10);
  expect(asked).toEqual([]);
});

test.each([
  ['yesterday, before the first article', dayFromNow(-1), 'had no articles of its own yet'],
  ['a day to come', dayFromNow(2), 'has not come yet'],
  ['no day', '2025-13-01', 'as a day'],
  ['a month', '2025-06', 'as a day'],
])('%s is refused with the reason', async (_name, day, reason) => {
  await write('The ferry to Skagen carries forty cars and a piano.', 0);
  const options = { question, 'as-of': day, private: true };
  const { text } = await room.discord.slash({ name: 'ask', options });
  expect(text).toContain(reason);
});
