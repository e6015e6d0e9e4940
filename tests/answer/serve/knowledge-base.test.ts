import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.js';
import {
  createKnowledgeBase,
  type KnowledgeBase,
} from '../../../src/answer/serve/knowledge-base.js';
import { buildLocalIndex } from '../../../src/search/local-index.js';
import type { BuildPassageIndex } from '../../../src/search/passage-index.js';
import { articleOf } from '../../contracts/articles.js';

const lighthouse = articleOf('lighthouse', {
  title: 'The lighthouse',
  paragraphs: ['The lighthouse of Farsund was designed by Greta Holm.'],
});
const bell = articleOf('bell', {
  title: 'The bell',
  paragraphs: ['The bell of Mandal was cast in 1604 by Anders Moe.'],
});
const newBell = articleOf('bell', {
  title: 'The bell',
  paragraphs: ['The bell of Mandal was cast in 1611 by Johan Lund.'],
});
const aboutLighthouse = 'Who designed the lighthouse of Farsund?';
const aboutBell = 'When was the bell of Mandal cast?';

/** An index that has to be built anew for other articles, as one in a database may. */
const buildWithoutUpdate: BuildPassageIndex = async (corpus, onProgress) => {
  const index = await buildLocalIndex(corpus, onProgress);
  return { search: (query) => index.search(query) };
};

const ask = (knowledge: KnowledgeBase, text: string): Promise<Answer> => knowledge.answer({ text });

function texts(answer: Answer): readonly string[] {
  return answer.kind === 'nothing' ? [] : answer.evidence.map(({ passage }) => passage.text);
}

interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

describe('replacing the articles', () => {
  test('a removed article is no longer found, a changed one is as it is now', async () => {
    const knowledge = await createKnowledgeBase([lighthouse, bell], buildLocalIndex);
    await knowledge.replace([newBell]);
    expect(texts(await ask(knowledge, aboutLighthouse))).toEqual([]);
    expect(texts(await ask(knowledge, aboutBell))).toEqual([newBell.passages[0]?.text]);
    expect(knowledge.corpus().articles).toEqual([newBell]);
  });

  test('gives the answers that a start with the new articles gives', async () => {
    const changed = await createKnowledgeBase([bell], buildLocalIndex);
    await changed.replace([newBell, lighthouse]);
    const fresh = await createKnowledgeBase([newBell, lighthouse], buildLocalIndex);
    for (const question of [aboutBell, aboutLighthouse, 'Who is Johan Lund?', 'Anders Moe']) {
      expect(await ask(changed, question)).toEqual(await ask(fresh, question));
    }
  });

  test('the old articles answer until the new ones are indexed', async () => {
    const { passed, open } = gate();
    let builds = 0;
    const build: BuildPassageIndex = async (corpus) => {
      builds += 1;
      if (builds === 2) await passed;
      return buildWithoutUpdate(corpus);
    };
    const knowledge = await createKnowledgeBase([bell], build);
    const replacing = knowledge.replace([newBell]);
    expect(texts(await ask(knowledge, aboutBell))).toEqual([bell.passages[0]?.text]);
    open();
    await replacing;
    expect(texts(await ask(knowledge, aboutBell))).toEqual([newBell.passages[0]?.text]);
  });

  test('an answer under way ends with the articles it began with; then their index is closed', async () => {
    const { passed, open } = gate();
    const closed: string[] = [];
    const build: BuildPassageIndex = async (corpus) => {
      const index = await buildWithoutUpdate(corpus);
      const text = corpus.passages[0]?.text ?? '';
      return {
        search: async (query) => {
          if (text === bell.passages[0]?.text) await passed;
          expect(closed).not.toContain(text);
          return index.search(query);
        },
        close: () => {
          closed.push(text);
          return Promise.resolve();
        },
      };
    };
    const knowledge = await createKnowledgeBase([bell], build);
    const underWay = ask(knowledge, aboutBell);
    const replacing = knowledge.replace([newBell]);
    await expect.poll(() => knowledge.corpus().articles).toEqual([newBell]);
    expect(texts(await ask(knowledge, aboutBell))).toEqual([newBell.passages[0]?.text]);
    expect(closed).toEqual([]);
    open();
    expect(texts(await underWay)).toEqual([bell.passages[0]?.text]);
    await replacing;
    expect(closed).toEqual([bell.passages[0]?.text]);
  });

  test('when it fails, the old articles go on being served, and the next replacement counts', async () => {
    const build: BuildPassageIndex = async (corpus) => {
      if (corpus.articles.includes(lighthouse)) throw new Error('No memory left.');
      return buildWithoutUpdate(corpus);
    };
    const knowledge = await createKnowledgeBase([bell], build);
    const failing = knowledge.replace([lighthouse]);
    const next = knowledge.replace([newBell]);
    await expect(failing).rejects.toThrow('No memory left.');
    await next;
    expect(knowledge.corpus().articles).toEqual([newBell]);
  });

  test('other names stand for one another from then on', async () => {
    const knowledge = await createKnowledgeBase([bell], buildLocalIndex);
    const question = 'When was the bell of Mannevik cast?';
    expect((await ask(knowledge, question)).kind).not.toBe('found');
    await knowledge.replace([bell], { aliases: [{ names: ['Mandal', 'Mannevik'] }] });
    expect((await ask(knowledge, question)).kind).toBe('found');
    await knowledge.replace([bell, lighthouse]);
    expect((await ask(knowledge, question)).kind).toBe('found');
    await knowledge.replace([bell], { aliases: [] });
    expect((await ask(knowledge, question)).kind).not.toBe('found');
  });

  test('progress is told where everything is indexed anew', async () => {
    const progress: (readonly [number, number])[] = [];
    const knowledge = await createKnowledgeBase([bell], buildWithoutUpdate);
    await knowledge.replace([newBell, lighthouse], {
      onProgress: (done, total) => {
        progress.push([done, total]);
      },
    });
    expect(progress.at(-1)).toEqual([2, 2]);
  });
});
