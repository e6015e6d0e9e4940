import type { Kysely } from 'kysely';
import { expect } from 'vitest';
import type { Schema } from '../../../src/database/schema.js';
import type { Stores } from '../../../src/store/stores.js';
import { idOf } from '../articles.js';
import { added, asked, authorId, draftOf } from './stores-under-test.js';

/** Something of every kind. */
export async function fill(stores: Stores, guild: string): Promise<void> {
  const { articles, drafts, settings, pins, questions, feeds, answered, proposals, inquiries } =
    stores;
  const { shownQuotes } = stores;
  await stores.apiTokens.create({ guildId: guild, name: 'The website' });
  const now = String(Math.random());
  await articles.write(added(`a${now}`, { guildId: guild }));
  await articles.write(added(`a${now}`, { guildId: guild, change: 'edited', basedOn: 1 }));
  const draft = { guildId: guild, authorId, articles: [draftOf('a')], dropped: [], basedOn: [0] };
  await drafts.put(draft);
  await settings.change(guild, authorId, { language: 'fr' });
  const question = `Why ${now}?`;
  await pins.add({ guildId: guild, question, passageId: 'a#1', passagePrint: 'x', authorId });
  const record = asked({ guildId: guild });
  await questions.record(record, '400000000000000001');
  await questions.vote(guild, record.id, '400000000000000002', 'helped');
  await questions.setOptOut('400000000000000003', true);
  const url = `https://example.org/${now}`;
  await feeds.follow({ guildId: guild, url, authorId, title: 'News', reportChannelId: '5' });
  await feeds.remember(guild, [url]);
  await proposals.note({ guildId: guild, articleId: `a${now}`, url }, '400000000000000004');
  await stores.digests.claim(guild, '2026-11-23', 0, 1);
  await stores.standing.ask(
    { guildId: guild, userId: '400000000000000006', question: `${now}?`, channelId: '7' },
    () => false,
  );
  await inquiries.put(
    { guildId: guild, question, channelId: '6' },
    { userId: '400000000000000005', channelId: '7', messageId: '8', locale: 'fr' },
    () => false,
  );
  await answered.remember({
    questionId: `${guild}-${now}`,
    answerId: '2',
    channelId: '3',
    guildId: guild,
    print: 'x',
  });
  await shownQuotes.remember({ guildId: guild, channelId: '3', messageId: `${guild}-${now}` }, [
    { part: 1_010, articleId: idOf(`a${now}`), revision: 2, position: '1' },
  ]);
}

/** Every row of every table, as JSON. */
export async function allRows(
  database: Kysely<Schema>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = await database.introspection.getTables();
  const names = tables.map(({ name }) => name).filter((name) => !name.startsWith('quoth_'));
  expect(names.length).toBeGreaterThan(10);
  const rows = new Map<string, readonly string[]>();
  for (const name of names) {
    const all = await database
      .withTables<Record<string, Record<string, unknown>>>()
      .selectFrom(name)
      .selectAll()
      .execute();
    rows.set(name, all.map((row) => JSON.stringify(row)).sort());
  }
  return rows;
}
