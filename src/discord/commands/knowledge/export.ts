import type { ArticleDraft } from '../../../knowledge/article-draft.js';
import { writeMarkdown } from '../../../knowledge/formats/write-markdown.js';
import { UserError } from '../../../shared/errors.js';
import { guildOf } from '../../action.js';
import { defineSubcommand } from '../../command.js';
import { filePart, reply, textDisplay, type Reply } from '../../render/reply.js';
import type { Language } from '../../text/languages.js';
import { suggestOwnArticles } from '../../suggestions.js';
import { ownArticleCalled } from './own-article.js';
import { presentRevision } from './present-revision.js';

/** What Discord takes of a bot in one file, and a little less. */
const maxBytes = 9_500_000;

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
  return fileReply(1, `${draft.particulars.id}.md`, writeMarkdown(draft), language);
}

/** All of them in one file, an article a line, as they are read again. */
function jsonLinesReply(drafts: readonly ArticleDraft[], language: Language): Reply {
  const lines = drafts.map(({ particulars, blocks }) => {
    const { source, ...rest } = particulars;
    return JSON.stringify({ ...source, ...rest, paragraphs: blocks.map(({ text }) => text) });
  });
  return fileReply(drafts.length, 'articles.jsonl', `${lines.join('\n')}\n`, language);
}

function fileReply(count: number, name: string, content: string, { text }: Language): Reply {
  const file = { name, bytes: Buffer.from(content) };
  if (file.bytes.length > maxBytes) {
    throw new UserError('export-too-large', text.knowledge.errors.exportTooLarge);
  }
  return reply(
    'neutral',
    [textDisplay(text.knowledge.done.exported(count)), filePart(file)],
    [file],
  );
}
