import { describe, expect, test } from 'vitest';
import { bounds } from '../../../src/store/bounds.js';
import type { Pin } from '../../../src/store/pins.js';
import { authorId, guildId, otherGuildId, type OpenStores } from './stores-under-test.js';

type NewPin = Omit<Pin, 'id' | 'createdAtMs'>;

function pinOf(question: string, changes: Partial<NewPin> = {}): NewPin {
  return { guildId, question, passageId: 'a#1', passagePrint: 'print', authorId, ...changes };
}

export function describePins(open: OpenStores): void {
  describe('pins', () => {
    test('are listed newest first, for their guild alone', async () => {
      const { stores, others, clock } = await open();
      const first = await stores.pins.add(pinOf('When was it?'));
      clock.nowMs += 1;
      const second = await stores.pins.add(pinOf('Who was it?'));
      await stores.pins.add(pinOf('Why?', { guildId: otherGuildId }));
      expect(first).toMatchObject({
        kind: 'added',
        pin: { ...pinOf('When was it?'), createdAtMs: clock.nowMs - 1 },
      });
      expect(await others.pins.list(guildId)).toEqual(
        [second, first].map((outcome) => outcome.kind === 'added' && outcome.pin),
      );
    });

    test('of the same question take the place of one another, however it is written', async () => {
      const { stores } = await open();
      await stores.pins.add(pinOf('When was it?'));
      await stores.pins.add(pinOf(' when  was IT? ', { passageId: 'b#2' }));
      expect(await stores.pins.list(guildId)).toMatchObject([{ passageId: 'b#2' }]);
    });

    test('are removed once, and only by their own guild', async () => {
      const { stores } = await open();
      await stores.pins.add(pinOf('When was it?'));
      const [pin] = await stores.pins.list(guildId);
      const id = pin?.id ?? '';
      expect(id).toMatch(/^[A-Za-z0-9]{12}$/);
      expect(await stores.pins.remove(otherGuildId, id, authorId)).toBe(false);
      expect(await stores.pins.remove(guildId, id, authorId)).toBe(true);
      expect(await stores.pins.remove(guildId, id, authorId)).toBe(false);
      expect(await stores.pins.list(guildId)).toEqual([]);
    });

    test('have audit lines, and raise the version of the settings', async () => {
      const { stores } = await open();
      await stores.pins.add(pinOf('When was it?'));
      const [pin] = await stores.pins.list(guildId);
      const { version, guilds } = await stores.versions.changesSince(0);
      expect(guilds).toEqual([{ guildId, articles: false, settings: true }]);
      await stores.pins.remove(guildId, pin?.id ?? '', 'remover');
      expect(await stores.versions.current()).toBeGreaterThan(version);
      expect(await stores.audit.list(guildId, 10)).toMatchObject([
        { action: 'pin.removed', subject: 'When was it?', authorId: 'remover' },
        { action: 'pin.added', subject: 'When was it?', detail: 'a#1', authorId },
      ]);
    });

    test('are no more than a guild may have, but can take the place of one', async () => {
      const { stores, database } = await open();
      for (let index = 1; index < bounds.pins; index += 1) {
        const pin = { ...pinOf(`Question ${index}?`), id: `id-${index}`, createdAtMs: 0 };
        await database
          .insertInto('pins')
          .values({ ...pin, questionPrint: `print-${index}` })
          .execute();
      }
      expect(await stores.pins.add(pinOf('The last?'))).toMatchObject({ kind: 'added' });
      expect(await stores.pins.add(pinOf('One too many?'))).toEqual({ kind: 'full' });
      expect(await stores.pins.add(pinOf('The last?', { passageId: 'b#1' }))).toMatchObject({
        kind: 'added',
      });
      expect(await stores.pins.list(guildId)).toHaveLength(bounds.pins);
    });
  });
}
