import type { ArticleDraft } from '../../../../knowledge/article-draft.js';
import { writeJsonLines } from '../../../../knowledge/formats/write-json-lines.js';
import { writeMarkdown } from '../../../../knowledge/formats/write-markdown.js';
import { maxArticlesInFile } from '../../../../importing/import-article.js';
import { UserError } from '../../../../shared/errors.js';
import { guildOf } from '../../../framework/action.js';
import { defineSubcommand } from '../../../framework/command.js';
import { filePart, reply, textDisplay, type Reply, type ReplyFile } from '../../../ui/reply.js';
import type { Language } from '../../../text/languages.js';
import { suggestOwnArticles } from '../../../framework/suggestions.js';
import { ownArticleCalled } from './own-article.js';
import { presentRevision } from './present-revision.js';

/** What Discord takes of a bot in one file, and a little less; of all files of a message together, to be on the safe side. */
const maxBytes = 9_500_000;
/** Of a message of Discord; as many articles as a server may have fit into them. */
const maxFiles = 10;

export const exportArticles = defineSubcommand({
  name: 'export',
  words: (text) => text.knowledge.export,
  options: {
    article: {
      type: 'string',
      words: (text) => text.knowledge.export.article,
      suggest: (typed, { knowledge }) => suggestOwnArticles(typed, knowledge.corpus()),
    },
  },
  isPrivate: () => true,
  takesLong: true,
  execute: async ({ article }, context) => {
    const { stores, language } = context;
    if (article !== undefined) {
      const { articleId, draft } = await ownArticleCalled(article, context);
      if (draft === undefined) return presentRevision(articleId, {}, context);
      return markdownReply(draft, language);
    }
    const revisions = await stores.articles.current(guildOf(context));
    const drafts = revisions.flatMap(({ draft }) => draft ?? []);
    if (drafts.length === 0) {
      throw new UserError('no-articles', language.text.knowledge.shown.none);
    }
    return jsonLinesReply(drafts, language);
  },
});

/** An article as the Markdown file that articles are kept in. */
export function markdownReply(draft: ArticleDraft, language: Language): Reply {
  return fileReply(1, [fileOf(`${draft.particulars.id}.md`, writeMarkdown(draft))], language);
}

/** All of them, an article a line: in as many files as it takes for `/knowledge add` to read each again. */
function jsonLinesReply(drafts: readonly ArticleDraft[], language: Language): Reply {
  const count = Math.ceil(drafts.length / maxArticlesInFile);
  const files = Array.from({ length: count }, (_, index) => {
    const name = count === 1 ? 'articles.jsonl' : `articles-${index + 1}.jsonl`;
    const start = index * maxArticlesInFile;
    return fileOf(name, writeJsonLines(drafts.slice(start, start + maxArticlesInFile)));
  });
  return fileReply(drafts.length, files, language);
}

function fileOf(name: string, content: string): ReplyFile {
  return { name, bytes: Buffer.from(content) };
}

function fileReply(count: number, files: readonly ReplyFile[], { text }: Language): Reply {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > maxBytes || files.length > maxFiles) {
    throw new UserError('export-too-large', text.knowledge.errors.exportTooLarge);
  }
  return reply(
    'neutral',
    [textDisplay(text.knowledge.done.exported(count)), ...files.map(filePart)],
    files,
  );
}
