import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../src/app.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';
import { writeSyntheticSet } from './synthetic.js';

/** Writes a file of articles with the words of the shipped story, so many passages in all; gives its path. */
export async function writeSyntheticArticles(passages: number, folder: string): Promise<string> {
  const story = await createApp({}).openArticleStore().load();
  const articles = join(folder, 'story.jsonl');
  const lines = story.articles.map(({ id, source, passages: own }) =>
    JSON.stringify({ id, title: source.title, paragraphs: own.map(({ text }) => text) }),
  );
  await writeFile(articles, lines.join('\n'));
  return (await writeSyntheticSet({ articles, questions: '' }, passages, folder)).articles;
}

/** The same as drafts. */
export async function syntheticDrafts(
  passages: number,
  folder: string,
): Promise<readonly ArticleDraft[]> {
  const made = await createFolderArticleStore([
    await writeSyntheticArticles(passages, folder),
  ]).load();
  return made.articles.map(({ id, source, language, passages: own }) => ({
    particulars: { id, source, language, tags: [], questions: [] },
    blocks: own.map(({ text }) => ({ kind: 'paragraph', text, headings: [] })),
  }));
}
