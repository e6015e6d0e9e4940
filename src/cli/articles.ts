import type { Article } from '../knowledge/article.js';
import { defineCommand } from './command.js';
import { loadArticles } from './open-knowledge.js';
import { jsonOption, knowledgeOption } from './options.js';
import { articleToJson } from '../answer/answer-json.js';
import { jsonLine } from './render/json.js';
import type { Style } from './render/style.js';
import { renderTable } from './render/table.js';
import { text } from './text.js';

export const articlesCommand = defineCommand({
  name: 'articles',
  summary: text.articles.summary,
  options: { json: jsonOption, knowledge: knowledgeOption },
  run: async ({ values }, context) => {
    const { articles } = await loadArticles(context, values.knowledge);
    context.stdout.write(
      values.json === true
        ? jsonLine(articles.map(articleToJson))
        : renderArticles(articles, context.stdout),
    );
    return 0;
  },
});

/** A row an article: id, title, publisher, date, number of passages. */
export function renderArticles(articles: readonly Article[], style: Style): string {
  const { columns } = text.articles;
  return renderTable(
    articles,
    [
      { heading: columns.id, value: ({ id }) => id, whole: true },
      { heading: columns.title, value: ({ source }) => source.title },
      { heading: columns.publisher, value: ({ source }) => source.publisher ?? '' },
      { heading: columns.published, value: ({ source }) => source.published ?? '' },
      {
        heading: columns.passages,
        value: ({ passages }) => String(passages.length),
        align: 'right',
      },
    ],
    style,
  );
}
