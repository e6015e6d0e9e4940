import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeArticleFile } from '../../src/cli/write-article-file.js';
import { articleId } from '../../src/knowledge/identifiers.js';
import type { ArticleDraft } from '../../src/knowledge/article-draft.js';
import { createFolderArticleStore } from '../../src/knowledge/files/folder-article-store.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quoth-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

function draftOf(id: string): ArticleDraft {
  const named = articleId(id);
  if (named === undefined) throw new Error(`${id} is no id.`);
  return {
    particulars: { id: named, source: { title: 'A title' }, tags: [], questions: [] },
    blocks: [{ kind: 'paragraph', text: 'It opened again.', headings: [] }],
  };
}

describe('the file of an article', () => {
  it.each(['.env', '.git', '-rf', 'CON', 'nul.txt', 'plain'])(
    'is one that is read again, with its id: %s',
    async (id) => {
      const path = await writeArticleFile(draftOf(id), folder, false);
      expect(basename(path)).not.toMatch(/^(?:[.-]|con\b|nul\b)/i);
      const { articles, faults } = await createFolderArticleStore([folder]).load();
      expect(faults).toEqual([]);
      expect(articles.map((article) => article.id)).toEqual([id]);
    },
  );

  it('takes the place of a link, whose target stays', async () => {
    const target = join(folder, 'target.txt');
    await writeFile(target, 'Mine.');
    await symlink(target, join(folder, 'story.md'));
    await writeArticleFile(draftOf('story'), folder, true);
    expect(await readFile(target, 'utf8')).toBe('Mine.');
    expect(await readFile(join(folder, 'story.md'), 'utf8')).toContain('It opened again.');
  });
});
