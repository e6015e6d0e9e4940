import { expect, test } from 'vitest';
import type { Schema, TableName } from '../../src/database/schema.js';
import { sightOf } from '../../src/knowledge/shelves.js';
import { anyArticle } from '../../src/knowledge/sight.js';
import { shelvesOf } from '../../src/store/guild-settings.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import {
  added,
  asked,
  authorId,
  draftOf,
  guildId,
  startMs,
} from '../contracts/stores/stores-under-test.js';
import { idOf } from '../contracts/articles.js';
import { openForTest } from './support/open-for-test.js';
import { sqliteDatabase } from './support/test-databases.js';

interface Spoilt {
  readonly stores: Stores;
  readonly told: readonly string[];
  /** Puts into all rows of a table what we have not written. */
  readonly spoil: <Name extends TableName>(
    table: Name,
    values: Partial<Schema[Name]>,
  ) => Promise<unknown>;
}

async function open(): Promise<Spoilt> {
  const { database, clock } = await openForTest(sqliteDatabase);
  const told: string[] = [];
  const stores = createStores(database, {
    now: () => clock.nowMs,
    onUnreadable: (row) => told.push(row),
  });
  const spoil = (table: TableName, values: object): Promise<unknown> =>
    database
      .withTables<Record<string, Record<string, unknown>>>()
      .updateTable(table)
      .set(values)
      .execute();
  return { stores, told, spoil };
}

test('an article that cannot be read is not there, the others are, and another can follow it', async () => {
  const { stores, told, spoil } = await open();
  await stores.articles.write(added('bad'));
  await spoil('revisions', { draft: '{"blocks": []}', change: 'unheard of' });
  await stores.articles.write(added('good'));
  const current = await stores.articles.current(guildId);
  expect(current.map(({ articleId }) => articleId)).toEqual(['good']);
  await stores.articles.current(guildId);
  expect(told).toEqual([`revisions/${guildId}/bad/1`]);
  const newest = await stores.articles.newest(guildId, idOf('bad'));
  expect(newest).toMatchObject({ number: 1, draft: undefined });
  const mended = await stores.articles.write(added('bad', { change: 'replaced', basedOn: 1 }));
  expect(mended).toMatchObject({ kind: 'written', revision: { number: 2 } });
  expect(await stores.articles.current(guildId)).toHaveLength(2);
});

test('a setting that cannot be read is the default, or what keeps and deletes nothing', async () => {
  const { stores, told, spoil } = await open();
  await stores.settings.change(guildId, authorId, { language: 'fr' });
  await spoil('settings', { setting: 'answerPlace', value: '"moon"' });
  for (const [setting, value] of [
    ['questionLog', false],
    ['retentionDays', 7],
    ['aliases', [{ names: ['NYC', 'New York'] }]],
    ['operatorArticles', false],
    ['roleShelves', [{ roleId: '7', tags: ['staff'] }]],
  ] as const) {
    await stores.settings.change(guildId, authorId, { [setting]: value });
  }
  expect(await stores.settings.get(guildId)).toMatchObject({
    answerPlace: 'channel',
    retentionDays: 7,
    questionLog: false,
    aliases: [{ names: ['NYC', 'New York'] }],
  });
  expect(told).toEqual([`settings/${guildId}/answerPlace`]);
  await spoil('settings', { value: '{}' });
  expect(await stores.settings.get(guildId)).toMatchObject({
    questionLog: false,
    retentionDays: 365,
    aliases: [],
    operatorArticles: false,
  });
  // What only some may see shows to nobody.
  const shelves = shelvesOf(await stores.settings.get(guildId));
  const sight = sightOf(shelves, { channelIds: [], roleIds: ['7'] });
  expect(sight).toEqual({ hiddenTags: [anyArticle] });
});

test('drafts, feeds and questions that cannot be read concern nothing else', async () => {
  const { stores, told, spoil } = await open();
  const content = { articles: [draftOf('a')], dropped: [], basedOn: [0] };
  const { id } = await stores.drafts.put({ guildId, authorId, ...content });
  await stores.feeds.follow({ guildId, authorId, url: 'https://example.org/', title: 'News' });
  const record = asked({ askedAtMs: startMs });
  await stores.questions.record(record, authorId);
  await stores.questions.vote(guildId, record.id, authorId, 'helped');

  await spoil('drafts', { content: '{"articles": [{}]}' });
  await spoil('feeds', { lastRun: '"never"' });
  await spoil('votes', { vote: 'perhaps' });
  expect(await stores.drafts.get(guildId, id)).toBeUndefined();
  expect(await stores.feeds.list(guildId)).toMatchObject([{ title: 'News', lastRun: undefined }]);
  const between = () => stores.questions.between(guildId, 0, startMs + 1, 10);
  expect(await between()).toMatchObject([{ id: record.id, votes: { helped: 0 } }]);
  expect((await stores.questions.personalData(authorId)).votes).toEqual([]);
  await spoil('questions', { passages: '7' });
  expect(await between()).toEqual([]);
  expect(told.map((row) => row.split('/')[0])).toEqual(['drafts', 'feeds', 'votes', 'questions']);
});
