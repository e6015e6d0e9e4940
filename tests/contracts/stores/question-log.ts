import { describe, expect, test } from 'vitest';
import {
  asked,
  authorId,
  guildId,
  otherGuildId,
  startMs,
  type OpenStores,
} from './stores-under-test.js';

const asker = '400000000000000001';
const voter = '400000000000000002';
const dayMs = 24 * 60 * 60_000;
const noVotes = { helped: 0, notThis: 0, outOfDate: 0 };

export function describeQuestionLog(open: OpenStores): void {
  describe('the question log', () => {
    test('keeps one row of a question, however often and by whichever process it is recorded', async () => {
      const { stores, others } = await open();
      const question = asked();
      await Promise.all([
        stores.questions.record(question, 'ada'),
        others.questions.record({ ...question, latencyMs: 80 }, 'ada'),
      ]);
      await stores.questions.record({ ...question, text: 'Edited?', outcome: 'nothing' }, 'ada');
      const kept = await others.questions.between(guildId, 0, startMs + 1, 10);
      expect(kept).toMatchObject([{ id: question.id, text: 'Edited?', outcome: 'nothing' }]);
    });

    test('has what was asked in a span of time, oldest first', async () => {
      const { stores, others } = await open();
      const questions = [0, 1, 2, 3].map((minute) => asked({ askedAtMs: startMs + minute }));
      for (const question of questions) await stores.questions.record(question, asker);
      await stores.questions.record(asked({ guildId: otherGuildId }), asker);
      const judged = questions.map((question) => ({ ...question, votes: noVotes, reasons: [] }));
      const between = (since: number, until: number, limit: number): Promise<unknown> =>
        others.questions.between(guildId, startMs + since, startMs + until, limit);
      expect(await between(0, 4, 10)).toEqual(judged);
      expect(await between(1, 3, 10)).toEqual(judged.slice(1, 3));
      expect(await between(0, 4, 2)).toEqual(judged.slice(2));
    });

    test.each([
      { questionLog: true, feedback: true, kept: 'with text and asker' },
      { questionLog: true, feedback: false, kept: 'with text and asker' },
      { questionLog: false, feedback: true, kept: 'without' },
      { questionLog: false, feedback: false, kept: 'not at all' },
    ])('keeps a question as the guild wants it: %j', async ({ kept, ...settings }) => {
      const { stores } = await open();
      await stores.settings.change(guildId, authorId, settings);
      const question = asked();
      await stores.questions.record(question, asker);
      const records = await stores.questions.between(guildId, 0, startMs + 1, 10);
      const own = await stores.questions.personalData(asker);
      expect(records.map(({ text }) => text)).toEqual(
        { 'with text and asker': [question.text], without: [undefined], 'not at all': [] }[kept],
      );
      expect(own.questions).toHaveLength(kept === 'with text and asker' ? 1 : 0);
    });

    test('of somebody who does not want to be logged has neither text nor asker', async () => {
      const { stores, others } = await open();
      expect(await stores.questions.isOptedOut(asker)).toBe(false);
      await stores.questions.setOptOut(asker, true);
      await stores.questions.setOptOut(asker, true);
      expect(await others.questions.isOptedOut(asker)).toBe(true);
      expect(await others.questions.isOptedOut(voter)).toBe(false);
      await others.questions.record(asked(), asker);
      expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toMatchObject([
        { text: undefined, outcome: 'found' },
      ]);
      expect(await stores.questions.personalData(asker)).toEqual({
        optedOut: true,
        questions: [],
        votes: [],
      });
      await stores.questions.setOptOut(asker, false);
      await stores.questions.record(asked(), asker);
      expect((await stores.questions.personalData(asker)).questions).toHaveLength(1);
    });

    test('counts one vote a person, the last one', async () => {
      const { stores, others, clock } = await open();
      const question = asked();
      await stores.questions.record(question, asker);
      const vote = stores.questions.vote.bind(undefined, guildId, question.id);
      expect(await vote(voter, 'helped')).toBe(true);
      // Also when days have passed, and the keys of people have changed.
      clock.nowMs += 3 * dayMs;
      expect(await vote(voter, 'out-of-date', 'It was reopened.')).toBe(true);
      expect(await others.questions.vote(guildId, question.id, asker, 'not-this')).toBe(true);
      expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toMatchObject([
        { votes: { helped: 0, notThis: 1, outOfDate: 1 }, reasons: ['It was reopened.'] },
      ]);
    });

    test('counts many votes at once', async () => {
      const { stores, others } = await open();
      const question = asked();
      await stores.questions.record(question, asker);
      await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          const { questions } = index % 2 === 0 ? stores : others;
          return questions.vote(guildId, question.id, `voter-${index % 10}`, 'helped');
        }),
      );
      expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toMatchObject([
        { votes: { helped: 10, notThis: 0, outOfDate: 0 } },
      ]);
    });

    test('takes no vote on what it does not have, or another guild has', async () => {
      const { stores } = await open();
      const question = asked();
      await stores.questions.record(question, asker);
      expect(await stores.questions.vote(guildId, 'none', voter, 'helped')).toBe(false);
      expect(await stores.questions.vote(otherGuildId, question.id, voter, 'helped')).toBe(false);
      expect((await stores.questions.personalData(voter)).votes).toEqual([]);
    });

    test('shows a person what is kept of them, newest first, and of nobody else', async () => {
      const { stores, clock } = await open();
      const first = asked();
      const second = asked({ askedAtMs: startMs + 2 * dayMs, guildId: otherGuildId, text: 'Who?' });
      await stores.questions.record(first, asker);
      await stores.questions.record(second, asker);
      await stores.questions.vote(otherGuildId, second.id, voter, 'not-this', 'Wrong one.');
      expect(await stores.questions.personalData(asker)).toEqual({
        optedOut: false,
        questions: [second, first].map(({ guildId: guild, askedAtMs, text, outcome }) => ({
          guildId: guild,
          askedAtMs,
          text,
          outcome,
        })),
        votes: [],
      });
      expect(await stores.questions.personalData(voter)).toMatchObject({
        questions: [],
        votes: [
          {
            guildId: otherGuildId,
            votedAtMs: clock.nowMs,
            vote: 'not-this',
            reason: 'Wrong one.',
          },
        ],
      });
    });

    test('forgets a person, and leaves the others', async () => {
      const { stores } = await open();
      const own = asked();
      const foreign = asked();
      await stores.questions.record(own, asker);
      await stores.questions.record(foreign, voter);
      await stores.questions.vote(guildId, foreign.id, asker, 'helped');
      await stores.questions.vote(guildId, own.id, voter, 'helped');
      await stores.questions.setOptOut(asker, true);
      expect(await stores.questions.forgetPerson(asker)).toBe(2);
      expect(await stores.questions.personalData(asker)).toEqual({
        optedOut: true,
        questions: [],
        votes: [],
      });
      expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toEqual([
        { ...foreign, votes: noVotes, reasons: [] },
      ]);
      expect(await stores.questions.forgetPerson(asker)).toBe(0);
    });

    test('deletes what is older than its guild wants, with the votes', async () => {
      const { stores } = await open();
      await stores.settings.change(otherGuildId, authorId, { retentionDays: 7 });
      const old = asked({ askedAtMs: startMs });
      const oldElsewhere = asked({ askedAtMs: startMs, guildId: otherGuildId });
      const young = asked({ askedAtMs: startMs + 6 * dayMs, guildId: otherGuildId });
      for (const question of [old, oldElsewhere, young]) {
        await stores.questions.record(question, asker);
        await stores.questions.vote(question.guildId, question.id, voter, 'helped');
      }
      expect(await stores.questions.purge(startMs + 7 * dayMs - 1)).toBe(0);
      expect(await stores.questions.purge(startMs + 7 * dayMs)).toBe(1);
      expect(await stores.questions.between(guildId, 0, startMs + 1, 10)).toHaveLength(1);
      expect(await stores.questions.between(otherGuildId, 0, 2 * startMs, 10)).toMatchObject([
        { id: young.id },
      ]);
      expect((await stores.questions.personalData(voter)).votes).toHaveLength(2);
      expect(await stores.questions.purge(startMs + 30 * dayMs)).toBe(2);
    });

    test('knows people by keyed hashes alone, whose keys change daily and go with the records', async () => {
      const { stores, database } = await open();
      for (const day of [0, 0, 1]) {
        await stores.questions.record(asked({ askedAtMs: startMs + day * dayMs }), asker);
      }
      const rows = await database
        .selectFrom('questions')
        .selectAll()
        .orderBy('askedAtMs')
        .execute();
      expect(JSON.stringify(rows)).not.toContain(asker);
      const [first, second, third] = rows.map((row) => row.asker);
      expect(first).toMatch(/^[\w-]{43}$/);
      expect(second).toBe(first);
      expect(third).not.toBe(first);

      const keys = async (): Promise<readonly string[]> => {
        const ids = await database.selectFrom('personKeys').select('id').orderBy('id').execute();
        return ids.map(({ id }) => id);
      };
      await stores.questions.setOptOut(asker, true);
      expect(await keys()).toEqual(['2026-11-25', '2026-11-26', 'opt-out']);
      await stores.questions.purge(startMs + 30 * dayMs);
      expect(await keys()).toEqual(['2026-11-26', 'opt-out']);
      await stores.questions.purge(startMs + 31 * dayMs);
      expect(await keys()).toEqual(['opt-out']);
      expect(await stores.questions.isOptedOut(asker)).toBe(true);
    });

    test('holds whatever people type', async () => {
      const { stores } = await open();
      await stores.questions.record(asked({ text: 'a\0b \ud800 👩‍👩‍👧' }), asker);
      await stores.questions.record(asked({ text: 'x'.repeat(100_000) }), asker);
      const [first, second] = await stores.questions.between(guildId, 0, 2 * startMs, 10);
      const texts = [first?.text, second?.text].sort();
      expect(texts[0]).toBe('ab  👩‍👩‍👧');
      expect(texts[1]).toMatch(/^x{4000}$/);
    });
  });
}
