import { citationStyle, citationStyles } from '../../../citing/cite.js';
import type { Cited } from '../../../citing/cited.js';
import type { Article } from '../../../knowledge/article.js';
import { readingOrder } from '../../../knowledge/reading-order.js';
import { UserError } from '../../../shared/errors.js';
import { defineCommand } from '../../framework/command.js';
import { suggestArticles } from '../../framework/suggestions.js';
import type { Language } from '../../text/languages.js';
import { articleCalled } from '../../ui/article-called.js';
import type { Text } from '../../text/text.js';
import { renderCard } from './render-card.js';
import { renderCitation } from './render-citation.js';

/** In place of a style: a picture. */
const card = 'card';

export const cite = defineCommand({
  name: 'cite',
  words: (text) => text.cite.command,
  options: {
    article: {
      type: 'string',
      words: (text) => text.cite.command.article,
      required: true,
      suggest: (typed, { knowledge }) => suggestArticles(typed, knowledge.corpus()),
    },
    paragraph: { type: 'integer', words: (text) => text.cite.command.paragraph, min: 1 },
    style: {
      type: 'string',
      words: (text) => text.cite.command.style,
      choices: [
        ...citationStyles.map((value) => ({
          value,
          name: (text: Text) => text.cite.styles[value],
        })),
        { value: card, name: (text: Text) => text.cite.card.style },
      ],
    },
  },
  isPrivate: () => true,
  execute: ({ article, paragraph, style }, { knowledge, language }) => {
    const found = articleCalled(article, knowledge.corpus(), language.text);
    const cited = paragraph === undefined ? { article: found } : place(found, paragraph, language);
    if (style === card) return renderCard(cited, language);
    return renderCitation(cited, citationStyle(style ?? '') ?? 'plain', language);
  },
});

/** The summary, which comes after the last paragraph, has no number that people see. */
function place(article: Article, paragraph: number, { text }: Language): Cited {
  const passage = readingOrder(article).find(({ ordinal }) => ordinal === paragraph);
  if (passage !== undefined && paragraph <= article.paragraphCount) return { article, passage };
  const { noSuchParagraph } = text.errors;
  throw new UserError('no-such-paragraph', noSuchParagraph(paragraph, article.paragraphCount));
}
