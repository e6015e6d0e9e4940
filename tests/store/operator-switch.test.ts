import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/database/open-database.js';
import { createStores } from '../../src/store/sql/create-stores.js';
import { asked, authorId, guildId, startMs } from '../contracts/stores/stores-under-test.js';

test('where the operator wants no question log, no guild has one', async () => {
  const database = await openDatabase({ path: ':memory:' });
  const stores = createStores(database, { questionLog: false });
  onTestFinished(() => stores.close());
  const changed = await stores.settings.change(guildId, authorId, { questionLog: true });
  expect(changed.questionLog).toBe(false);
  expect(await stores.settings.get(guildId)).toMatchObject({ questionLog: false });

  await stores.questions.record(asked(), '1');
  expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toMatchObject([
    { text: undefined },
  ]);
  expect((await stores.questions.personalData('1')).questions).toEqual([]);
  await stores.settings.change(guildId, authorId, { feedback: false });
  await stores.questions.record(asked(), '1');
  expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toHaveLength(1);
});
