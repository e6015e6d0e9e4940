import type { Cited } from '../../../citing/cited.js';
import type { Article } from '../../../knowledge/article.js';
import { readingOrder } from '../../../knowledge/reading-order.js';
import { UserError } from '../../../shared/errors.js';
import { defineCommand } from '../../framework/command.js';
import { suggestArticles } from '../../framework/suggestions.js';
import type { Language } from '../../text/languages.js';
import { articleCalled } from '../../ui/article-called.js';
import type { Text } from '../../text/text.js';
import { renderCited, shownStyle, shownStyles, styleName } from './render-cited.js';

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
      choices: shownStyles.map((value) => ({
        value,
        name: (text: Text) => styleName(value, text),
      })),
    },
  },
  isPrivate: () => true,
  execute: ({ article, paragraph, style }, { knowledge, language }) => {
    const found = articleCalled(article, knowledge.corpus(), language.text);
    const cited = paragraph === undefined ? { article: found } : place(found, paragraph, language);
    return renderCited(cited, shownStyle(style) ?? shownStyles[0], language);
  },
});

/** The summary, which comes after the last paragraph, has no number that people see. */
function place(article: Article, paragraph: number, { text }: Language): Cited {
  const passage = readingOrder(article).find(({ ordinal }) => ordinal === paragraph);
  if (passage !== undefined && paragraph <= article.paragraphCount) return { article, passage };
  const { noSuchParagraph } = text.errors;
  throw new UserError('no-such-paragraph', noSuchParagraph(paragraph, article.paragraphCount));
}
