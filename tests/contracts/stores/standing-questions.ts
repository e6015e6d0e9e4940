import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import type { Standing, StandingQuestion } from '../../../src/store/standing-questions.js';
import type { Stores } from '../../../src/store/stores.js';
import { added, guildId, otherGuildId, startMs, type OpenStores } from './stores-under-test.js';

const userId = '400000000000000001';
const dayMs = 24 * 60 * 60_000;

function ask({ standing }: Stores, question = 'Who?', changes = {}): Promise<Standing> {
  const asked = { guildId, userId, question, channelId: '5', locale: 'fr', ...changes };
  return standing.ask(asked, (other) => other === question);
}

async function all(stores: Stores, nowMs: number): Promise<readonly StandingQuestion[]> {
  const guilds = await stores.standing.dueGuilds(nowMs);
  const due = await Promise.all(guilds.map((guild) => stores.standing.due(guild, nowMs, 10)));
  return due.flat();
}

export function describeStandingQuestions(open: OpenStores): void {
  describe('standing questions', () => {
    test('are kept once, bounded for a person and for a guild', async () => {
      const { stores, others } = await open();
      expect(await ask(stores)).toMatchObject({ kind: 'kept', question: { createdAtMs: startMs } });
      expect(await ask(others)).toMatchObject({ kind: 'again' });
      expect(await ask(others, 'Who?', { guildId: otherGuildId })).toMatchObject({ kind: 'kept' });
      for (let index = 2; index < bounds.personalStandingQuestions; index += 1) {
        expect(await ask(stores, `${index}?`)).toMatchObject({ kind: 'kept' });
      }
      expect(await ask(stores, 'More?')).toEqual({ kind: 'too-many', of: 'person' });
    });

    test('are due once their guild has changed since they were asked, or a day later', async () => {
      const { stores, others, clock } = await open();
      await ask(stores);
      await ask(stores, 'Elsewhere?', { guildId: otherGuildId });
      expect(await all(others, clock.nowMs)).toEqual([]);
      await stores.articles.write(added('a'));
      const due = await all(others, clock.nowMs);
      expect(due.map(({ question }) => question)).toEqual(['Who?']);
      const [guild] = await stores.standing.dueGuilds(clock.nowMs);
      await stores.standing.checked(due[0]?.id ?? '', guild?.version ?? 0, clock.nowMs);
      expect(await all(others, clock.nowMs)).toEqual([]);
      await stores.settings.change(guildId, '1', { operatorArticles: false });
      expect(await all(others, clock.nowMs)).toHaveLength(1);
      expect(await all(others, clock.nowMs + dayMs)).toHaveLength(2);
    });

    test('are told of by one process at a time, and by another when that has died', async () => {
      const { stores, others, clock } = await open();
      await ask(stores);
      const [own] = await stores.standing.of(userId);
      const id = own?.id ?? '';
      const claims = await Promise.all([
        stores.standing.claim(id, clock.nowMs, 60_000),
        others.standing.claim(id, clock.nowMs, 60_000),
      ]);
      expect(claims.filter(Boolean)).toHaveLength(1);
      await stores.articles.write(added('a'));
      expect(await all(others, clock.nowMs)).toEqual([]);
      expect(await all(others, clock.nowMs + 60_000)).toMatchObject([{ attempts: 1 }]);
      await others.standing.end(id);
      expect(await stores.standing.claim(id, clock.nowMs + 60_000, 1)).toBe(false);
    });

    test('are ended and forgotten by their person, and go with their time and their guild', async () => {
      const { stores, others } = await open();
      await ask(stores);
      await ask(stores, 'Where?');
      const [first] = await stores.standing.of(userId);
      expect(await others.standing.endOwn('1', first?.id ?? '')).toBe(false);
      expect(await others.standing.endOwn(userId, first?.id ?? '')).toBe(true);
      expect(await stores.standing.purge(startMs + bounds.standingMs - 1)).toBe(0);
      expect(await stores.standing.forget(userId)).toBe(1);
      await ask(stores);
      expect(await stores.standing.purge(startMs + bounds.standingMs)).toBe(1);
      await ask(stores);
      await stores.roster.remove(guildId);
      expect(await stores.standing.of(userId)).toEqual([]);
    });
  });
}
