import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.js';
import { StillIndexing } from '../../../src/answer/serve/guild-shelf.js';
import {
  createKnowledgeLibrary,
  type LibraryOptions,
  type LiveKnowledgeLibrary,
} from '../../../src/answer/serve/knowledge-library.js';
import type { Article } from '../../../src/knowledge/article.js';
import { passageId } from '../../../src/knowledge/identifiers.js';
import { passagePrint } from '../../../src/knowledge/passage-print.js';
import { openShelves } from '../../../src/knowledge/shelves.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { BuildPassageIndex } from '../../../src/search/passage-index.js';
import { articleOf } from '../../contracts/articles.js';
import { createGuildShelves } from './support/guild-sources.js';

const bell = articleOf('bell', {
  title: 'The bell',
  paragraphs: ['The bell of Mandal was cast in 1604 by Anders Moe.'],
});
const lighthouse = articleOf('lighthouse', {
  title: 'The lighthouse',
  paragraphs: ['The lighthouse of Farsund was designed by Greta Holm.'],
});
const aboutBell = 'When was the bell of Mandal cast?';
const aboutLighthouse = 'Who designed the lighthouse of Farsund?';
const aboutFerry = 'What does the ferry to Skagen carry?';
const ferry = 'The ferry to Skagen carries forty cars and a piano.';

async function library(
  articles: readonly Article[],
  options: Partial<LibraryOptions> = {},
): Promise<LiveKnowledgeLibrary> {
  const sources = createGuildShelves();
  return createKnowledgeLibrary({ articles }, { buildIndex: buildLocalIndex, sources, ...options });
}

async function quoted(
  library: LiveKnowledgeLibrary,
  guildId: string | undefined,
  text: string,
): Promise<string> {
  return best(await (await library.of(guildId)).answer({ text }));
}

function best(answer: Answer): string {
  return answer.kind === 'nothing' ? '' : answer.evidence[0].passage.text;
}

/** Builds that wait until they are let go, with how many of them have begun. */
function heldBuilds(): { build: BuildPassageIndex; begun: () => number; letGo: () => void } {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let count = 0;
  return {
    build: async (corpus) => {
      count += 1;
      await gate;
      return buildLocalIndex(corpus);
    },
    begun: () => count,
    letGo: open,
  };
}

describe('what a guild is answered from', () => {
  test('its own articles are answered from there and nowhere else, with their revision', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', ['The ferry to Skagen carries nothing.']);
    sources.write('a', 'ferry', [ferry]);
    const shelves = await library([bell], { sources });
    const answer = await (await shelves.of('a')).answer({ text: aboutFerry });
    expect(best(answer)).toBe(ferry);
    expect(answer).toMatchObject({ evidence: [{ article: { id: 'ferry', revision: 2 } }] });
    expect(await quoted(shelves, 'a', aboutBell)).toContain('1604');
    for (const elsewhere of ['b', undefined]) {
      expect(await quoted(shelves, elsewhere, aboutFerry)).toBe('');
    }
  });

  test('a guild without anything of its own shares the common knowledge', async () => {
    let builds = 0;
    const shelves = await library([bell], {
      buildIndex: (corpus) => {
        builds += 1;
        return buildLocalIndex(corpus);
      },
    });
    expect(await quoted(shelves, 'a', aboutBell)).toContain('1604');
    expect((await shelves.of('a')).corpus()).toBe(shelves.everywhere.corpus());
    expect(builds).toBe(1);
  });

  test('an article of the operator is for the guilds that it names', async () => {
    const forA = { ...lighthouse, guildIds: ['a', 'c'] };
    const shelves = await library([bell, forA]);
    expect(await quoted(shelves, 'a', aboutLighthouse)).toContain('Greta');
    expect(await quoted(shelves, 'c', aboutLighthouse)).toContain('Greta');
    expect(await quoted(shelves, 'b', aboutLighthouse)).toBe('');
    expect(await quoted(shelves, undefined, aboutLighthouse)).toBe('');
    expect((await shelves.of('b')).corpus().articles).toEqual([bell]);
  });

  test('an own article with the id of a common one stands in its place, there alone', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'bell', ['The bell of Mandal was cast in 1611 by Johan Lund.']);
    const shelves = await library([bell], { sources });
    expect(await quoted(shelves, 'a', aboutBell)).toContain('1611');
    expect(await quoted(shelves, 'b', aboutBell)).toContain('1604');
    expect(await quoted(shelves, undefined, aboutBell)).toContain('1604');
    sources.remove('a', 'bell');
    await shelves.refresh('a');
    expect(await quoted(shelves, 'a', aboutBell)).toContain('1604');
  });

  test('what only a role may see is not found, named or listed unless the asker is said to have it', async () => {
    const sources = createGuildShelves();
    const oath = articleOf('oath', {
      title: 'The oath',
      publisher: 'Lantern Press',
      paragraphs: ['The lighthouse keepers swore the zyxoath in Farsund.'],
      tags: ['staff'],
    });
    const served = await library([bell, lighthouse, oath], { sources });
    sources.setShelves('a', { ...openShelves, roles: [{ roleId: 'mods', tags: ['staff'] }] });
    const about = 'Who swore the zyxoath?';
    const all = await served.of('a');
    const mods = await served.of('a', { channelIds: [], roleIds: ['mods'] });
    const keeper = await served.of('a', 'keeper');
    for (const knowledge of [mods, keeper, await served.of('b')]) {
      expect(best(await knowledge.answer({ text: about }))).toContain('zyxoath');
      expect(knowledge.corpus().articles).toContain(oath);
    }
    const inVain = await all.answer({ text: about });
    expect([inVain.kind, 'nearest' in inVain]).toEqual(['nothing', false]);
    const misspelt = await all.answer({ text: 'Who swore the zyxoat?' });
    expect(JSON.stringify(misspelt)).not.toContain('zyxoath');
    const compared = { text: 'Lantern Press vs The Light: who designed the lighthouse?' };
    expect((await all.answer(compared)).parts).toBeUndefined();
    expect(all.corpus().articles).toEqual([bell, lighthouse]);
    expect(all.corpus().passage(passageId(oath.id, 1))).toBeUndefined();
    // A pin leads nobody to what they may not see.
    const print = passagePrint(oath.passages[0]?.text ?? '');
    sources.setPins('a', [
      { question: aboutBell, passageId: passageId(oath.id, 1), passagePrint: print },
    ]);
    await served.refresh('a');
    expect(best(await mods.answer({ text: aboutBell }))).toContain('zyxoath');
    expect(best(await all.answer({ text: aboutBell }))).toContain('1604');
    // What is decided anew holds for whoever has asked before.
    sources.setShelves('a', openShelves);
    await served.refresh('a');
    expect(best(await all.answer({ text: about }))).toContain('zyxoath');
  });

  test('without the operator’s articles only its own are served, or none', async () => {
    const sources = createGuildShelves();
    sources.setShelves('a', { ...openShelves, operatorArticles: false });
    const shelves = await library([bell], { sources });
    expect(await quoted(shelves, 'a', aboutBell)).toBe('');
    expect((await shelves.of('a')).corpus().articles).toEqual([]);
    sources.write('a', 'ferry', [ferry]);
    await shelves.refresh('a');
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    expect(await quoted(shelves, 'a', aboutBell)).toBe('');
    expect(await quoted(shelves, 'b', aboutBell)).toContain('1604');
  });

  test('names stand for one another where the guild says so', async () => {
    const sources = createGuildShelves();
    sources.setAliases('a', [{ names: ['Mandal', 'Mannevik'] }]);
    const shelves = await library([bell], { sources, thresholds: { found: 0.5, uncertain: 0.5 } });
    const question = 'When was the bell of Mannevik cast by Anders Moe?';
    const [inA, inB] = [await shelves.of('a'), await shelves.of('b')];
    const [there, elsewhere] = [
      await inA.answer({ text: question }),
      await inB.answer({ text: question }),
    ];
    expect(there.confidence).toBeGreaterThan(elsewhere.confidence);
    sources.setAliases('a', []);
    await shelves.refresh('a');
    expect(await (await shelves.of('a')).answer({ text: question })).toEqual(elsewhere);
  });
});

describe('when something changes', () => {
  test('it is answered from as soon as the refresh resolves, and what was there before until then', async () => {
    const sources = createGuildShelves();
    const held = heldBuilds();
    const shelves = await library([bell], { sources, buildGuildIndex: held.build });
    expect(await quoted(shelves, 'a', aboutFerry)).toBe('');
    sources.write('a', 'ferry', [ferry]);
    const refreshed = shelves.refresh('a');
    await expect.poll(held.begun).toBe(1);
    expect(await quoted(shelves, 'a', aboutFerry)).toBe('');
    expect(await quoted(shelves, 'a', aboutBell)).toContain('1604');
    held.letGo();
    await refreshed;
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
  });

  test('a refresh that comes during another one brings what was written between them', async () => {
    const sources = createGuildShelves();
    const shelves = await library([bell], { sources });
    await shelves.of('a');
    const refreshes = ['one', 'two', 'three'].map(async (number) => {
      sources.write('a', 'ferry', [`The ferry to Skagen carries ${number} cars.`]);
      await shelves.refresh('a');
      return quoted(shelves, 'a', aboutFerry);
    });
    expect(await Promise.all(refreshes)).toEqual(Array(3).fill(expect.stringContaining('three')));
    // When it was opened, and once for the three, since that began after the last of them.
    expect(sources.reads('a')).toBe(2);
  });

  test('a removed article is gone from answers and from the corpus', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const shelves = await library([bell], { sources });
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    sources.remove('a', 'ferry');
    await shelves.refresh('a');
    expect(await quoted(shelves, 'a', aboutFerry)).toBe('');
    expect((await shelves.of('a')).corpus()).toBe(shelves.everywhere.corpus());
  });

  test('while the guild cannot be read, what was there before is answered from', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const shelves = await library([bell], { sources });
    await shelves.of('a');
    sources.remove('a', 'ferry');
    sources.setBroken(true);
    await expect(shelves.refresh('a')).rejects.toThrow('away');
    await expect(shelves.of('b')).rejects.toThrow('away');
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    sources.setBroken(false);
    await shelves.refresh('a');
    expect(await quoted(shelves, 'a', aboutFerry)).toBe('');
    expect(await quoted(shelves, 'b', aboutBell)).toContain('1604');
  });

  test('other common articles are served in every guild', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const shelves = await library([bell], { sources });
    await Promise.all(['a', 'b'].map((guildId) => shelves.of(guildId)));
    await shelves.replaceCommon({ articles: [lighthouse] });
    for (const guildId of ['a', 'b', undefined]) {
      expect(await quoted(shelves, guildId, aboutLighthouse)).toContain('Greta');
      expect(await quoted(shelves, guildId, aboutBell)).toBe('');
    }
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    await shelves.replaceCommon({ articles: [bell, { ...lighthouse, guildIds: ['b'] }] });
    expect(await quoted(shelves, 'b', aboutLighthouse)).toContain('Greta');
    expect(await quoted(shelves, 'a', aboutLighthouse)).toBe('');
  });

  test('numbers of revisions that begin again bring their own text', async () => {
    const before = createGuildShelves();
    before.write('a', 'ferry', ['The ferry to Skagen carries sheep.']);
    const after = createGuildShelves();
    after.write('a', 'other', ['Nothing of it.']);
    after.write('a', 'ferry', [ferry]);
    let sources = before;
    const shelves = await library([bell], {
      sources: {
        articles: async (guildId) =>
          (await sources.articles(guildId)).map((revision) =>
            sources === after ? { ...revision, createdAtMs: 99 } : revision,
          ),
        aliases: (guildId) => sources.aliases(guildId),
        shelves: (guildId) => sources.shelves(guildId),
        pins: (guildId) => sources.pins(guildId),
      },
    });
    expect(await quoted(shelves, 'a', aboutFerry)).toContain('sheep');
    sources = after;
    await shelves.refreshAll();
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
  });
});

describe('indexes', () => {
  test('questions that come together share one', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const held = heldBuilds();
    const shelves = await library([bell], { sources, buildGuildIndex: held.build });
    const answers = [aboutFerry, aboutBell, aboutFerry].map((text) => quoted(shelves, 'a', text));
    await expect.poll(held.begun).toBe(1);
    held.letGo();
    expect(await Promise.all(answers)).toEqual([ferry, bell.passages[0]?.text, ferry]);
    expect([held.begun(), sources.reads('a')]).toEqual([1, 1]);
  });

  test('articles are there to choose from before they are indexed', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const held = heldBuilds();
    const shelves = await library([bell], { sources, buildGuildIndex: held.build });
    const knowledge = await shelves.of('a');
    expect(knowledge.corpus().articles.map(({ id }) => id)).toEqual(['bell', 'ferry']);
    held.letGo();
  });

  test('a question does not wait for ever', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const { build, letGo } = heldBuilds();
    const bounds = { waitMs: 20 };
    const shelves = await library([bell], { sources, buildGuildIndex: build, bounds });
    await expect(quoted(shelves, 'a', aboutFerry)).rejects.toThrow(StillIndexing);
    letGo();
    await expect.poll(() => quoted(shelves, 'a', aboutFerry)).toBe(ferry);
  });

  test('one that cannot be made leaves out what was changed last, and says what', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    sources.write('a', 'harm', ['A text.']);
    sources.write('a', 'harm', ['A text of which no index can be built.']);
    const shelves = await library([bell], {
      sources,
      buildGuildIndex: async (corpus) => {
        if (corpus.articles.some(({ id }) => id === 'harm')) throw new Error('No memory left.');
        return buildLocalIndex(corpus);
      },
    });
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    expect((await shelves.of('a', 'keeper')).leftOut?.()).toHaveLength(1);
    expect((await shelves.of('b')).leftOut?.()).toEqual([]);
  });

  test('one that cannot be made is tried again', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    let tries = 0;
    const shelves = await library([bell], {
      sources,
      buildGuildIndex: async (corpus) => {
        tries += 1;
        if (tries === 1) throw new Error('No memory left.');
        return buildLocalIndex(corpus);
      },
    });
    expect(await quoted(shelves, 'a', aboutFerry)).not.toBe(ferry);
    await shelves.refresh('a');
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
  });

  test('closing waits for none that is still being made', async () => {
    const sources = createGuildShelves();
    sources.write('a', 'ferry', [ferry]);
    const held = heldBuilds();
    let closed = 0;
    const shelves = await library([bell], {
      sources,
      buildGuildIndex: async (corpus) => {
        const index = await held.build(corpus);
        const close = (): Promise<void> => {
          closed += 1;
          return Promise.resolve();
        };
        return { search: (query) => index.search(query), close };
      },
    });
    await shelves.of('a');
    await shelves.close();
    expect(closed).toBe(0);
    held.letGo();
    await expect.poll(() => closed).toBe(1);
  });

  test('one from which a question is being answered makes room for none', async () => {
    const sources = createGuildShelves();
    for (const guildId of ['a', 'b', 'c']) sources.write(guildId, guildId, [ferry]);
    const closed: string[] = [];
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let searches = 0;
    const shelves = await library([bell], {
      sources,
      bounds: { guildIndexes: 1 },
      buildGuildIndex: async (corpus) => {
        const index = await buildLocalIndex(corpus);
        const name = corpus.articles.at(-1)?.id ?? '';
        let isClosed = false;
        return {
          search: async (query) => {
            searches += 1;
            if (name === 'a') await gate;
            if (isClosed) throw new Error('The index is closed.');
            return index.search(query);
          },
          close: () => {
            isClosed = true;
            closed.push(name);
            return Promise.resolve();
          },
        };
      },
    });
    const answer = quoted(shelves, 'a', aboutFerry);
    await expect.poll(() => searches).toBe(1);
    await quoted(shelves, 'b', aboutFerry);
    await quoted(shelves, 'c', aboutFerry);
    await expect.poll(() => closed).toContain('b');
    expect(closed).not.toContain('a');
    // Nor is it made a second time beside the one in use.
    const another = quoted(shelves, 'a', aboutFerry);
    letGo();
    expect(await Promise.all([answer, another])).toEqual([ferry, ferry]);
    expect(sources.reads('a')).toBe(1);
    // Now that nobody waits for it, it is the one that was used longest ago.
    await quoted(shelves, 'b', aboutFerry);
    await expect.poll(() => closed).toContain('a');
  });

  test.each([
    ['guilds', { guildIndexes: 2 }],
    ['bytes', { indexBytes: 900_000 }],
  ])('so many %s are kept as there is room for, those used last', async (_, bounds) => {
    const sources = createGuildShelves();
    const closed: string[] = [];
    for (const guildId of ['a', 'b', 'c']) sources.write(guildId, guildId, [ferry]);
    const shelves = await library([bell], {
      sources,
      bounds,
      buildGuildIndex: async (corpus) => {
        const index = await buildLocalIndex(corpus);
        const name = corpus.articles.at(-1)?.id ?? '';
        return {
          search: (query) => index.search(query),
          close: () => {
            closed.push(name);
            return Promise.resolve();
          },
        };
      },
    });
    await quoted(shelves, 'a', aboutFerry);
    await quoted(shelves, 'b', aboutFerry);
    await quoted(shelves, 'a', aboutFerry);
    const heldOver = await shelves.of('b');
    await quoted(shelves, 'c', aboutFerry);
    await expect.poll(() => closed).toContain('a');
    // What had to make room is read and indexed again, also for whoever got it before.
    await quoted(shelves, 'c', aboutFerry);
    expect(best(await heldOver.answer({ text: aboutFerry }))).toBe(ferry);
    expect(await quoted(shelves, 'a', aboutFerry)).toBe(ferry);
    expect(sources.reads('a')).toBe(2);
  });
});
