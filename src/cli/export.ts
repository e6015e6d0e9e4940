import type { Article } from '../knowledge/article.js';
import { draftOf } from '../knowledge/draft-of.js';
import { UserError } from '../shared/errors.js';
import { didYouMean, usageError } from './arguments.js';
import { defineCommand } from './command.js';
import { loadArticles } from './open-knowledge.js';
import { knowledgeOption } from './options.js';
import { clean } from './render/clean.js';
import { text } from './text.js';
import { writeArticleFile } from './write-article-file.js';

export const exportCommand = defineCommand({
  name: 'export',
  summary: text.export.summary,
  details: text.export.details,
  argument: '[ARTICLE…]',
  options: {
    out: { type: 'string', value: 'DIR', description: text.export.out },
    force: { type: 'boolean', description: text.import.force },
    knowledge: knowledgeOption,
  },
  run: async ({ values, positionals }, context) => {
    if (values.out === undefined) throw usageError(text.export.noFolder);
    const { articles } = await loadArticles(context, values.knowledge);
    for (const article of positionals.length === 0 ? articles : named(positionals, articles)) {
      const path = await writeArticleFile(draftOf(article), values.out, values.force === true);
      context.stdout.write(`${clean(text.export.written(path))}\n`);
    }
    return 0;
  },
});

function named(ids: readonly string[], articles: readonly Article[]): readonly Article[] {
  return ids.map((wanted) => {
    const article = articles.find(({ id }) => id === wanted);
    if (article !== undefined) return article;
    const near = didYouMean(
      wanted,
      articles.map(({ id }) => id),
    );
    const sentences = [text.scope.unknownArticle(wanted), near ?? text.scope.articleList];
    throw new UserError('unknown-article', sentences.join(' '));
  });
}
