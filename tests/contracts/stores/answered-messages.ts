import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import { guildId, type OpenStores } from './stores-under-test.js';

const answered = { questionId: '1', answerId: '2', channelId: '3', guildId, print: 'abc' };

export function describeAnsweredMessages(open: OpenStores): void {
  describe('answered messages', () => {
    test('are found by the question, by every process, until they are forgotten', async () => {
      const { stores, others } = await open();
      await stores.answered.remember(answered);
      expect(await others.answered.find('1')).toEqual(answered);
      expect(await others.answered.find('2')).toBeUndefined();
      await others.answered.forget('1');
      await others.answered.forget('1');
      expect(await stores.answered.find('1')).toBeUndefined();
    });

    test('of direct messages have no guild', async () => {
      const { stores } = await open();
      const direct = { ...answered, guildId: undefined };
      await stores.answered.remember(direct);
      expect(await stores.answered.find('1')).toEqual(direct);
    });

    test('of one question take the place of one another', async () => {
      const { stores } = await open();
      await stores.answered.remember(answered);
      await stores.answered.remember({ ...answered, answerId: '9', print: 'def' });
      expect(await stores.answered.find('1')).toMatchObject({ answerId: '9', print: 'def' });
    });

    test('are forgotten after a day', async () => {
      const { stores, clock, database } = await open();
      await stores.answered.remember(answered);
      clock.nowMs += bounds.answeredMs - 1;
      expect(await stores.answered.find('1')).toBeDefined();
      clock.nowMs += 1;
      expect(await stores.answered.find('1')).toBeUndefined();
      await stores.answered.remember({ ...answered, questionId: '7' });
      const left = await database.selectFrom('answeredMessages').select('questionId').execute();
      expect(left).toEqual([{ questionId: '7' }]);
    });
  });
}
