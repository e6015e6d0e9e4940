import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/knowledge/article-draft.js';
import { createKnowledgeBase } from '../../src/answer/serve/knowledge-base.js';
import { draftOf } from '../../src/knowledge/draft-of.js';
import { jsonLinesFormat } from '../../src/knowledge/formats/json-lines.js';
import { markdownFormat } from '../../src/knowledge/formats/markdown.js';
import { writeJsonLines } from '../../src/knowledge/formats/write-json-lines.js';
import { writeMarkdown } from '../../src/knowledge/formats/write-markdown.js';
import { createArticle } from '../../src/knowledge/passages.js';
import { readingOrder } from '../../src/knowledge/reading-order.js';
import { buildLocalIndex } from '../../src/search/local-index.js';
import { parseContent } from './formats/read-text.js';

const written = `---
id: ferry
title: The ferry
---

The ferry to Skagen carries forty cars.

> [!NOTE]
> This article is a summary
> of a report that Ane Dahl wrote.

It leaves at noon.
`;

async function blocksIn(body: string): Promise<readonly (readonly [string, string])[]> {
  const [result] = await parseContent(markdownFormat, `---\ntitle: T\n---\n\n${body}`);
  if (result?.kind !== 'draft') throw new Error('No draft.');
  return result.draft.blocks.map(({ kind, text }: Block) => [kind, text]);
}

async function ferry() {
  const [result] = await parseContent(markdownFormat, written);
  if (result?.kind !== 'draft') throw new Error('No draft.');
  return createArticle(result.draft);
}

describe('a note', () => {
  it('is a quotation that begins with its mark on a line of its own', async () => {
    expect(await blocksIn('> [!note]\n> It is old.')).toEqual([['note', 'It is old.']]);
    expect(await blocksIn('> [!NOTE]\n>\n> It is old.\n>\n> Very old.')).toEqual([
      ['note', 'It is old.\nVery old.'],
    ]);
  });

  it('is none where the mark is quoted, or stands within a line', async () => {
    expect(await blocksIn('> \\[!NOTE\\]\n> It is old.')).toEqual([
      ['quotation', '[!NOTE] It is old.'],
    ]);
    expect(await blocksIn('> [!NOTE] It is old.')).toEqual([['quotation', '[!NOTE] It is old.']]);
    expect(await blocksIn('[!NOTE]\nIt is old.')).toEqual([['paragraph', '[!NOTE] It is old.']]);
  });

  it('has its place and number among the paragraphs, and is no passage', async () => {
    const article = await ferry();
    expect(article.paragraphCount).toBe(3);
    expect(article.passages.map(({ ordinal, kind }) => [ordinal, kind])).toEqual([
      [1, 'paragraph'],
      [3, 'paragraph'],
    ]);
    expect(readingOrder(article).map(({ ordinal, kind }) => [ordinal, kind])).toEqual([
      [1, 'paragraph'],
      [2, 'note'],
      [3, 'paragraph'],
    ]);
  });

  it('is never evidence', async () => {
    const knowledge = await createKnowledgeBase([await ferry()], buildLocalIndex);

    expect(
      knowledge
        .corpus()
        .passages.map(({ text }) => text)
        .join(),
    ).not.toContain('Dahl');
    const answer = await knowledge.answer({ text: 'Who wrote the report?' });
    expect(answer.kind).toBe('nothing');
    expect(await knowledge.answer({ text: 'How many cars does the ferry carry?' })).toMatchObject({
      kind: 'found',
    });
    await knowledge.close();
  });

  it('comes back from Markdown and from JSON Lines as it was', async () => {
    const draft = draftOf(await ferry());
    const [again] = await parseContent(markdownFormat, writeMarkdown(draft));
    expect(again).toMatchObject({ kind: 'draft', draft: { blocks: draft.blocks } });
    const [line] = await parseContent(jsonLinesFormat, writeJsonLines([draft]));
    expect(line).toMatchObject({ kind: 'draft', draft: { blocks: draft.blocks } });
  });
});
