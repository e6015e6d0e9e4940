import { cite, citationStyle, citationStyles } from '../citing/cite.js';
import type { Cited } from '../citing/cited.js';
import type { Article } from '../knowledge/article.js';
import { readingOrder } from '../knowledge/reading-order.js';
import { UserError } from '../shared/errors.js';
import { didYouMean, usageError } from './arguments.js';
import { defineCommand } from './command.js';
import { loadArticles } from './open-knowledge.js';
import { knowledgeOption } from './options.js';
import { clean } from './render/clean.js';
import { articleCalled } from './scope.js';
import { text } from './text.js';

export const citeCommand = defineCommand({
  name: 'cite',
  summary: text.cite.summary,
  details: text.cite.details,
  argument: 'ID',
  options: {
    style: { type: 'string', value: 'STYLE', description: text.cite.style(citationStyles) },
    knowledge: knowledgeOption,
  },
  run: async ({ values, positionals }, context) => {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) throw usageError(text.cite.which);
    const named = values.style ?? 'plain';
    const style = citationStyle(named);
    if (style === undefined) {
      throw usageError(text.cite.unknownStyle(named, citationStyles));
    }
    const { articles } = await loadArticles(context, values.knowledge);
    const citation = await cite(citedBy(id, articles), style, {
      date: text.date,
      ...text.source,
    });
    context.stdout.write(`${clean(citation)}\n`);
    return 0;
  },
});

/** The article or passage of this id, or the first part of the paragraph. Throws a {@link UserError} for none. */
function citedBy(id: string, articles: readonly Article[]): Cited {
  const [name = '', place] = id.split('#', 2);
  const article = articleCalled(name, articles);
  if (place === undefined) return { article };
  const passages = readingOrder(article);
  const passage =
    passages.find((each) => each.id === id) ??
    passages.find(({ ordinal }) => String(ordinal) === place);
  if (passage !== undefined) return { article, passage };
  const near = didYouMean(
    id,
    passages.map((each) => each.id),
  );
  throw new UserError(
    'unknown-passage',
    [text.cite.unknownPassage(id, article.paragraphCount), near].filter(Boolean).join(' '),
  );
}
