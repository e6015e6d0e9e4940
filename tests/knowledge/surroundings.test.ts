import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.js';
import { markdownFormat } from '../../src/knowledge/formats/markdown.js';
import { createArticle } from '../../src/knowledge/passages.js';
import { surroundingsOf } from '../../src/knowledge/surroundings.js';
import { parseContent } from './formats/read-text.js';

async function articleOf(body: string): Promise<Article> {
  const [result] = await parseContent(markdownFormat, `---\nid: a\ntitle: T\n---\n\n${body}`);
  if (result?.kind !== 'draft') throw new Error('No draft.');
  return createArticle(result.draft);
}

/** What is around the passage with these words. */
async function around(body: string, words: string) {
  const article = await articleOf(body);
  const passage = article.passages.find(({ text }) => text.includes(words));
  if (passage === undefined) throw new Error(`Nothing says "${words}".`);
  const { heading, leadIn, announced } = surroundingsOf(article, passage);
  return { heading, leadIn: leadIn?.text, announced: announced?.text };
}

describe('what a passage is read with', () => {
  test('is the heading next above it', async () => {
    const body = '## Trains\n\n### Does it carry bicycles?\n\nNo. They go by bus.';
    expect(await around(body, 'bus')).toMatchObject({ heading: 'Does it carry bicycles?' });
    expect(await around('Without any heading.', 'Without')).toMatchObject({ heading: undefined });
  });

  test('is the line that announces a list, and the code that a line announces', async () => {
    const list = 'It carries:\n\n- cars\n- horses';
    expect(await around(list, 'horses')).toMatchObject({ leadIn: 'It carries:' });
    const code = 'On Debian:\n\n```\napt install ferry\n```';
    expect(await around(code, 'Debian')).toMatchObject({ announced: 'apt install ferry' });
    expect(await around(code, 'apt')).toMatchObject({ leadIn: 'On Debian:' });
    expect(await around('它运载：\n\n- 汽车', '汽车')).toMatchObject({ leadIn: '它运载：' });
  });

  test('is no line without a colon, no paragraph below one, and nothing under another heading', async () => {
    const none = { leadIn: undefined, announced: undefined };
    expect(await around('It carries cars.\n\n- horses', 'horses')).toMatchObject(none);
    expect(await around('He said:\n\nIt carries horses.', 'horses')).toMatchObject(none);
    expect(await around('It carries:\n\n## Fares\n\n- horses', 'horses')).toMatchObject(none);
  });
});
