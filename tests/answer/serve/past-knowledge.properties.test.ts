import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import {
  createKnowledgeLibrary,
  type LiveKnowledgeLibrary,
} from '../../../src/answer/serve/knowledge-library.js';
import { answerToJson } from '../../../src/answer/answer-json.js';
import { openDatabase } from '../../../src/database/open-database.js';
import type { ArticleDraft } from '../../../src/knowledge/article-draft.js';
import { createArticle } from '../../../src/knowledge/passages.js';
import { anybody, openShelves, type Shelves } from '../../../src/knowledge/shelves.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import { bounds } from '../../../src/store/bounds.js';
import { createStores } from '../../../src/store/sql/create-stores.js';
import type { Stores } from '../../../src/store/stores.js';
import { idOf } from '../../contracts/articles.js';

const guildId = '100000000000000001';
const otherGuildId = '100000000000000002';
const dayMs = 24 * 60 * 60_000;
const firstMs = Date.UTC(2025, 5, 1);
const dayOf = (number: number): string =>
  new Date(firstMs + number * dayMs).toISOString().slice(0, 10);

interface World {
  readonly stores: Stores;
  readonly library: LiveKnowledgeLibrary;
  readonly clock: { nowMs: number };
  shelves: Shelves;
  readonly close: () => Promise<void>;
}

async function open(): Promise<World> {
  const clock = { nowMs: firstMs };
  const database = await openDatabase({ path: ':memory:' });
  const stores = createStores(database, { now: () => clock.nowMs });
  const world: { shelves: Shelves } = { shelves: openShelves };
  const library = await createKnowledgeLibrary(
    { articles: [] },
    {
      buildIndex: buildLocalIndex,
      sources: {
        articles: (guild) => stores.articles.current(guild),
        aliases: () => Promise.resolve([]),
        pins: () => Promise.resolve([]),
        shelves: () => Promise.resolve(world.shelves),
        past: stores.articles,
      },
    },
  );
  const close = async (): Promise<void> => {
    await library.close();
    await stores.close();
  };
  return Object.assign(world, { stores, library, clock, close });
}

function draftOf(id: string, text: string, tags: readonly string[] = []): ArticleDraft {
  return {
    particulars: { id: idOf(id), source: { title: `The ${id}` }, tags, questions: [] },
    blocks: text.split('\n').map((each) => ({ kind: 'paragraph', text: each, headings: [] })),
  };
}

interface Step {
  readonly day: number;
  readonly id: string;
  /** Absent: it is removed. */
  readonly text: string | undefined;
}

/** Writes what happened, and returns the drafts that a bot of that day would have. */
async function happen(
  { stores, clock }: World,
  steps: readonly Step[],
  until: number,
  guild = guildId,
): Promise<readonly ArticleDraft[]> {
  const then = new Map<string, ArticleDraft>();
  const newest = new Map<string, number>();
  for (const { day, id, text } of steps) {
    const number = newest.get(id) ?? 0;
    const isThere = (await stores.articles.newest(guild, idOf(id)))?.draft !== undefined;
    if (text === undefined && !isThere) continue;
    // Any time of the day, the last millisecond too.
    clock.nowMs = firstMs + (day + 1) * dayMs - 1;
    const draft = text === undefined ? undefined : draftOf(id, text);
    const change = draft === undefined ? 'removed' : 'edited';
    const request = { guildId: guild, articleId: idOf(id), change, authorId: '1', draft } as const;
    const { kind } = await stores.articles.write({ ...request, basedOn: number });
    expect(kind).toBe('written');
    newest.set(id, number + 1);
    if (day > until) continue;
    if (draft === undefined) then.delete(id);
    else then.set(id, draft);
  }
  return [...then.values()].sort((a, b) => (a.particulars.id < b.particulars.id ? -1 : 1));
}

async function pastOf(world: World, day: number, guild = guildId): Promise<KnowledgeBase> {
  const past = await world.library.past?.(guild, dayOf(day), anybody);
  if (past?.kind !== 'past') throw new Error('There was nothing yet.');
  return past.knowledge;
}

const words = [
  'ferry',
  'harbour',
  'captain',
  'storm',
  'bridge',
  'mayor',
  'opens',
  'closed',
  'repair',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 7 })
  .map((all) => `The ${all.join(' ')} of ${all.length} days.`);
const step: fc.Arbitrary<Step> = fc.record({
  day: fc.integer({ min: 0, max: 9 }),
  id: fc.constantFrom('ferry', 'harbour', 'bridge'),
  text: fc.option(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
    { nil: undefined, freq: 6 },
  ),
});

describe('what the articles said on a day', () => {
  test('is what a fresh bot with the text of that day answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 }),
        async (all, day, asked) => {
          const world = await open();
          const steps = all.toSorted((a, b) => a.day - b.day);
          const drafts = await happen(world, steps, day);
          const past = await world.library.past?.(guildId, dayOf(day), anybody);
          if (past?.kind !== 'past') {
            expect(drafts).toEqual([]);
          } else {
            const fresh = await createKnowledgeBase(
              drafts.map((draft) => createArticle(draft)),
              buildLocalIndex,
            );
            const question = { text: `Which ${asked.join(' ')}?` };
            const [then, now] = [
              await past.knowledge.answer(question),
              await fresh.answer(question),
            ];
            const plain = (answer: typeof then): unknown =>
              JSON.parse(
                JSON.stringify(answerToJson(answer), (key, value: unknown) =>
                  key === 'revision' ? undefined : value,
                ),
              );
            expect(plain(then)).toEqual(plain(now));
            await fresh.close();
          }
          await world.close();
        },
      ),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test('is nothing before the first revision, and nothing of another server', async () => {
    const world = await open();
    onTestFinished(world.close);
    await happen(world, [{ day: 3, id: 'ferry', text: 'The ferry opens.' }], 3);
    expect((await world.library.past?.(guildId, dayOf(2), anybody))?.kind).toBe('before');
    expect((await world.library.past?.(guildId, dayOf(3), anybody))?.kind).toBe('past');
    expect((await world.library.past?.(otherGuildId, dayOf(3), anybody))?.kind).toBe('before');
  });

  test('is kept from whom the article is kept today', async () => {
    const world = await open();
    onTestFinished(world.close);
    await happen(world, [{ day: 0, id: 'ferry', text: 'The ferry is closed.' }], 0);
    world.clock.nowMs = firstMs + 5 * dayMs;
    await world.stores.articles.write({
      ...{ guildId, articleId: idOf('ferry'), change: 'edited', authorId: '1', basedOn: 1 },
      draft: draftOf('ferry', 'The ferry is open.', ['secret']),
    });
    const question = { text: 'Is the ferry closed?' };
    expect((await (await pastOf(world, 1)).answer(question)).kind).not.toBe('nothing');
    world.shelves = { ...openShelves, roles: [{ roleId: '7', tags: ['secret'] }] };
    await world.library.refresh(guildId);
    expect((await pastOf(world, 1)).corpus().articles).toEqual([]);
    expect((await (await pastOf(world, 1)).answer(question)).kind).toBe('nothing');
    const asRole = { channelIds: [], roleIds: ['7'] };
    const seen = await world.library.past?.(guildId, dayOf(1), asRole);
    expect(seen?.kind === 'past' && seen.knowledge.corpus().articles).toHaveLength(1);
  });

  test('is gone once the server is erased', async () => {
    const world = await open();
    onTestFinished(world.close);
    await happen(world, [{ day: 0, id: 'ferry', text: 'The ferry is closed.' }], 0);
    await pastOf(world, 1);
    await world.stores.guildData.erase(guildId);
    await world.library.refreshAll();
    expect((await world.library.past?.(guildId, dayOf(1), anybody))?.kind).toBe('before');
  });

  test('says where the revision of that day is not kept any more', async () => {
    const world = await open();
    onTestFinished(world.close);
    const steps = Array.from({ length: bounds.revisions + 2 }, (_, number) => ({
      ...{ day: number < 2 ? 0 : 5, id: 'ferry' },
      text: `The ferry carries ${number} cars.`,
    }));
    await happen(world, steps, 0);
    const past = await world.library.past?.(guildId, dayOf(1), anybody);
    expect(past).toMatchObject({ kind: 'past', isCut: true });
    expect(await world.library.past?.(guildId, dayOf(5), anybody)).toMatchObject({ isCut: false });
  });
});
