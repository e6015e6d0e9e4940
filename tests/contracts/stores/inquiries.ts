import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import type { Inquirer, PutOutcome } from '../../../src/store/inquiries.js';
import type { Stores } from '../../../src/store/stores.js';
import { authorId, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

const dayMs = 24 * 60 * 60_000;
const question = 'Who rings the bell?';
const grace: Inquirer = { userId: '400000000000000001', channelId: '5', messageId: '6' };
const lois: Inquirer = { userId: '400000000000000002', channelId: '7', locale: 'fr' };
const by = { moderatorId: authorId, moderatorName: 'Ada' };

function put(
  { inquiries }: Stores,
  inquirer: Inquirer,
  text = question,
  guild = guildId,
): Promise<PutOutcome> {
  const request = { guildId: guild, question: text, channelId: '9' };
  return inquiries.put(request, inquirer, (other) => other === text);
}

async function idOf(outcome: Promise<PutOutcome>): Promise<string> {
  const put = await outcome;
  if (put.kind === 'too-many') throw new Error('Too many.');
  return put.inquiry.id;
}

export function describeInquiries(open: OpenStores): void {
  describe('questions to the moderators', () => {
    test('are one where they are the same, in one guild, while it is open', async () => {
      const { stores, others } = await open();
      expect(await put(stores, grace)).toMatchObject({ kind: 'new', inquiry: { people: 1 } });
      expect(await put(others, lois)).toMatchObject({ kind: 'joined', inquiry: { people: 2 } });
      expect(await put(others, lois)).toMatchObject({ kind: 'again', inquiry: { people: 2 } });
      expect(await put(stores, lois, question, otherGuildId)).toMatchObject({ kind: 'new' });
      const id = await idOf(put(stores, grace));
      expect(await others.inquiries.get(guildId, id)).toMatchObject({ waiting: [grace, lois] });
      expect(await others.inquiries.get(otherGuildId, id)).toBeUndefined();
      await stores.inquiries.settle(guildId, id, { state: 'closed', ...by });
      expect(await put(stores, { ...grace, userId: '3' })).toMatchObject({ kind: 'new' });
    });

    test('of two who put the same at the same time make one', async () => {
      const { stores, others } = await open();
      const kinds = await Promise.all([put(stores, grace), put(others, lois)]);
      expect(kinds.map(({ kind }) => kind).sort()).toEqual(['joined', 'new']);
    });

    test('are settled once, in their own guild', async () => {
      const { stores, others } = await open();
      const id = await idOf(put(stores, grace));
      const answered = { state: 'answered', words: 'Ane.', ...by } as const;
      expect(await stores.inquiries.settle(otherGuildId, id, answered)).toBeUndefined();
      const both = await Promise.all([
        stores.inquiries.settle(guildId, id, answered),
        others.inquiries.settle(guildId, id, { ...answered, words: 'Olav.' }),
      ]);
      expect(both.filter((each) => each !== undefined)).toHaveLength(1);
      const [own] = await others.inquiries.of(grace.userId);
      expect(own).toMatchObject({ question, isTold: false, settlement: { state: 'answered' } });
    });

    test('that whoever was at them has left are unfinished, until all are told', async () => {
      const { stores, others, clock } = await open();
      const id = await idOf(put(stores, grace));
      await put(stores, lois);
      const unfinished = async (): Promise<number> =>
        (await others.inquiries.unfinished(clock.nowMs, 10)).length;
      expect(await unfinished()).toBe(0);
      clock.nowMs += 1;
      expect(await unfinished()).toBe(1);
      await stores.inquiries.place(guildId, id, '9', '10');
      expect(await unfinished()).toBe(0);
      await stores.inquiries.settle(guildId, id, { state: 'declined', ...by });
      clock.nowMs += 1;
      expect(await unfinished()).toBe(1);
      await stores.inquiries.told(guildId, id, grace.userId, 'told');
      await stores.inquiries.told(guildId, id, lois.userId, 'refused');
      expect(await unfinished()).toBe(0);
      expect(await others.inquiries.get(guildId, id)).toMatchObject({ waiting: [], refused: 1 });
    });

    test('are bounded in a day, for a person and for a guild', async () => {
      const { stores, clock } = await open();
      for (let index = 0; index < bounds.personalInquiriesADay; index += 1) {
        expect((await put(stores, grace, `${index}?`)).kind).toBe('new');
      }
      expect(await put(stores, grace, 'More?')).toEqual({ kind: 'too-many', of: 'person' });
      // One of those that they have put already is none more.
      expect((await put(stores, grace, '0?')).kind).toBe('again');
      for (let index = 5; index < bounds.inquiriesADay; index += 1) {
        await put(stores, { ...lois, userId: `${index}` }, `${index}?`);
      }
      expect(await put(stores, lois, 'More?')).toEqual({ kind: 'too-many', of: 'server' });
      expect((await put(stores, lois, '7?')).kind).toBe('joined');
      clock.nowMs += dayMs;
      expect((await put(stores, lois, 'More?')).kind).toBe('new');
    });

    test('lose a person who is forgotten, and go where nobody else has put them', async () => {
      const { stores, others } = await open();
      const shared = await idOf(put(stores, grace));
      await put(stores, lois);
      const own = await idOf(put(stores, grace, 'And on Mondays?'));
      const answered = await idOf(put(stores, grace, 'And at night?'));
      await stores.inquiries.settle(guildId, answered, { state: 'answered', words: 'No.', ...by });
      expect(await stores.inquiries.forget(grace.userId)).toHaveLength(3);
      expect(await others.inquiries.of(grace.userId)).toEqual([]);
      expect(await others.inquiries.get(guildId, shared)).toMatchObject({ waiting: [lois] });
      expect(await others.inquiries.get(guildId, own)).toBeUndefined();
      // What a moderator has said stays theirs.
      expect(await others.inquiries.get(guildId, answered)).toMatchObject({ waiting: [] });
      expect(await stores.inquiries.forget(grace.userId)).toEqual([]);
    });

    test('go when they are old, and who was told is forgotten after a day', async () => {
      const { stores, database } = await open();
      const open_ = await idOf(put(stores, grace));
      const settled = await idOf(put(stores, grace, 'And on Mondays?'));
      await stores.inquiries.settle(guildId, settled, { state: 'answered', words: 'No.', ...by });
      await stores.inquiries.told(guildId, settled, grace.userId, 'told');
      expect(await stores.inquiries.purge(startMs + dayMs)).toBe(0);
      expect(await database.selectFrom('inquirers').selectAll().execute()).toHaveLength(1);
      expect(await stores.inquiries.purge(startMs + bounds.settledInquiryMs)).toBe(1);
      expect(await stores.inquiries.get(guildId, open_)).toBeDefined();
      expect(await stores.inquiries.purge(startMs + bounds.inquiryMs)).toBe(1);
      expect(await database.selectFrom('inquirers').selectAll().execute()).toEqual([]);
    });
  });
}
