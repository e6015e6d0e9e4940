import Libsql from 'libsql';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import type { Stores } from '../../src/store/stores.js';
import { readVersion } from '../../src/version.js';
import { added, asked, authorId, guildId, startMs } from '../contracts/stores/stores-under-test.js';
import { dump } from './support/dump.js';

/*
 * A database of every version that was released, as that version has left it. The one of this version is written when it is
 * missing, at its release, and never changed afterwards.
 */

const folder = fileURLToPath(new URL('../fixtures/releases/', import.meta.url));
const own = join(folder, `${readVersion()}.sql`);
if (!existsSync(own)) await writeFile(own, await written());

/** What this version leaves: something in each part. */
async function written(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'quoth-release-'));
  const path = join(place, 'quoth.db');
  const stores = createStores(await openDatabase({ path }), { now: () => startMs });
  await stores.articles.write(added('lighthouse'));
  await stores.settings.change(guildId, authorId, { retentionDays: 7 });
  await stores.pins.add({
    guildId,
    authorId,
    question: 'Who lit it?',
    passageId: 'lighthouse#1',
    passagePrint: 'x',
  });
  await stores.feeds.follow({
    guildId,
    url: 'https://example.org/feed',
    authorId,
    title: 'News',
    reportChannelId: undefined,
  });
  const question = asked({ id: 'abcdefABCDEF' });
  await stores.questions.record(question, authorId);
  await stores.questions.vote(guildId, question.id, authorId, 'helped');
  await stores.close();
  const text = dump(path);
  await rm(place, { recursive: true });
  return text;
}

test.each((await readdir(folder)).filter((name) => name.endsWith('.sql')))(
  'data of %s are opened, and are what they were',
  async (name) => {
    const stores = await opened(await readFile(join(folder, name), 'utf8'));
    expect(await stores.articles.current(guildId)).toMatchObject([{ articleId: 'lighthouse' }]);
    expect(await stores.settings.get(guildId)).toMatchObject({ retentionDays: 7 });
    expect(await stores.pins.list(guildId)).toMatchObject([{ question: 'Who lit it?' }]);
    expect(await stores.feeds.list(guildId)).toMatchObject([{ url: 'https://example.org/feed' }]);
    const questions = await stores.questions.between(guildId, startMs, startMs + 1, 10);
    expect(questions).toMatchObject([
      { text: 'How long is the border?', votes: { helped: 1, notThis: 0, outOfDate: 0 } },
    ]);
  },
);

async function opened(statements: string): Promise<Stores> {
  const place = await mkdtemp(join(tmpdir(), 'quoth-release-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const path = join(place, 'quoth.db');
  const file = new Libsql(path);
  file.exec(statements);
  file.close();
  const stores = createStores(await openDatabase({ path }));
  onTestFinished(() => stores.close());
  return stores;
}
